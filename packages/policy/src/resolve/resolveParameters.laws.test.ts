import { addDays, type IsoDate, parseIsoDate } from "@kinerja/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { definePolicy } from "../builder/definePolicy.ts";
import type { PolicyDocument } from "../document/policyDocument.ts";
import { resolveParameters } from "./resolveParameters.ts";

const label = { id: "Contoh", en: "Example" };
const source = { instrument: "Example", evidence: "recalled" } as const;
const start = parseIsoDate("2020-01-01");
if (start === undefined) throw new Error("no date");

/** A policy whose values begin at the given days, the last of which may end; and the day on which it is read. */
const arbitrary = fc
  .record({
    starts: fc.uniqueArray(fc.integer({ min: 0, max: 2000 }), { minLength: 1, maxLength: 6 }),
    length: fc.option(fc.integer({ min: 1, max: 500 }), { nil: undefined }),
    at: fc.integer({ min: 0, max: 3000 }),
  })
  .map(({ starts, length, at }) => {
    const days = [...starts].sort((a, b) => a - b);
    const last = days.at(-1) ?? 0;
    return { days, end: length === undefined ? undefined : last + length, at };
  });

function policy(days: readonly number[], end: number | undefined): PolicyDocument {
  const dated = days.map((day) => ({ from: dayAfter(day), value: `${day}`, source }));
  const values = dated.map((value, index) =>
    end === undefined || index < dated.length - 1 ? value : { ...value, to: dayAfter(end) },
  );
  const [first, ...rest] = values;
  if (first === undefined) throw new Error("no value");
  const validity = { from: "2020-01-01" };
  const header = { id: "a", version: "1.0.0", title: label, subject: "a", validity, source } as const;
  const type = { kind: "number", unit: "one", decimals: 0 } as const;
  return definePolicy({ ...header, appliesTo: ["pns"] })
    .parameter("share", { label, type, values: [first, ...rest] })
    .build();
}

function dayAfter(offset: number): IsoDate {
  return addDays(start as IsoDate, offset);
}

test("law: a value is the latest one that has begun, and none has begun before the first", () => {
  fc.assert(
    fc.property(arbitrary, ({ days, at }) => {
      const expected = days.filter((day) => day <= at).at(-1);
      const found = resolveParameters(policy(days, undefined), dayAfter(at)).values["share"]?.value;
      expect(found).toBe(expected === undefined ? undefined : `${expected}`);
    }),
  );
});

test("law: both modes agree wherever strict has a value, and carrying never goes without a warning", () => {
  fc.assert(
    fc.property(arbitrary, ({ days, end, at }) => {
      const document = policy(days, end);
      const strict = resolveParameters(document, dayAfter(at), "strict");
      const carried = resolveParameters(document, dayAfter(at), "carryForward");
      if (strict.values["share"] !== undefined) expect(carried).toStrictEqual({ ...strict, mode: "carryForward" });
      else if (carried.values["share"] !== undefined) {
        expect(carried.issues.map(({ code }) => code)).toStrictEqual(["policy.valueCarriedForward"]);
        expect(at).toBeGreaterThanOrEqual(end ?? Number.POSITIVE_INFINITY);
      } else expect(at).toBeLessThan(days[0] ?? 0);
    }),
  );
});
