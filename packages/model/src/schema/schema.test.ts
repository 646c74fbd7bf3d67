import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { modelMessages } from "../messages.ts";
import * as schema from "../schema.ts";

const { parseWith } = schema;
const year = { from: "2026-01-01", to: "2027-01-01" };

function found(shape: z.ZodType, input: unknown, path?: string): readonly string[] {
  const { issues } = parseWith(shape, input, path === undefined ? {} : { path });
  return issues.map((issue) => `${issue.code} at ${issue.path}`);
}

const valid: readonly (readonly [string, z.ZodType, unknown, () => schema.JsonSchema])[] = [
  ["a period", schema.periodSchema, year, schema.periodJsonSchema],
  ["an absent value", schema.absentSchema, { absent: "excused" }, schema.absentJsonSchema],
  ["a person", schema.personSchema, { id: "p-1", employment: "pppkPartTime" }, schema.personJsonSchema],
  ["a unit", schema.unitSchema, { id: "u-1", name: "Dinas", parent: "u-0" }, schema.unitJsonSchema],
  ["a post", schema.postSchema, { id: "k", title: "Kepala", unit: "u-1", superior: "j" }, schema.postJsonSchema],
  [
    "an assignment",
    schema.assignmentSchema,
    { kind: "team", person: "p-1", unit: "u-1", period: year, lead: "p-2" },
    schema.assignmentJsonSchema,
  ],
  [
    "an organisation",
    schema.organisationSchema,
    { units: [], posts: [], people: [], assignments: [] },
    schema.organisationJsonSchema,
  ],
  [
    "a rating",
    schema.ratingSchema,
    {
      id: "r-1",
      subject: "p-1",
      rater: "p-2",
      aspect: "behaviour",
      level: "meets",
      period: year,
      givenOn: "2027-01-10",
      evidence: ["e-1"],
    },
    schema.ratingJsonSchema,
  ],
  [
    "a system record",
    schema.evidenceItemSchema,
    {
      kind: "systemRecord",
      id: "e-1",
      subject: "p-1",
      period: year,
      indicator: "i-1",
      value: { kind: "amount", amount: "12.50", unit: "hari" },
      system: "presensi",
      record: "77",
    },
    schema.evidenceItemJsonSchema,
  ],
  [
    "an observation",
    schema.evidenceItemSchema,
    {
      kind: "observation",
      id: "e-1",
      subject: "p-1",
      period: year,
      value: { kind: "category", category: "tepat" },
      observer: "p-2",
    },
    schema.evidenceItemJsonSchema,
  ],
  [
    "citizen feedback",
    schema.evidenceItemSchema,
    {
      kind: "citizenFeedback",
      id: "e-1",
      subject: "p-1",
      period: year,
      value: { absent: "notMeasured" },
      channel: "survei",
      responses: 12,
    },
    schema.evidenceItemJsonSchema,
  ],
  [
    "a self-report",
    schema.evidenceItemSchema,
    {
      kind: "selfReport",
      id: "e-1",
      subject: "p-1",
      period: year,
      value: { kind: "boolean", boolean: true },
      attestedBy: "p-2",
    },
    schema.evidenceItemJsonSchema,
  ],
];

