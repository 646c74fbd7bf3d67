import type { Label, Source } from "@kinerja/model";
import {
  absent,
  add,
  choose,
  count,
  decimal,
  definePolicy,
  divide,
  type Expression,
  greatest,
  least,
  moreThan,
  multiply,
  type PolicyDocument,
  round,
  subtract,
  sum,
} from "@kinerja/policy";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compilePolicy } from "../score/compilePolicy.ts";
import { score } from "../score/score.ts";
import { tightenBounds } from "./tightenBounds.ts";

const source: Source = { instrument: "Example", evidence: "recalled" };
const label = (text: string): Label => ({ id: text, en: text });
const number = { kind: "number", unit: "one", decimals: 1, label: label("Number") } as const;
const output = { kind: "number", unit: "one", decimals: 2 } as const;

const none = { whenZero: "notMeasured", decimals: 2 } as const;
const all = { absent: "propagate", empty: absent("notMeasured") } as const;
const some = { absent: "skip", empty: absent("notMeasured") } as const;

/** Values from -3.0 to 12.0, weights from 0.0 to 5.0, and leanings that may be below 0; one rule a mean. */
const document: PolicyDocument = definePolicy({
  id: "means",
  version: "1.0.0",
  title: label("Means"),
  subject: "example",
  declared: "example",
  validity: { from: "2026-01-01" },
  appliesTo: ["pns"],
  source,
})
  .level("member", { label: label("Member"), fields: {} })
  .level("rows", {
    label: label("Rows"),
    greatestCount: 4,
    fields: {
      value: { ...number, least: "-3", greatest: "12" },
      weight: { ...number, least: "0", greatest: "5" },
      lean: { ...number, least: "-1", greatest: "5" },
    },
  })
  .rule("member", "weighted", {
    label: label("Weighted"),
    output,
    source,
    expression: ({ over }) => {
      const rows = over("rows");
      const weights = sum(rows, rows.field("weight"), some);
      return divide(sum(rows, multiply(rows.field("value"), rows.field("weight")), all), weights, none);
    },
  })
  .rule("member", "weightedOfSome", {
    label: label("Weighted, of some"),
    output,
    source,
    expression: ({ over }) => {
      const rows = over("rows");
      const product = multiply(greatest(rows.field("value"), decimal("2", "one")), rows.field("weight"));
      return divide(sum(rows, product, some), sum(rows, rows.field("weight"), some), none);
    },
  })
  .rule("member", "plain", {
    label: label("Plain"),
    output,
    source,
    expression: ({ over }) => {
      const rows = over("rows");
      return divide(sum(rows, rows.field("value"), { ...all, absent: "refuse" }), count(rows), none);
    },
  })
  .rule("member", "plainOfSome", {
    label: label("Plain, of some"),
    output,
    source,
    expression: ({ over }) => {
      const rows = over("rows");
      return divide(sum(rows, greatest(rows.field("value"), decimal("2", "one")), some), count(rows), none);
    },
  })
  .rule("member", "ofPresent", {
    label: label("Of those present"),
    output,
    source,
    expression: ({ over }) => {
      const rows = over("rows");
      const value = rows.field("value");
      return divide(sum(rows, value, some), count(rows, value, { absent: "skip", empty: "0" }), none);
    },
  })
  .rule("member", "leaning", {
    label: label("By a leaning"),
    output,
    source,
    expression: ({ over }) => {
      const rows = over("rows");
      const product = multiply(rows.field("value"), rows.field("lean"));
      return divide(sum(rows, product, all), sum(rows, rows.field("lean"), all), none);
    },
  })
  .rule("member", "assumed", {
    label: label("Assumed without a row"),
    output,
    source,
    expression: ({ over }) => {
      const rows = over("rows");
      const product = multiply(rows.field("value"), rows.field("weight"));
      const assumed = { absent: "propagate", empty: decimal("900", "one") } as const;
      return divide(sum(rows, product, assumed), sum(rows, rows.field("weight"), { ...all, empty: "1" }), none);
    },
  })
  .build();

