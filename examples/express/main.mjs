// Starts the app on a free port, calls both of its parts as a client would, and shows the answers.
import { once } from "node:events";
import { app } from "./app.mjs";

const server = app.listen(0, "127.0.0.1");
await once(server, "listening");
const base = `http://127.0.0.1:${server.address().port}`;

async function call(path, body) {
  const init = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
  const response = await fetch(base + path, body === undefined ? {} : init);
  return { status: response.status, answer: await response.json() };
}

const members = [
  { id: "sari", resultRating: "above", behaviourRating: "above" },
  { id: "budi", resultRating: "meets", behaviourRating: "meets" },
  { id: "tono", resultRating: "below", behaviourRating: "mets" },
];
try {
  const health = await call("/kinerja/health");
  console.log(`health: ${health.status}, ${health.answer.policies} policies`);
  const scored = await call("/kinerja/policies/permenpanrb-6-2022/score", { members });
  for (const { id, values, issues } of scored.answer.results) {
    console.log(`${id}: ${issues[0]?.message.en ?? values.predicate}`);
  }
  const lost = await call("/kinerja/nothing?lang=en");
  console.log(`problem: ${lost.status} ${lost.answer.code}`);
  const own = await call("/units/bkd/predicates", { members });
  console.log(`own route: ${JSON.stringify(own.answer.counts)}`);
} finally {
  server.close();
}
