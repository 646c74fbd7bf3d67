import { compareIntegers, formatDecimal, parseDecimal, rescaleDecimal, subtractIntegers } from "@kinerja/model";
import type { PolicyDocument, ValueType } from "@kinerja/policy";
import type { OutputValue } from "../result/scoreReport.ts";
import type { ComparedValue, ValueDirection } from "./resultComparison.ts";

/** Says how one value of a member went from one policy to the other. */
export function compareValue(
  rule: string,
  { before, after }: { readonly before: OutputValue; readonly after: OutputValue },
  documents: readonly [PolicyDocument, PolicyDocument],
): Pick<ComparedValue, "direction" | "difference"> {
  if (typeof before === "object" || typeof after === "object") {
    const same = typeof before === "object" && typeof after === "object" && before.absent === after.absent;
    return { direction: same ? "same" : "absent" };
  }
  const types = documents.map((document) => document.levels[0]?.rules[rule]?.output);
  const [old, now] = types;
  if (old?.kind === "number" && now?.kind === "number")
    return compareNumbers(String(before), String(after), [old, now]);
  if (old?.kind === "category" && now?.kind === "category") {
    return {
      direction: compareCategories(String(before), String(after), [setOf(old, documents[0]), setOf(now, documents[1])]),
    };
  }
  return { direction: before === after ? "same" : "changed" };
}

type NumberType = Extract<ValueType, { readonly kind: "number" }>;

function compareNumbers(
  before: string,
  after: string,
  [old, now]: readonly [NumberType, NumberType],
): Pick<ComparedValue, "direction" | "difference"> {
  const [a, b] = [parseDecimal(before), parseDecimal(after)];
  if (a === undefined || b === undefined || old.unit !== now.unit) return { direction: "anotherScale" };
  const decimals = Math.max(a.decimals, b.decimals);
  const [from, to] = [rescaleDecimal(a, decimals), rescaleDecimal(b, decimals)];
  const order = compareIntegers(to, from);
  const difference = formatDecimal({ units: subtractIntegers(to, from), decimals });
  return { direction: order === 0 ? "same" : order > 0 ? "higher" : "lower", difference };
}

interface CategoryOrder {
  readonly ordered: boolean;
  readonly names: readonly string[];
  /** Names with their labels: one word in two regimes need not be one category. */
  readonly meanings: readonly string[];
}

function setOf(
  { set }: Extract<ValueType, { readonly kind: "category" }>,
  { categories }: PolicyDocument,
): CategoryOrder {
  const found = Object.hasOwn(categories, set) ? categories[set] : undefined;
  const members = found?.members ?? [];
  return {
    ordered: found?.ordered ?? false,
    names: members.map(({ name }) => name),
    meanings: members.map(({ name, label }) => `${name} ${label.id} ${label.en}`.toLowerCase()),
  };
}

/** Only two sets with the same categories in the same order are one scale. */
function compareCategories(
  before: string,
  after: string,
  [old, now]: readonly [CategoryOrder, CategoryOrder],
): ValueDirection {
  const isOneScale =
    old.meanings.length === now.meanings.length && old.meanings.every((meaning, at) => meaning === now.meanings[at]);
  if (!isOneScale) return "anotherScale";
  if (before === after) return "same";
  if (!old.ordered || !now.ordered) return "changed";
  return now.names.indexOf(after) > old.names.indexOf(before) ? "higher" : "lower";
}
