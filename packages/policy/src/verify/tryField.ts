import { type Decimal, formatDecimal, parseDecimal } from "@kinerja/model";
import { rangeOfTexts } from "../analyse/rangeOfTexts.ts";
import type { NumberField, PolicyDocument } from "../document/policyDocument.ts";
import type { Trial, Try } from "./createTrial.ts";
import { type MemberInput, type MemberPlace, memberPlaces, rawAt, withRaw } from "./memberPlaces.ts";
import { edgeValues } from "./sampleMembers.ts";

/** A member with one value of a field, computed. */
export interface FieldTrial {
  readonly raw: string | boolean;
  readonly input: MemberInput;
  readonly trial: Trial;
}

/** Halvings of one field in one member; enough for some twenty breakpoints of a wide field. */
const greatestHalvings = 800;

/**
 * Computes a member at the values of one field that matter: the ends of its range, values like those of
 * the other fields, and both sides of every switch of a decision that lies between them, to the last digit.
 *
 * @returns the trials from the lowest value, category or false to the highest.
 */
export function tryField(
  document: PolicyDocument,
  given: { readonly base: MemberInput; readonly place: MemberPlace; readonly attempt: Try },
): readonly FieldTrial[] {
  const { base, place, attempt } = given;
  const compute = (raw: string | boolean): FieldTrial | undefined => {
    const input = withRaw(document, base, place, raw);
    const trial = attempt(input);
    return trial && { raw, input, trial };
  };
  const { field } = place;
  if (field.kind !== "number") {
    const choices = edgeValues(document, field).filter((raw) => typeof raw === "string" || typeof raw === "boolean");
    return choices.flatMap((raw) => compute(raw) ?? []);
  }
  const computeAt = (units: bigint): FieldTrial | undefined =>
    compute(formatDecimal({ units, decimals: field.decimals }));
  return withSwitches(startingPoints(document, base, field), computeAt);
}

/** Whole units to begin with: the ends, and quarters of every number of the member. */
function startingPoints(document: PolicyDocument, base: MemberInput, field: NumberField): readonly bigint[] {
  const range = rangeOfTexts([field.least, field.greatest], field.decimals);
  if (range === undefined) return [];
  const [least, greatest] = [BigInt(range.least), BigInt(range.greatest)];
  const others = memberPlaces(document, base).flatMap((place) => {
    const raw = place.field.kind === "number" ? rawAt(document, base, place) : undefined;
    const value = typeof raw === "string" || typeof raw === "number" ? parseDecimal(String(raw)) : undefined;
    return value === undefined ? [] : [unitsAt(value, field.decimals)];
  });
  const quarters = others.flatMap((units) => [0n, 1n, 2n, 3n, 4n, 5n, 6n, 7n, 8n].map((part) => (units * part) / 4n));
  const middle = (least + greatest) / 2n;
  const inside = [least, middle, greatest, ...quarters].filter((units) => units >= least && units <= greatest);
  return [...new Set(inside)].sort((a, b) => (a < b ? -1 : 1));
}

function unitsAt({ units, decimals }: Decimal, scale: number): bigint {
  const shift = BigInt(Math.abs(scale - decimals));
  return scale >= decimals ? BigInt(units) * 10n ** shift : BigInt(units) / 10n ** shift;
}

interface Point {
  readonly units: bigint;
  readonly trial: FieldTrial;
  readonly key: string;
}

/** Adds both sides of every switch between neighbours that decide differently, by halving. */
function withSwitches(
  starts: readonly bigint[],
  compute: (units: bigint) => FieldTrial | undefined,
): readonly FieldTrial[] {
  const kept = new Map<bigint, FieldTrial>();
  let halvings = 0;
  const pointAt = (units: bigint): Point | undefined => {
    const trial = compute(units);
    return trial && { units, trial, key: decisionKey(trial.trial) };
  };
  const between = (low: Point, high: Point): void => {
    if (low.key === high.key || halvings >= greatestHalvings) return;
    if (high.units - low.units <= 1n) {
      for (const { units, trial } of [low, high]) kept.set(units, trial);
      return;
    }
    halvings += 1;
    const middle = pointAt((low.units + high.units) / 2n);
    if (middle === undefined) return;
    between(low, middle);
    between(middle, high);
  };
  const points = starts.flatMap((units) => pointAt(units) ?? []);
  for (const { units, trial } of points) kept.set(units, trial);
  for (const [index, high] of points.entries()) {
    const low = points[index - 1];
    if (low !== undefined) between(low, high);
  }
  return [...kept].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, trial]) => trial);
}

/** Everything that was decided, as text: equal where a member went the same way. */
function decisionKey({ decisions }: Trial): string {
  return decisions.map(({ outcome }) => outcome).join(" ");
}
