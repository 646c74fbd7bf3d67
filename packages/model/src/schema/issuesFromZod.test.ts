import { describe, expect, it } from "vitest";
import { z } from "zod";
import { parseWith } from "./parseWith.ts";

// Kinds of zod issues that the schemas of this package do not give, but schemas of other packages may.
describe("issuesFromZod", () => {
  const cases: readonly { what: string; shape: z.ZodType; input: unknown; code: string; expected: unknown }[] = [
    { what: "a length", shape: z.string().max(3), input: "abcd", code: "schema.range", expected: "at most 3" },
    { what: "an open upper limit", shape: z.number().lt(5), input: 5, code: "schema.range", expected: "less than 5" },
    { what: "an open lower limit", shape: z.number().gt(5), input: 5, code: "schema.range", expected: "more than 5" },
    { what: "a step", shape: z.number().multipleOf(5), input: 7, code: "schema.range", expected: "a multiple of 5" },
    { what: "a pattern", shape: z.string().regex(/^\d$/), input: "x", code: "schema.form", expected: "/^\\d$/" },
    { what: "a format", shape: z.email(), input: "x", code: "schema.form", expected: expect.any(String) },
    { what: "a literal", shape: z.literal("a"), input: "b", code: "schema.value", expected: "a" },
    {
      what: "a refinement without an issue of ours",
      shape: z.string().refine(() => false),
      input: "x",
      code: "schema.form",
      expected: "see the schema",
    },
    {
      what: "a key of a record",
      shape: z.record(z.string().max(1), z.number()),
      input: { ab: 1 },
      code: "schema.range",
      expected: "at most 1",
    },
    {
      what: "an element of a map",
      shape: z.map(z.string(), z.number()),
      input: new Map([["a", "b"]]),
      code: "schema.missing",
      expected: "number",
    },
  ];

  it.each(cases)("turns $what into a coded issue in both languages", ({ shape, input, code, expected }) => {
    const { issues } = parseWith(shape, input);
    expect(issues).toMatchObject([{ code, expected, message: { id: expect.any(String), en: expect.any(String) } }]);
  });

  it("keeps the issue of another package, with the path of the place", () => {
    const issue = { code: "policy.example", path: "", message: { id: "Contoh.", en: "Example." }, expected: "x" };
    const shape = z.object({
      list: z.array(
        z.string().check((context) => {
          context.issues.push({ code: "custom", input: context.value, params: { issue } });
        }),
      ),
    });
    expect(parseWith(shape, { list: ["a"] }, { path: "policy" }).issues).toEqual([
      { ...issue, path: "policy.list[0]" },
    ]);
  });
});
