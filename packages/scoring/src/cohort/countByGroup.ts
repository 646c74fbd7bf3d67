import { cohortError } from "./cohortError.ts";
import type { CohortResult, ResultColumn } from "./cohortResult.ts";

/** Options of {@link countByGroup}. */
export interface CountByGroupOptions {
  /** The rule that is counted: a category or a yes-or-no of the member's level. */
  readonly rule: string;
  /** The group of each member, such as the unit: 0 to before `count`; a negative number counts nowhere. */
  readonly groups: Int32Array;
  /** How many groups there are. */
  readonly count: number;
  /** How many values the rule can have: the size of its category set, 2 for a yes-or-no. */
  readonly values: number;
}

/** Counts by group. */
export interface GroupCounts {
  /** For each group, then each value: how many members have it. */
  readonly counts: Int32Array;
  /** For each group how many members have no value, for whatever reason. */
  readonly lacking: Int32Array;
}

/**
 * Counts the values of one rule by group, such as predicates by unit: the histogram that distribution checks begin with.
 *
 * @throws KinerjaError `cohort.unknownRule`
 * @example
 * const result = { levels: [{ rules: { passed: { values: new Uint8Array([1, 0, 1]) } } }], members: 3 };
 * Array.from(countByGroup(result, { rule: "passed", groups: new Int32Array([0, 0, 1]), count: 2, values: 2 }).counts); // => [1, 1, 0, 1]
 */
export function countByGroup(
  { levels, members }: CountableResult,
  { rule, groups, count, values }: CountByGroupOptions,
): GroupCounts {
  const rules = levels[0]?.rules ?? {};
  const column = Object.hasOwn(rules, rule) ? rules[rule] : undefined;
  if (column === undefined)
    throw cohortError("cohort.unknownRule", { name: rule, expected: Object.keys(rules).join(", ") });
  const counts = new Int32Array(count * values);
  const lacking = new Int32Array(count);
  for (let member = 0; member < members; member += 1) {
    const group = groups[member] ?? -1;
    if (group < 0 || group >= count) continue;
    const value = column.values[member] ?? 0;
    if ((column.states?.[member] ?? 0) !== 0) lacking[group] = (lacking[group] ?? 0) + 1;
    else if (value >= 0 && value < values) counts[group * values + value] = (counts[group * values + value] ?? 0) + 1;
  }
  return { counts, lacking };
}

/** What of a cohort's result is read. */
interface CountableResult extends Pick<CohortResult, "members"> {
  readonly levels: readonly { readonly rules: Readonly<Record<string, ResultColumn>> }[];
}
