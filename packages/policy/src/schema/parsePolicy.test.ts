import { describe, expect, test } from "vitest";
import { decimal } from "../builder/decimal.ts";
import { definePolicy } from "../builder/definePolicy.ts";
import type { PolicyDocument } from "../document/policyDocument.ts";
import { parsePolicy } from "./parsePolicy.ts";

const label = { id: "Contoh", en: "Example" };
const source = { instrument: "Example", evidence: "recalled" } as const;

const policy: PolicyDocument = definePolicy({
  id: "example",
  version: "1.0.0",
  title: label,
  subject: "example",
  validity: { from: "2026-01-01" },
  appliesTo: ["pns"],
  source,
})
  .parameter("share", {
    label,
    type: { kind: "number", unit: "one", decimals: 2 },
    values: [{ from: "2026-01-01", value: "0.60", source }],
  })
  .level("member", { label, fields: { done: { kind: "boolean", label } } })
  .rule("member", "hundred", {
    label,
    output: { kind: "number", unit: "percent", decimals: 0 },
    source,
    expression: () => decimal("100", "percent"),
  })
  .build();

/** The document with something else at a place. */
function changed(path: readonly (string | number)[], value: unknown): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(policy));
  let place = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) place = place[key] as Record<string | number, unknown>;
  place[path.at(-1) ?? ""] = value;
  return copy;
}

function findings(input: unknown): readonly string[] {
  return parsePolicy(input).issues.map(({ code, path }) => `${path} ${code}`);
}

const expression = ["levels", 0, "rules", "hundred", "expression"] as const;

