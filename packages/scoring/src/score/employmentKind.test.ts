import type { Label, Source } from "@kinerja/model";
import { decimal, definePolicy, otherwise, type PolicyDocument, subtract } from "@kinerja/policy";
import { describe, expect, test } from "vitest";
import { employmentOf } from "../input/employmentOf.ts";
import { inputJsonSchema } from "../input/inputJsonSchema.ts";
import { explain } from "./explain.ts";
import { score } from "./score.ts";

const source: Source = { instrument: "Example", evidence: "recalled" };
const label: Label = { id: "Contoh", en: "Example" };
const points = { kind: "number", unit: "point", decimals: 2 } as const;

/** `rest` is for PNS and PPPK, `bonus` narrows it to PNS, `bonusOrZero` reads it and catches its absence. */
const policy: PolicyDocument = definePolicy({
  id: "kinds",
  version: "1.0.0",
  title: label,
  subject: "example",
  declared: "example",
  validity: { from: "2026-01-01" },
  appliesTo: ["pns", "pppk"],
  source,
})
  .level("member", { label, fields: { done: { ...points, label, least: "0", greatest: "100" } } })
  .rule("member", "rest", {
    label,
    output: points,
    source,
    expression: ({ field }) => subtract(decimal("100", "point"), field("done")),
  })
  .rule("member", "bonus", {
    label,
    output: points,
    source,
    appliesTo: ["pns"],
    expression: ({ rule }) => rule("rest"),
  })
  .rule("member", "bonusOrZero", {
    label,
    output: points,
    source,
    expression: ({ rule }) => otherwise(rule("bonus"), ["notApplicable"], decimal("0", "point")),
  })
  .build();

function only(member: Readonly<Record<string, unknown>>, document: PolicyDocument = policy) {
  const [result] = score(document, [{ id: "a", done: "40", ...member }]).results;
  if (result === undefined) throw new Error("no result");
  return result;
}

function codes(member: Readonly<Record<string, unknown>>): readonly string[] {
  return only(member).issues.map(({ code, path, severity = "error" }) => `${path} ${code} ${severity}`);
}

const plain = { rest: "60.00", bonus: "60.00", bonusOrZero: "60.00" };

describe("the reserved key employmentKind", () => {
  test("changes nothing where it is missing, null or an absence", () => {
    for (const member of [{}, { employmentKind: null }, { employmentKind: { absent: "notMeasured" } }]) {
      expect(only(member)).toMatchObject({ status: "scored", values: plain, issues: [] });
    }
  });

  test("changes nothing for a kind for which policy and rules are made, coverage included", () => {
    expect(only({ employmentKind: "pns" })).toStrictEqual(only({}));
  });

  test("makes a narrower rule not applicable for the others, and tells so", () => {
    const result = only({ employmentKind: "pppk" });
    expect(result.values).toStrictEqual({ rest: "60.00", bonus: { absent: "notApplicable" }, bonusOrZero: "0.00" });
    expect(result).toMatchObject({ status: "scored", coverage: { measured: 1, applicable: 1 } });
    expect(codes({ employmentKind: "pppk" })).toStrictEqual(["members[0].bonus score.notForKind warning"]);
  });

  test("refuses a member of another kind with what was expected and received", () => {
    const { status, values, issues, coverage } = only({ employmentKind: "pppkPartTime" });
    expect(status).toBe("refused");
    expect(values["rest"]).toStrictEqual({ absent: "pending" });
    expect(coverage).toStrictEqual({ measured: 1, applicable: 1 });
    expect(issues).toMatchObject([
      {
        code: "input.employmentKind",
        path: "members[0].employmentKind",
        expected: "pns, pppk",
        received: "pppkPartTime",
      },
    ]);
    expect(issues[0]?.message.id).toContain("pppkPartTime");
  });

  test("offers the nearest name for an unknown word, and refuses any other value", () => {
    const [issue] = only({ employmentKind: "ppk" }).issues;
    expect(issue?.code).toBe("input.unknownCategory");
    expect(issue?.message.en).toContain('Did you mean "pppk"?');
    for (const employmentKind of ["", "PNS", 1, true, [], {}, "__proto__", "constructor"]) {
      expect(only({ employmentKind }).status).toBe("refused");
    }
  });

  test("is an unknown field where the members are no employees, and within a row", () => {
    const units: PolicyDocument = { ...policy, appliesTo: [], levels: policy.levels.map(withoutKinds) };
    expect(only({ employmentKind: "pns" }, units).issues.map(({ code }) => code)).toStrictEqual(["input.unknownField"]);
  });

  test("is an ordinary field where the document declares one of that name", () => {
    const [member, ...below] = policy.levels;
    if (member === undefined) throw new Error("no level");
    const own = { ...points, label, least: "0", greatest: "9" } as const;
    const document = {
      ...policy,
      levels: [{ ...member, fields: { ...member.fields, employmentKind: own } }, ...below],
    };
    expect(only({ employmentKind: "7" }, document)).toMatchObject({ status: "scored", values: plain });
    expect(employmentOf({ employmentKind: "pns" }, document)).toBeUndefined();
    expect(only({ employmentKind: "pns" }, document).issues[0]?.code).toBe("input.notADecimal");
  });

  test("stands in the trace of a narrower rule, and nowhere else", () => {
    const { trace, result } = explain(policy, { id: "a", done: "40", employmentKind: "pppk" });
    expect(result.values["bonus"]).toStrictEqual({ absent: "notApplicable" });
    const readers = trace?.steps.filter(({ inputs }) => inputs.some(({ name }) => name === "employmentKind"));
    expect(readers?.map(({ rule }) => rule)).toStrictEqual(["bonus"]);
    expect(readers?.[0]?.inputs[0]).toMatchObject({ kind: "field", value: "pppk" });
  });

  test("leaves the identity of the policy as it was", () => {
    expect(score(policy, []).policy.hash).toBe(
      score(policy, [{ id: "a", done: 1, employmentKind: "pppk" }]).policy.hash,
    );
  });

  test("stands in the JSON Schema of the input with the kinds that are taken", () => {
    const schema = JSON.stringify(inputJsonSchema(policy));
    expect(schema).toContain('"employmentKind":{"title":"Jenis kepegawaian"');
    expect(schema).toContain('{"enum":["pns","pppk"]}');
    expect(JSON.stringify(inputJsonSchema({ ...policy, appliesTo: [] }))).not.toContain("employmentKind");
  });
});

function withoutKinds(level: PolicyDocument["levels"][number]): PolicyDocument["levels"][number] {
  const rules = Object.entries(level.rules).map(([name, { appliesTo: _narrow, ...rule }]) => [name, rule] as const);
  return { ...level, rules: Object.fromEntries(rules) };
}

test("employmentOf reads nothing from what is no member", () => {
  for (const member of [
    undefined,
    null,
    "pns",
    1,
    [],
    {},
    { employmentKind: "x" },
    Object.create({ employmentKind: "pns" }),
  ])
    expect(employmentOf(member, policy)).toBeUndefined();
});