describe.each(valid)("the schema of %s", (_name, shape, input, jsonSchema) => {
  it("takes it unchanged", () => {
    expect(parseWith(shape, input)).toEqual({ kind: "accepted", value: input, issues: [] });
  });

  it("is a Standard Schema", async () => {
    expect(shape["~standard"]).toMatchObject({ version: 1, vendor: "zod" });
    expect(await shape["~standard"].validate(input)).toEqual({ value: input });
    expect(await shape["~standard"].validate(null)).toHaveProperty("issues");
  });

  it("writes a JSON Schema of draft 2020-12 with a title, closed against unknown keys", () => {
    const json = jsonSchema();
    expect(json).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema", title: expect.any(String) });
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
    expect(JSON.stringify(json)).toContain('"additionalProperties":false');
  });

  it("refuses what it does not know", () => {
    for (const [code, wrong] of [
      ["schema.unknownKey at nickname", { ...(input as object), nickname: 1 }],
      ["schema.type at ", "text"],
      ["schema.type at ", []],
      ["schema.type at ", null],
    ] as const) {
      expect(found(shape, wrong)).toContain(code);
    }
  });

  it("refuses a key named __proto__", () => {
    const hostile: unknown = JSON.parse(JSON.stringify(input).replace("{", '{"__proto__":{"polluted":true},'));
    expect(found(shape, hostile)).toContain("schema.unknownKey at __proto__");
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});

describe("parseWith", () => {
  const person = { id: "p-1", employment: "pns" };

  it("names every mistake with its place, what was expected and the type received", () => {
    const input = {
      units: [{ id: "__proto__", name: "" }],
      posts: [{ id: "k", title: 7 }],
      people: [{ id: "p 1", employment: "honorer" }],
      assignments: [{ kind: "honorary" }, { kind: "acting", person: "p-1", post: "k", period: { from: "2026-02-30" } }],
    };
    const { issues } = parseWith(schema.organisationSchema, input);
    expect(issues.map(({ code, path, expected, received }) => [code, path, expected, received])).toEqual([
      ["id.form", "units[0].id", expect.any(String), undefined],
      ["schema.range", "units[0].name", "at least 1", "string"],
      ["schema.type", "posts[0].title", "string", "number"],
      ["schema.missing", "posts[0].unit", "string", "nothing"],
      ["id.form", "people[0].id", expect.any(String), undefined],
      ["schema.value", "people[0].employment", "pns | pppk | pppkPartTime", "string"],
      ["schema.value", "assignments[0].kind", "definitive | acting | team", "string"],
      ["date.form", "assignments[1].period.from", expect.any(String), undefined],
    ]);
    for (const issue of issues) expect(issue.message).toEqual(modelMessages[issue.code as keyof typeof modelMessages]);
  });

  it("puts the path of the caller in front", () => {
    expect(found(schema.personSchema, { id: "p-1" }, "body")).toEqual(["schema.missing at body.employment"]);
    expect(found(schema.personSchema, 1, "body")).toEqual(["schema.type at body"]);
    expect(found(schema.assignmentSchema, { kind: "x" }, "body")).toEqual(["schema.value at body.kind"]);
    expect(found(schema.assignmentSchema, {}, "body")).toEqual(["schema.missing at body.kind"]);
  });

  it("refuses a period without a day, beside other mistakes of form", () => {
    expect(found(schema.periodSchema, { from: "2026-01-01", to: "2026-01-01" })).toEqual(["period.empty at to"]);
    expect(found(schema.periodSchema, { from: "2026-01-01", to: "2025-13-01" })).toEqual(["date.form at to"]);
  });

  it("takes a left-out key, but not an undefined or null one", () => {
    expect(parseWith(schema.personSchema, person).kind).toBe("accepted");
    expect(found(schema.personSchema, { ...person, name: undefined })).toEqual(["schema.type at name"]);
    expect(found(schema.personSchema, { ...person, name: null })).toEqual(["schema.type at name"]);
  });

  it("tells the mistake in the form that was meant where several forms are allowed", () => {
    const item = { kind: "selfReport", id: "e-1", subject: "p-1", period: year };
    const of = (value: unknown): readonly string[] => found(schema.evidenceItemSchema, { ...item, value });
    expect(of({ kind: "amount", amount: "1,5", unit: "hari" })).toEqual(["number.form at value.amount"]);
    expect(of({ kind: "amount", amount: 1.5, unit: "hari" })).toEqual(["schema.type at value.amount"]);
    expect(of({ absent: "holiday" })).toEqual(["schema.value at value.absent"]);
    expect(of({})).toEqual(["schema.noForm at value"]);
    expect(of(0)).toEqual(["schema.noForm at value"]);
    expect(of({ kind: "amount", absent: "pending" })).toHaveLength(1);
  });

  it("never repeats a value, and hides a key that could be a number of a person", () => {
    const secret = "200002292024032999";
    const inputs = [{ [secret]: 1 }, { id: secret, employment: secret, name: [secret] }, { kind: secret }, secret];
    const shapes: readonly z.ZodType[] = [schema.personSchema, schema.assignmentSchema, schema.nipSchema];
    for (const shape of shapes) {
      for (const input of inputs) expect(JSON.stringify(parseWith(shape, input).issues)).not.toContain("2000022920");
    }
    expect(found(schema.personSchema, { ...person, [secret]: 1 })).toEqual(["schema.unknownKey at hidden"]);
  });

  it("counts responses in whole numbers of zero or more", () => {
    const feedback = { kind: "citizenFeedback", id: "e-1", subject: "p-1", period: year, channel: "survei" };
    for (const responses of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, "3"]) {
      expect(found(schema.evidenceItemSchema, { ...feedback, responses })).toHaveLength(1);
    }
  });
});

describe("nipSchema", () => {
  it("reads the text into its parts", () => {
    expect(parseWith(schema.nipSchema, "20000229 202403 2 999")).toMatchObject({
      kind: "accepted",
      value: { kind: "pns", number: "200002292024032999" },
    });
  });

  it("gives the issues of the number, all of them", () => {
    expect(found(schema.nipSchema, "200102302024130000", "nip")).toEqual([
      "nip.birthDate at nip",
      "nip.appointment at nip",
      "nip.sex at nip",
      "nip.serial at nip",
    ]);
  });

  it("takes a number that is only unusual", () => {
    expect(parseWith(schema.nipSchema, "200002282018022999").kind).toBe("accepted");
  });

  it("refuses a JSON number, which has lost digits", () => {
    expect(found(schema.nipSchema, Number("200002292024032999"))).toEqual(["schema.type at "]);
  });

  it("writes the JSON Schema of the text, with a pattern for both ways of writing", () => {
    const { pattern, type } = schema.nipJsonSchema();
    expect(type).toBe("string");
    for (const text of ["200002292024032999", "20000229 202403 2 999"])
      expect(text).toMatch(new RegExp(String(pattern)));
    expect("20000229202403299").not.toMatch(new RegExp(String(pattern)));
  });
});

describe("the JSON Schema of a text", () => {
  it("has the pattern that the parser keeps to", () => {
    expect(schema.jsonSchemaOf(schema.isoDateSchema)).toMatchObject({ type: "string", format: "date", title: "Date" });
    const decimal = new RegExp(String(schema.jsonSchemaOf(schema.decimalTextSchema).pattern));
    for (const text of ["1", "-1.5", "+.5", "5.", "1e3", "", ".", "+", "1,5", "1_0", "NaN"]) {
      expect(decimal.test(text), text).toBe(schema.decimalTextSchema.safeParse(text).success);
    }
  });

  it.each([
    schema.evidenceIdSchema,
    schema.indicatorIdSchema,
    schema.personIdSchema,
    schema.policyIdSchema,
    schema.postIdSchema,
    schema.ratingIdSchema,
    schema.unitIdSchema,
  ])("takes and refuses ids as the parser does, case %#", (shape) => {
    const pattern = new RegExp(String(schema.jsonSchemaOf(shape).pattern));
    for (const text of ["a", "pp-46-2011.round", "a b", "__proto__", ""]) {
      expect(shape.safeParse(text).success, text).toBe(pattern.test(text));
    }
    expect(shape.safeParse("constructor").success).toBe(false);
  });
});
