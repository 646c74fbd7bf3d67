import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyseDocument } from "../analyse/analyseDocument.ts";
import { decimal } from "../builder/decimal.ts";
import { definePolicy } from "../builder/definePolicy.ts";
import type { ValueTypeDefinition } from "../builder/definitions.ts";
import type { Operand } from "../builder/operand.ts";
import type { Scope } from "../builder/scope.ts";
import { achievement } from "./achievement.ts";
import { cap } from "./cap.ts";
import { clamp } from "./clamp.ts";
import { floor } from "./floor.ts";
import { interpolate } from "./interpolate.ts";
import { mean } from "./mean.ts";
import { rubric } from "./rubric.ts";
import { weightedMean } from "./weightedMean.ts";

const label = { id: "Contoh", en: "Example" };
const source = { instrument: "Example", evidence: "recalled" } as const;
const points = { kind: "number", unit: "point", decimals: 2 } as const;
const percent = { kind: "number", unit: "percent", decimals: 2 } as const;
const score = { ...points, label, least: "0", greatest: "100" };
const amount = { kind: "number", label, unit: "output", decimals: 0, least: "1", greatest: "1000" } as const;

const start = definePolicy({
  id: "example",
  version: "1.0.0",
  title: label,
  subject: "example",
  validity: { from: "2026-01-01" },
  appliesTo: ["pns"],
  source,
})
  .categories("grade", {
    label,
    ordered: true,
    members: [
      { name: "poor", label },
      { name: "good", label },
    ],
  })
  .level("member", {
    label,
    fields: {
      score,
      realized: amount,
      target: amount,
      lowTarget: amount,
      grade: { kind: "category", label, set: "grade" },
    },
  })
  .level("rows", {
    label,
    greatestCount: 20,
    fields: { mark: score, weight: { kind: "number", label, unit: "one", decimals: 2, least: "0.01", greatest: "1" } },
  });

// The names that this test reads, without the builder's long type.
type Names = {
  readonly categories: { readonly grade: "poor" | "good" };
  readonly parameters: never;
  readonly levels:
    | { readonly name: "member"; readonly sees: "member"; readonly parent: null }
    | { readonly name: "rows"; readonly sees: "member" | "rows"; readonly parent: "member" };
  readonly fields:
    | { readonly name: "score" | "realized" | "target" | "lowTarget"; readonly level: "member"; readonly value: string }
    | { readonly name: "grade"; readonly level: "member"; readonly value: "poor" | "good" }
    | { readonly name: "mark" | "weight"; readonly level: "rows"; readonly value: string };
  readonly rules: never;
};

type Rewrite = (scope: Scope<Names, "member">) => Operand;

const rewrites: Readonly<Record<string, readonly [ValueTypeDefinition<"grade">, Rewrite]>> = {
  cap: [points, ({ field }) => cap(field("score"), decimal("90", "point"))],
  floor: [points, ({ field }) => floor(field("score"), "0")],
  clamp: [points, ({ field }) => clamp(field("score"), { least: "0", greatest: decimal("90", "point") })],
  mean: [points, ({ over }) => mean("rows", over("rows").field("mark"), { absent: "skip", empty: "notMeasured" })],
  weightedMean: [
    points,
    ({ over }) => {
      const rows = over("rows");
      return weightedMean(rows, {
        value: rows.field("mark"),
        weight: rows.field("weight"),
        absent: "skip",
        empty: "notMeasured",
      });
    },
  ],
  higher: [
    percent,
    ({ field }) => achievement({ direction: "higher", realized: field("realized"), target: field("target") }),
  ],
  lower: [
    percent,
    ({ field }) => achievement({ direction: "lower", realized: field("realized"), target: field("target") }),
  ],
  range: [
    percent,
    ({ field }) =>
      achievement({
        direction: "lower",
        realized: field("realized"),
        target: { least: field("lowTarget"), greatest: field("target") },
      }),
  ],
  interpolate: [
    points,
    ({ field }) =>
      interpolate(field("score"), [
        { at: decimal("0", "point"), value: decimal("0", "point") },
        { at: decimal("50", "point"), value: decimal("49", "point") },
        { at: decimal("99", "point"), value: decimal("120", "point") },
      ]),
  ],
  rubric: [
    points,
    ({ field }) => rubric(field("grade"), { poor: decimal("10", "point"), good: decimal("20", "point") }),
  ],
};

describe("rewrites", () => {
  test.each(Object.entries(rewrites))(
    "%s is sound: kinds, units, scales and divisors fit",
    (_name, [output, write]) => {
      const document = start.rule("member", "result", { label, output, source, expression: write }).build();
      expect(analyseDocument(document).findings).toStrictEqual([]);
    },
  );
});

test("law: a line through anchors has as many divisions as segments, and falls on no gap", () => {
  const rising = fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(rising, (places) => {
      const [first = 0, second = 1, ...rest] = [...places].sort((a, b) => a - b);
      const anchor = (place: number) => ({ at: `${place}`, value: `${place * 2}` }) as const;
      const line = interpolate({ kind: "field", name: "score" }, [anchor(first), anchor(second), ...rest.map(anchor)]);
      expect(JSON.stringify(line).split('"divide"')).toHaveLength(places.length);
      expect(JSON.stringify(line).split('"choose"')).toHaveLength(places.length + 1);
    }),
  );
});
