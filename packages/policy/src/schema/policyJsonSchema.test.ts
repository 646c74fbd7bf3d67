import { expect, test } from "vitest";
import { policySchema } from "./documentSchema.ts";
import { policyJsonSchema } from "./policyJsonSchema.ts";

test("the JSON Schema names each construct once and refers to itself for nested expressions", () => {
  const schema = policyJsonSchema();
  const parts = Object.keys(schema.$defs ?? {});
  expect(parts).toEqual(expect.arrayContaining(["Expression", "Literal", "Band", "Rule", "Level"]));
  const expression = schema.$defs?.["Expression"];
  expect(JSON.stringify(expression)).toContain('{"$ref":"#/$defs/Expression"}');
});

test("the JSON Schema refuses unknown keys and says what a band needs", () => {
  const schema = policyJsonSchema();
  expect(schema.additionalProperties).toBe(false);
  expect(schema.$defs?.["Band"]).toMatchObject({ oneOf: [{ required: ["atLeast"] }, { required: ["moreThan"] }] });
  expect(schema.$defs?.["Literal"]).toMatchObject({ oneOf: [{ required: ["decimal"] }, {}, {}, {}] });
});

test("the overlay has a JSON Schema of its own", () => {
  expect(policyJsonSchema("overlay")).toMatchObject({
    title: "Kinerja overlay",
    required: expect.arrayContaining(["base"]),
  });
});

test("the schema is a Standard Schema", async () => {
  const result = await policySchema["~standard"].validate({ formatVersion: 1 });
  expect(result.issues?.length).toBeGreaterThan(0);
});
