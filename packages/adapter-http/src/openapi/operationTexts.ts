/** What stands in a JSON document. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** What the document says of one address. */
export interface OperationText {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  /** The schema of its JSON answer. */
  readonly answer: JsonValue;
  /** The schema of its content; `input` stands for the input of every policy. */
  readonly body?: "input" | JsonValue;
}

/** What the document says of each address, by path. */
export const operationTexts: Readonly<Record<string, OperationText>> & { readonly "/health": OperationText } = {
  "/health": {
    operationId: "getHealth",
    summary: "Is the service there?",
    description: "Version and number of policies. Needs no token.",
    answer: { $ref: "#/components/schemas/Health" },
  },
  "/policies": {
    operationId: "listPolicies",
    summary: "Every policy and overlay",
    description: "Id, version, title, validity, status and hash.",
    answer: { $ref: "#/components/schemas/PolicyList" },
  },
  "/policies/{id}": {
    operationId: "getPolicy",
    summary: "One policy as its document",
    description: "The law as data, with the source of every number, its status and hash.",
    answer: { $ref: "#/components/schemas/PolicyEntry" },
  },
  "/policies/{id}/input-schema": {
    operationId: "getInputSchema",
    summary: "The JSON Schema of a policy's input",
    description: "For forms and checks on the client's side (draft 2020-12).",
    answer: { type: "object" },
  },
  "/policies/{id}/score": {
    operationId: "score",
    summary: "Score members",
    description:
      "Results in input order. A member with a fault has its issues in its own result and the others are scored, so the answer is 200. Numbers may be JSON numbers or texts; no digit is lost.",
    answer: { $ref: "#/components/schemas/ScoreReport" },
    body: "input",
  },
  "/policies/{id}/explain": {
    operationId: "explain",
    summary: "Score one member and tell the way",
    description: "The result, and every rule with what it read, what it decided and by which article.",
    answer: { $ref: "#/components/schemas/Explanation" },
    body: { $ref: "#/components/schemas/MemberInput" },
  },
  "/policies/{id}/letter": {
    operationId: "writeLetter",
    summary: "The letter that explains one result",
    description:
      "As plain text in lines of at most 80 characters, which is Markdown too; with `Accept: application/json` as data, to lay out oneself. In the language asked for.",
    answer: { type: "object" },
    body: { $ref: "#/components/schemas/LetterInput" },
  },
  "/verify": {
    operationId: "verify",
    summary: "Verify a policy document",
    description:
      "Whether the document is sound, and every finding with a witness. Costs up to seconds for a large document, so keep it behind the token.",
    answer: { $ref: "#/components/schemas/Verdict" },
    body: { $ref: "#/components/schemas/PolicyDocument" },
  },
  "/openapi.json": {
    operationId: "getOpenApi",
    summary: "This document",
    description: "OpenAPI 3.1, made from the schemas that the service itself uses.",
    answer: { type: "object" },
  },
};
