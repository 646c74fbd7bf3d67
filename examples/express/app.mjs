import { createHandler } from "@kinerja/adapter-http";
import { nodeListener } from "@kinerja/adapter-http/node";
import { overlays, permenpanrb6Of2022, policies } from "@kinerja/regulations";
import { score } from "@kinerja/scoring";
import express from "express";

const basePath = "/kinerja";
const handle = createHandler({ policies: Object.values(policies), overlays: Object.values(overlays), basePath });

export const app = express();
app.disable("x-powered-by");

// The whole service below one path. It reads the content of requests itself, so it stands before express.json().
app.all(`${basePath}/{*path}`, nodeListener(handle));

// A route of one's own, with the engine as a function: how many of a unit have which predicate.
app.post("/units/:unit/predicates", express.json(), (request, response) => {
  const report = score(permenpanrb6Of2022, request.body);
  const counts = {};
  for (const { status, values } of report.results) {
    const key = status === "scored" ? values.predicate : status;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  response.json({ unit: request.params.unit, counts, policy: report.policy });
});
