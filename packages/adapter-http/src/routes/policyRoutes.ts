import { hashPolicy, type PolicyDocument, policyStatus } from "@kinerja/policy";
import { inputJsonSchema } from "@kinerja/scoring";
import { jsonAnswer } from "../reply/jsonAnswer.ts";
import type { PolicyRoute, ReadRoute } from "./route.ts";

/** Lists the policies and their overlays. */
export const policiesRoute: ReadRoute = {
  kind: "read",
  path: "/policies",
  query: [],
  offers: ["application/json"],
  answer: ({ service: { catalogue } }) =>
    jsonAnswer({
      policies: catalogue.policies.map(describePolicy),
      overlays: catalogue.overlays.map(({ id, version, base, title }) => ({ id, version, base, title })),
    }),
};

/** Gives one policy as its document, with status and hash. */
export const policyRoute: PolicyRoute = {
  kind: "policy",
  path: "/policies/{id}",
  query: [],
  offers: ["application/json"],
  answer: ({ policy }) => jsonAnswer({ status: policyStatus(policy), hash: hashPolicy(policy), document: policy }),
};

/** Gives the JSON Schema of a policy's input. */
export const inputSchemaRoute: PolicyRoute = {
  kind: "policy",
  path: "/policies/{id}/input-schema",
  query: [],
  offers: ["application/json"],
  answer: ({ policy }) => jsonAnswer(inputJsonSchema(policy)),
};

function describePolicy(policy: PolicyDocument): object {
  const { id, version, title, subject, validity } = policy;
  return { id, version, title, subject, validity, status: policyStatus(policy), hash: hashPolicy(policy) };
}
