import { KinerjaError } from "@kinerja/model";
import { describe, expect, test } from "vitest";
import { definePolicy, type EmptyPolicyBuilder } from "./definePolicy.ts";
import { multiply } from "./multiply.ts";

const label = { id: "Contoh", en: "Example" };
const source = { instrument: "Example", evidence: "recalled" } as const;

function start(): EmptyPolicyBuilder {
  return definePolicy({
    id: "example",
    version: "1.0.0",
    title: label,
    subject: "example",
    declared: "example",
    validity: { from: "2026-01-01" },
    appliesTo: ["pns"],
    source,
  });
}

const done = { kind: "number", label, unit: "count", decimals: 0, least: "0", greatest: "9" } as const;
const output = { kind: "number", unit: "count", decimals: 0 } as const;

describe("definePolicy", () => {
  test("gives a plain document that survives JSON unchanged", () => {
    const policy = start()
      .level("member", { label, fields: { done } })
      .rule("member", "double", { label, output, source, expression: ({ field }) => multiply("2", field("done")) })
      .build();
    expect(JSON.parse(JSON.stringify(policy))).toStrictEqual(policy);
    expect(policy.levels[0]?.rules["double"]?.expression).toStrictEqual({
      kind: "multiply",
      of: [
        { kind: "literal", decimal: "2" },
        { kind: "field", name: "done" },
      ],
    });
  });

  test("writes the keys of the document in the order of its type", () => {
    const policy = start()
      .cases()
      .level("member", { label, fields: { done } })
      .rule("member", "same", { source, expression: ({ field }) => field("done"), output, label })
      .exception({ code: "policy.notMonotone", rule: "same", reason: label, source })
      .build();
    expect(Object.keys(policy).slice(-5)).toStrictEqual(["categories", "parameters", "levels", "exceptions", "cases"]);
    expect(Object.keys(policy.levels[0]?.rules["same"] ?? {})).toStrictEqual([
      "label",
      "output",
      "expression",
      "source",
    ]);
  });

  test("declares weights that make a total, before the exceptions", () => {
    const weight = {
      label,
      type: { kind: "number", unit: "one", decimals: 1 },
      values: [{ from: "2026-01-01", value: "0.5", source }],
    } as const;
    const policy = start()
      .parameter("a", weight)
      .parameter("b", weight)
      .level("member", { label, fields: { done } })
      .rule("member", "same", { label, output, source, expression: ({ field }) => field("done") })
      .exception({ code: "policy.notMonotone", rule: "same", reason: label, source })
      .total({ parameters: ["a", "b"], value: "1" })
      .build();
    expect(policy.totals).toStrictEqual([{ parameters: ["a", "b"], value: "1" }]);
    expect(Object.keys(policy).slice(-4)).toStrictEqual(["levels", "totals", "exceptions", "cases"]);
  });

  test("changes no builder that was handed out before", () => {
    const first = start().level("member", { label, fields: { done } });
    first.rule("member", "same", { label, output, source, expression: ({ field }) => field("done") });
    expect(first.build().levels[0]?.rules).toStrictEqual({});
  });

  test("keeps constraints and cases", () => {
    const policy = start()
      .level("member", { label, fields: { done } })
      .constraint("member", { name: "alwaysTrue", message: label, test: () => ({ kind: "literal", boolean: true }) })
      .cases({ name: "none", input: { id: "a", done: 0 }, expected: {} })
      .build();
    expect(policy.levels[0]?.constraints).toHaveLength(1);
    expect(policy.cases).toHaveLength(1);
  });

  test("refuses a name that is taken, for callers without a compiler", () => {
    const builder = start().level("member", { label, fields: { done } });
    const name = "done" as never;
    expect(() => builder.rule("member", name, { label, output, source, expression: () => "1" })).toThrow(
      /^policy\.nameTaken/,
    );
    expect(() => builder.level("member" as never, { label, fields: {} })).toThrow(KinerjaError);
  });

  test("refuses a name that is not declared and lists those that are", () => {
    const builder = start().level("member", { label, fields: { done } });
    const unknown = "dome" as never;
    expect(() =>
      builder.rule("member", "same", { label, output, source, expression: ({ field }) => field(unknown) }),
    ).toThrow(/"dome".*done/);
  });

  test("refuses a literal that is no plain decimal", () => {
    for (const text of ["0x10", "1e3", " 1", "", "1."]) {
      expect(() => multiply(text as "1", "2")).toThrow(/^policy\.notADecimal/);
    }
  });
});
