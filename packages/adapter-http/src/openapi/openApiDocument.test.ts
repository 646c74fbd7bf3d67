import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { callService, exampleService } from "../callService.fixture.ts";

const member = { id: "a", tasks: [{ done: "4" }] };
const context = { period: "2026", contact: { who: "Rina", reach: "123" } };
const document = (await callService(exampleService(), "/openapi.json")).json;

/** Checks a value with a component of the document. */
function faultsOf(component: string, value: unknown): unknown {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ ...document, $id: "https://example.invalid/openapi" });
  const check = ajv.compile({ $ref: `https://example.invalid/openapi#/components/schemas/${component}` });
  return check(value) ? [] : check.errors;
}

describe("the OpenAPI document", () => {
  test("is valid OpenAPI 3.1, with a token and without", async () => {
    for (const options of [{}, { token: "s3cret", basePath: "/kinerja" }]) {
      const handle = exampleService(options);
      const path = `${options.basePath ?? ""}/openapi.json`;
      const { json } = await callService(handle, path, { headers: { authorization: "Bearer s3cret" } });
      const { valid, errors } = await new Validator().validate(json);
      expect(errors ?? []).toStrictEqual([]);
      expect(valid).toBe(true);
    }
  });

  test("names every address once, with an operation of its own", () => {
    expect(Object.keys(document["paths"] as object)).toStrictEqual([
      "/health",
      "/policies",
      "/policies/{id}",
      "/policies/{id}/input-schema",
      "/policies/{id}/score",
      "/policies/{id}/explain",
      "/policies/{id}/letter",
      "/verify",
      "/openapi.json",
    ]);
    const operations = JSON.stringify(document).match(/"operationId":"\w+"/g) ?? [];
    expect(new Set(operations).size).toBe(9);
  });

  test("has no reference that leads nowhere", () => {
    const components = document["components"] as { schemas: object; responses: object };
    for (const [, kind, name] of JSON.stringify(document).matchAll(/"\$ref":"#\/components\/(\w+)\/([^"]+)"/g)) {
      const place: object = kind === "schemas" ? components.schemas : components.responses;
      expect(Object.keys(place), name).toContain(name);
    }
    expect(JSON.stringify(document)).not.toMatch(/"\$ref":"#(?!\/components)/);
  });

  test("describes what the service answers", async () => {
    const handle = exampleService();
    const answerOf = async (path: string, body?: unknown): Promise<unknown> =>
      (await callService(handle, path, { body, headers: { accept: "application/json" } })).json;
    expect(faultsOf("Health", await answerOf("/health"))).toStrictEqual([]);
    expect(faultsOf("PolicyList", await answerOf("/policies"))).toStrictEqual([]);
    expect(faultsOf("PolicyEntry", await answerOf("/policies/example"))).toStrictEqual([]);
    const scored = await answerOf("/policies/example/score", { members: [member, { id: 5 }] });
    expect(faultsOf("ScoreReport", scored)).toStrictEqual([]);
    expect(faultsOf("Explanation", await answerOf("/policies/example/explain", { member }))).toStrictEqual([]);
    const { document: policy } = (await answerOf("/policies/example")) as { document: unknown };
    expect(faultsOf("Verdict", await answerOf("/verify", policy))).toStrictEqual([]);
    expect(faultsOf("Verdict", await answerOf("/verify", {}))).toStrictEqual([]);
    const problem = await callService(handle, "/policies/example/score", { body: { members: 5 } });
    expect(faultsOf("Problem", problem.json)).toStrictEqual([]);
  });

  test("describes what the service takes", () => {
    expect(faultsOf("Input.example", { members: [member] })).toStrictEqual([]);
    expect(faultsOf("Input.example", { members: [{ ...member, extra: 1 }] })).not.toStrictEqual([]);
    expect(faultsOf("LetterInput", { member, context })).toStrictEqual([]);
    expect(faultsOf("LetterInput", { member, context: { ...context, period: 2026 } })).not.toStrictEqual([]);
  });
});
