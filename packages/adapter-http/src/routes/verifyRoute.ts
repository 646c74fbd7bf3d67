import { policyStatus, verifyPolicy } from "@kinerja/policy";
import { parsePolicy } from "@kinerja/policy/schema";
import { readJson } from "../reading/readJson.ts";
import { jsonAnswer } from "../reply/jsonAnswer.ts";
import type { DocumentRoute } from "./route.ts";

/** As deep as the reader of policies goes. */
const documentDepth = 200;

/** Verifies a policy document that the request brings. What is wrong with its form are findings too. */
export const verifyRoute: DocumentRoute = {
  kind: "document",
  path: "/verify",
  query: ["lang"],
  offers: ["application/json"],
  answer: ({ service: { limits } }, text) => {
    const json = readJson(text, { depth: documentDepth, values: limits.values });
    if (json.kind === "problem") return json;
    const document = parsePolicy(text);
    if (document.kind === "refused") {
      const findings = document.issues.map(({ code, path, message }) => ({ code, path, message, severity: "error" }));
      return jsonAnswer({ sound: false, findings });
    }
    const { sound, findings } = verifyPolicy(document.value);
    return jsonAnswer({ sound, status: policyStatus(document.value), findings });
  },
};