describe("parsePolicy", () => {
  test("takes a document as text and as value", () => {
    expect(parsePolicy(JSON.stringify(policy))).toMatchObject({ kind: "accepted", value: policy });
    expect(parsePolicy(policy)).toMatchObject({ kind: "accepted", value: policy });
  });

  test("offers the nearest known key for an unknown one", () => {
    const { issues } = parsePolicy(changed(["validity", "fron"], "2026-01-01"));
    expect(issues).toMatchObject([{ code: "policy.unknownKey", path: "validity.fron", expected: "from" }]);
    expect(issues[0]?.message.id).toContain('mungkin "from"');
  });

  test("offers the nearest key inside an expression too", () => {
    const { issues } = parsePolicy(
      changed(expression, { kind: "round", of: { kind: "field", name: "done" }, decimal: 2 }),
    );
    expect(issues.map(({ code }) => code)).toStrictEqual(["schema.missing", "policy.unknownKey"]);
    expect(issues[1]?.expected).toBe("decimals");
  });

  test.each([
    ["two forms", { kind: "literal", decimal: "1", boolean: true }],
    ["none", { kind: "literal" }],
    ["a category without its set", { kind: "literal", category: "good" }],
    ["a unit without a decimal", { kind: "literal", boolean: true, unit: "percent" }],
  ])("refuses a literal with %s", (_name, literal) => {
    expect(findings(changed(expression, literal))).toStrictEqual([
      "levels[0].rules.hundred.expression policy.literalForm",
    ]);
  });

  test.each([
    ["no lower edge", { then: decimal("1") }],
    ["two lower edges", { atLeast: decimal("1"), moreThan: decimal("1"), then: decimal("1") }],
    ["two upper edges", { atLeast: decimal("1"), lessThan: decimal("2"), atMost: decimal("2"), then: decimal("1") }],
  ])("refuses a band with %s", (_name, band) => {
    const bands = { kind: "bands", of: decimal("1"), bands: [band] };
    expect(findings(changed(expression, bands))).toStrictEqual([
      "levels[0].rules.hundred.expression.bands[0] policy.bandEdge",
    ]);
  });

  test.each([
    ["an expression of no known kind", [...expression, "kind"], "power", "schema.value"],
    ["a unit that is not in the list", [...expression, "unit"], "percents", "schema.value"],
    ["a decimal with an exponent", [...expression, "decimal"], "1e3", "schema.form"],
    ["a number where text belongs", [...expression, "decimal"], 100, "schema.type"],
    ["a day that does not exist", ["validity", "from"], "2026-02-29", "date.form"],
    ["a format version of the future", ["formatVersion"], 2, "policy.formatVersion"],
    [
      "a dated value without its source",
      ["parameters", "share", "values", 0],
      { from: "2026-01-01", value: "1" },
      "schema.missing",
    ],
  ])("refuses %s", (_name, path, value, code) => {
    expect(parsePolicy(changed(path as (string | number)[], value)).issues.map((issue) => issue.code)).toStrictEqual([
      code,
    ]);
  });

  test.each([
    ["hari", "day"],
    ["percents", "percent"],
  ])("lists the units for %s and offers %s", (unit, near) => {
    const { issues } = parsePolicy(changed([...expression, "unit"], unit));
    expect(issues).toMatchObject([{ code: "schema.value", message: { en: expect.stringContaining(`"${near}"`) } }]);
    expect(issues[0]?.expected).toContain("rupiah | day | workingDay");
  });

  test.each([
    ["the value of a parameter", ["parameters", "share", "values", 0, "value"]],
    ["a literal", [...expression, "decimal"]],
  ])("says how to write a number in %s", (_name, path) => {
    const { issues } = parsePolicy(changed(path, 0.6));
    expect(issues).toMatchObject([{ code: "schema.type", expected: "string", received: "number" }]);
    expect(issues[0]?.message.en).toContain('write it as text: "0.6"');
    expect(issues[0]?.message.id).toContain('Tulis sebagai teks: "0.6"');
  });

  test("refuses a name that has a meaning of its own in results", () => {
    expect(findings(changed(["levels", 0, "name"], "values"))).toStrictEqual(["levels[0].name policy.nameReserved"]);
    expect(parsePolicy(changed(["levels", 0, "fields"], { id: { kind: "boolean", label } })).kind).toBe("refused");
  });

  test.each(["__proto__", "constructor", "toString"])("refuses the key %s wherever it stands", (key) => {
    const text = JSON.stringify(policy).replace('"parameters":{', `"parameters":{"${key}":{},`);
    expect(findings(text)).toStrictEqual(["parameters policy.forbiddenKey"]);
    expect(({} as Record<string, unknown>)["label"]).toBeUndefined();
  });

  test("refuses a key that stands twice, of which JSON would keep the last", () => {
    const text = JSON.stringify(policy).replace('"value":"0.60"', '"value":"0.60","value":"0.70"');
    expect(findings(text)).toStrictEqual(["parameters.share.values[0] policy.duplicateKey"]);
  });

  test.each([
    ['{"id":', "baris 1, kolom 7, ternyata akhir teks", "line 1, column 7, found the end of the text"],
    ['{\n  "id": "a",\n  }', 'baris 3, kolom 3, ternyata "}"', 'line 3, column 3, found "}"'],
    ["", "baris 1, kolom 1, ternyata akhir teks", "line 1, column 1, found the end of the text"],
    ["\uFEFF{}", "baris 1, kolom 1", "line 1, column 1"],
  ])("says in both languages where a text stops to be JSON: %j", (text, id, en) => {
    const { issues } = parsePolicy(text);
    expect(issues).toMatchObject([
      { code: "policy.notJson", message: { id: expect.stringContaining(id), en: expect.stringContaining(en) } },
    ]);
  });

  test("finds a key that stands twice before the text stops to be JSON", () => {
    const { issues } = parsePolicy('{"id": 1, "id": 2,}');
    expect(issues).toMatchObject([{ code: "policy.duplicateKey", message: { en: expect.stringContaining('"id"') } }]);
  });

  test("refuses nesting that no law needs, without running out of stack", () => {
    const depth = 50_000;
    const text = `${'{"kind":"not","of":'.repeat(depth)}1${"}".repeat(depth)}`;
    expect(findings(changed(expression, 0)).length).toBe(1);
    expect(
      parsePolicy(JSON.stringify(policy).replace('{"kind":"literal","decimal":"100","unit":"percent"}', text)).issues,
    ).toMatchObject([{ code: "policy.tooLarge" }]);
  });

  test("refuses a circle of objects as nesting without end", () => {
    const circle: Record<string, unknown> = { kind: "not" };
    circle["of"] = circle;
    expect(parsePolicy(changed(expression, circle)).issues.map(({ code }) => code)).toStrictEqual(["policy.tooLarge"]);
  });

  test("refuses a text of more than ten thousand characters", () => {
    expect(findings(changed(["title", "id"], "a".repeat(10_001)))).toStrictEqual(["title.id policy.tooLarge"]);
  });

  test("repeats no value of the input in its issues", () => {
    const issues = JSON.stringify(
      parsePolicy(changed(["title"], { id: 1, en: "", secret198001012005011001: "private" })).issues,
    );
    expect(issues).not.toContain("private");
  });

  test("keeps what a source misprints beside the right value of a case", () => {
    const example = { name: "a", input: {}, expected: { hundred: "100" }, printed: { hundred: "113" } };
    expect(parsePolicy(changed(["cases"], [example]))).toMatchObject({ kind: "accepted", value: { cases: [example] } });
    expect(findings(changed(["cases"], [{ ...example, printed: "113" }]))).toStrictEqual([
      "cases[0].printed schema.type",
    ]);
  });

  test("gives all faults, not only the first", () => {
    const broken = changed(["title"], {}) as Record<string, unknown>;
    expect(findings({ ...broken, levels: [] })).toStrictEqual([
      "title.id schema.missing",
      "title.en schema.missing",
      "levels schema.range",
    ]);
  });
});
