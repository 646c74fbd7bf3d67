import type { Constant, ValueType } from "@kinerja/policy";
import type { Random } from "../random/createRandom.ts";

/** What a random expression is to be: a number, a truth, or a category of a set. */
export type WantedType =
  | { readonly kind: "number" }
  | { readonly kind: "boolean" }
  | { readonly kind: "category"; readonly set: string };

/** A name that a random expression may read, with what stands behind it. */
export interface KnownName {
  readonly name: string;
  readonly level: number;
  readonly type: WantedType;
  /** True for a number that is never zero. */
  readonly nonZero: boolean;
}

/** All that a random document has declared so far. */
export interface Vocabulary {
  readonly random: Random;
  readonly sets: readonly { readonly name: string; readonly ordered: boolean; readonly members: readonly string[] }[];
  readonly levels: readonly string[];
  readonly fields: KnownName[];
  readonly parameters: KnownName[];
  readonly rules: KnownName[];
}

/** Whether a known name is of the wanted type. */
export function isOfType(known: { readonly type: WantedType }, wanted: WantedType): boolean {
  if (known.type.kind === "category" && wanted.kind === "category") return known.type.set === wanted.set;
  return known.type.kind === wanted.kind;
}

/** Any type that the vocabulary has values of. */
export function anyType({ random, sets }: Vocabulary): WantedType {
  return random.weighted<() => WantedType>([
    [5, () => ({ kind: "number" })],
    [2, () => ({ kind: "boolean" })],
    [2, () => ({ kind: "category", set: random.pick(sets).name })],
  ])();
}

/** A declared type for an output or a parameter. */
export function declareType(random: Random, wanted: WantedType): ValueType {
  if (wanted.kind !== "number") return wanted;
  return { kind: "number", unit: "one", decimals: random.pick([0, 1, 2, 2, 4, 6, 6, 8, 10, 12]) };
}

/** A random decimal text: small whole numbers most of all, so that ties and zeros happen. */
export function decimalText(random: Random, decimals = random.pick([0, 0, 1, 2, 3])): string {
  const units = random.weighted([
    [5, random.between(-12, 12)],
    [3, random.between(-1000, 1000)],
    [1, random.between(-(10 ** 9), 10 ** 9)],
  ]);
  const digits = String(Math.abs(units)).padStart(decimals + 1, "0");
  const point = digits.length - decimals;
  return (units < 0 ? "-" : "") + digits.slice(0, point) + (decimals === 0 ? "" : `.${digits.slice(point)}`);
}

/** A random constant of a type: mostly a literal, sometimes a parameter, rarely an absence where those may stand. */
export function anyConstant(vocabulary: Vocabulary, wanted: WantedType, mayBeAbsent = false): Constant {
  const { random, parameters, sets } = vocabulary;
  if (mayBeAbsent && random.chance(1, 8)) return { kind: "literal", absent: anyAbsence(random) };
  const fitting = parameters.filter((known) => isOfType(known, wanted));
  if (fitting.length > 0 && random.chance(1, 3)) return { kind: "parameter", name: random.pick(fitting).name };
  switch (wanted.kind) {
    case "number":
      return { kind: "literal", decimal: decimalText(random) };
    case "boolean":
      return { kind: "literal", boolean: random.chance(1, 2) };
    case "category": {
      const members = sets.find(({ name }) => name === wanted.set)?.members ?? [];
      return { kind: "literal", category: random.pick(members), set: wanted.set };
    }
  }
}

/** Any kind of absence. */
export function anyAbsence(random: Random): "pending" | "notMeasured" | "excused" | "notApplicable" {
  return random.pick(["pending", "notMeasured", "excused", "notApplicable"] as const);
}