function boundsOf(document: PolicyDocument, name: string): readonly [unknown, unknown] {
  const { levels, nodes } = tightenBounds(compilePolicy(document).program);
  const place = levels[0]?.outputs.find((rule) => rule.name === name)?.node ?? -1;
  const type = nodes[place]?.type;
  return type?.kind === "number" ? [type.least, type.greatest] : [undefined, undefined];
}

describe("tightenBounds", () => {
  it("holds a mean between the least and the greatest of what it is the mean of", () => {
    for (const name of ["weighted", "plain", "ofPresent"]) {
      expect([name, ...boundsOf(document, name)]).toEqual([name, -300, 1200]);
    }
  });

  it("reaches to zero where rows may weigh in the divisor alone", () => {
    expect(boundsOf(document, "weightedOfSome")).toEqual([0, 1200]);
    // One row of at least 2 in four: the interval that was known before is the narrower one there.
    expect(boundsOf(document, "plainOfSome")).toEqual([50, 1200]);
  });

  it("claims nothing where a weight may be below zero or no row stands for a number", () => {
    for (const name of ["leaning", "assumed"]) {
      const { levels, nodes } = compilePolicy(document).program;
      const type = nodes[levels[0]?.outputs.find((rule) => rule.name === name)?.node ?? -1]?.type;
      expect(boundsOf(document, name)).toEqual(type?.kind === "number" && [type.least, type.greatest]);
    }
  });

  it("law: no value of the interpreter lies outside of its tightened bounds", () => {
    const { levels, nodes } = tightenBounds(compilePolicy(document).program);
    const tenths = (low: number, high: number) =>
      fc.integer({ min: low * 10, max: high * 10 }).map((value) => String(value / 10));
    const lacking = fc.constant({ absent: "excused" });
    const row = fc.record({
      value: fc.oneof({ weight: 5, arbitrary: tenths(-3, 12) }, { weight: 1, arbitrary: lacking }),
      weight: fc.oneof({ weight: 5, arbitrary: tenths(0, 5) }, { weight: 1, arbitrary: lacking }),
      lean: tenths(-1, 5),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 4 }), (rows) => {
        const values: Readonly<Record<string, unknown>> = score(document, [{ id: "m", rows }]).results[0]?.values ?? {};
        for (const { name, shown } of levels[0]?.outputs ?? []) {
          const value = values[name];
          const type = nodes[shown]?.type;
          if (typeof value !== "string" || type?.kind !== "number") continue;
          const units = Math.round(Number(value) * 100);
          expect(units).toBeGreaterThanOrEqual(Number(type.least));
          expect(units).toBeLessThanOrEqual(Number(type.greatest));
        }
      }),
    );
  });

  it("carries narrow bounds on through arithmetic and choices", () => {
    const rule = (expression: (mean: Expression) => Expression): readonly [unknown, unknown] => {
      const [member, ...below] = document.levels;
      const weighted = member?.rules["weighted"];
      if (member === undefined || weighted === undefined) throw new Error("the rule is there");
      const changed = { ...weighted, expression: expression({ kind: "rule", name: "weighted" }) };
      return boundsOf({ ...document, levels: [{ ...member, rules: { weighted, changed } }, ...below] }, "changed");
    };
    expect(rule((mean) => add(mean, decimal("1", "one")))).toEqual([-200, 1300]);
    expect(rule((mean) => subtract(decimal("1", "one"), mean))).toEqual([-1100, 400]);
    expect(rule((mean) => multiply("-2", mean))).toEqual([-2400, 600]);
    expect(rule((mean) => least(mean, decimal("5", "one")))).toEqual([-300, 500]);
    expect(rule((mean) => greatest(mean, decimal("0", "one")))).toEqual([0, 1200]);
    expect(rule((mean) => round(mean, 1))).toEqual([-30, 120]);
    expect(rule((mean) => choose(moreThan(mean, decimal("0", "one")), mean, decimal("20", "one")))).toEqual([
      -300, 2000,
    ]);
  });
});
