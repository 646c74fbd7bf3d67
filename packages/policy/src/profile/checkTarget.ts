import { compareIntegers, type Issue, type Label, parseDecimal, rescaleDecimal } from "@kinerja/model";
import type { PositionIndicator } from "./positionProfile.ts";
import { profileIssue } from "./profileIssue.ts";
import type { IndicatorDirection, IndicatorTarget } from "./regionProfile.ts";

const expected: Readonly<Record<IndicatorDirection, Label>> = {
  higher: { id: 'bilangan di atas nol sebagai teks, seperti "12"', en: 'a number above zero as text, such as "12"' },
  lower: {
    id: 'bilangan nol atau lebih sebagai teks, seperti "3"',
    en: 'a number of zero or more as text, such as "3"',
  },
  range: {
    id: 'dua ujung, seperti { "low": "3", "high": "5" }, yang rendah lebih dahulu',
    en: 'two ends, such as { "low": "3", "high": "5" }, the lower one first',
  },
  date: {
    id: 'banyaknya hari yang direncanakan sebagai teks, seperti "30"',
    en: 'the number of planned days as text, such as "30"',
  },
  milestone: { id: 'banyaknya tonggak sebagai teks, seperti "4"', en: 'the number of milestones as text, such as "4"' },
  rubric: { id: "tidak ada target; tingkat rubrik sudah memuatnya", en: "no target; the levels of the rubric hold it" },
};

/** Tells whether the target of an indicator fits its direction. No target is fine: it may be agreed later. */
export function checkTarget(
  { name, direction, target }: Pick<PositionIndicator, "name" | "direction" | "target">,
  path: readonly PropertyKey[],
): readonly Issue[] {
  if (target === undefined || fits(direction, target)) return [];
  const values = { entry: name, direction, expected: expected[direction] };
  return [profileIssue("profile.targetForm", [...path, "target"], { values, expected: expected[direction].en })];
}

function fits(direction: IndicatorDirection, target: IndicatorTarget): boolean {
  switch (direction) {
    case "higher":
      return typeof target === "string" && sign(target) === 1;
    case "lower":
      return typeof target === "string" && (sign(target) ?? -1) >= 0;
    case "range":
      return typeof target === "object" && isRange(target);
    case "date":
    case "milestone":
      return typeof target === "string" && /^\d+$/.test(target) && sign(target) === 1;
    case "rubric":
      return false;
  }
}

function sign(text: string): -1 | 0 | 1 | undefined {
  const read = parseDecimal(text);
  return read === undefined ? undefined : compareIntegers(read.units, 0);
}

function isRange({ low, high }: { readonly low: string; readonly high: string }): boolean {
  const [least, greatest] = [parseDecimal(low), parseDecimal(high)];
  if (least === undefined || greatest === undefined) return false;
  const decimals = Math.max(least.decimals, greatest.decimals);
  const isOrdered = compareIntegers(rescaleDecimal(least, decimals), rescaleDecimal(greatest, decimals)) <= 0;
  return isOrdered && compareIntegers(least.units, 0) >= 0 && compareIntegers(greatest.units, 0) > 0;
}
