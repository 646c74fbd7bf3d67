import { jsonSchemaOf } from "@kinerja/model/schema";
import type { PolicyDocument } from "@kinerja/policy";
import { policyJsonSchema } from "@kinerja/policy/schema";
import { inputJsonSchema } from "@kinerja/scoring";
import {
  issueSchema,
  memberResultSchema,
  policyIdentitySchema,
  scoreReportSchema,
  traceSchema,
} from "@kinerja/scoring/schema";
import { letterContextSchema } from "../reading/letterContextSchema.ts";
import { hoistSchema } from "./hoistSchema.ts";
import type { JsonValue } from "./operationTexts.ts";

/** Every schema that the document refers to, by name. */
export function componentSchemas(policies: readonly PolicyDocument[]): Readonly<Record<string, JsonValue>> {
  return {
    ...hoistSchema("ScoreReport", jsonSchemaOf(scoreReportSchema)),
    ...hoistSchema("MemberResult", jsonSchemaOf(memberResultSchema)),
    ...hoistSchema("PolicyIdentity", jsonSchemaOf(policyIdentitySchema)),
    ...hoistSchema("Trace", jsonSchemaOf(traceSchema)),
    ...hoistSchema("LetterContext", jsonSchemaOf(letterContextSchema)),
    ...hoistSchema("Issue", jsonSchemaOf(issueSchema)),
    ...hoistSchema("PolicyDocument", policyJsonSchema()),
    ...Object.assign({}, ...policies.map((policy) => hoistSchema(`Input.${policy.id}`, withExample(policy)))),
    ...ownSchemas,
  };
}

/** The input of a policy, with its first worked case as an example. */
function withExample(policy: PolicyDocument): unknown {
  const [first] = policy.cases;
  const schema = inputJsonSchema(policy);
  if (first === undefined) return schema;
  return { ...schema, examples: [{ members: [{ id: "1", ...first.input }] }] };
}

const label: JsonValue = { $ref: "#/components/schemas/Label" };
const text: JsonValue = { type: "string" };
const issues: JsonValue = { type: "array", items: { $ref: "#/components/schemas/Issue" } };
const status: JsonValue = { enum: ["example", "experimental", "verified", "secondary", "unverified"] };
const identity: JsonValue = { $ref: "#/components/schemas/PolicyIdentity" };

/** A member that shows a finding: the value of one field, the whole input, and the category that comes of it. */
const witnessMember: JsonValue = {
  type: "object",
  properties: { value: { type: ["string", "boolean"] }, member: { type: "object" }, result: text },
  required: ["value", "member", "result"],
};
const memberInput: Readonly<Record<string, JsonValue>> = {
  at: { type: "string", format: "date" },
  overlays: { type: "array", items: text },
  member: { type: "object", description: "One member, as in the `members` of a scoring request." },
};

const ownSchemas: Readonly<Record<string, JsonValue>> = {
  Label: record({ id: text, en: text }),
  Problem: record({
    type: { const: "about:blank" },
    title: text,
    status: { type: "integer" },
    detail: text,
    code: { type: "string", pattern: "^[a-z]+\\.[a-zA-Z0-9]+$" },
    message: label,
    issues,
  }),
  Health: record({ status: { const: "ok" }, version: text, policies: { type: "integer", minimum: 0 } }),
  Validity: record({ from: { type: "string", format: "date" }, to: { type: "string", format: "date" } }, ["to"]),
  PolicySummary: record({
    id: text,
    version: text,
    title: label,
    subject: text,
    validity: { $ref: "#/components/schemas/Validity" },
    status,
    hash: text,
  }),
  OverlaySummary: record({ id: text, version: text, base: text, title: label }),
  PolicyList: record({
    policies: { type: "array", items: { $ref: "#/components/schemas/PolicySummary" } },
    overlays: { type: "array", items: { $ref: "#/components/schemas/OverlaySummary" } },
  }),
  PolicyEntry: record({ status, hash: text, document: { $ref: "#/components/schemas/PolicyDocument" } }),
  Explanation: record(
    {
      policy: identity,
      result: { $ref: "#/components/schemas/MemberResult" },
      trace: { $ref: "#/components/schemas/Trace" },
      issues,
    },
    ["trace"],
  ),
  Verdict: record(
    {
      sound: { type: "boolean" },
      status,
      findings: {
        type: "array",
        items: record(
          {
            code: text,
            path: text,
            message: label,
            severity: { enum: ["error", "warning"] },
            witness: text,
            pair: record({ field: text, rule: text, worse: witnessMember, better: witnessMember }),
          },
          ["witness", "pair"],
        ),
      },
    },
    ["status"],
  ),
  MemberInput: { type: "object", properties: memberInput, required: ["member"] },
  LetterInput: {
    type: "object",
    properties: { ...memberInput, context: { $ref: "#/components/schemas/LetterContext" } },
    required: ["member", "context"],
  },
};

function record(properties: Readonly<Record<string, JsonValue>>, optional: readonly string[] = []): JsonValue {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: "object", properties, required, additionalProperties: false };
}
