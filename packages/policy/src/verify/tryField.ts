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
  readonly key: string;
}

/** Adds both sides of every switch between neighbours that decide differently, by halving. */
function withSwitches(
  points: readonly bigint[],
  compute: (units: bigint) => FieldTrial | undefined,
): readonly FieldTrial[] {
  const trials: FieldTrial[] = [];
  let halvings = 0;
  const between = (low: Point, high: Point): void => {
    if (high.units - low.units <= 1n || low.key === high.key || halvings >= greatestHalvings) return;
    halvings += 1;
    const units = (low.units + high.units) / 2n;
    const trial = compute(units);
    if (trial === undefined) return;
    const middle = { units, key: decisionKey(trial.trial) };
    between(low, middle);
    if (high.units - units === 1n || units - low.units === 1n) trials.push(trial);
    between(middle, high);
  };
  let before: Point | undefined;
  for (const units of points) {
    const trial = compute(units);
    if (trial === undefined) continue;
    const point = { units, key: decisionKey(trial.trial) };
    if (before !== undefined) between(before, point);
    trials.push(trial);
    before = point;
  }
  return trials;
}

/** Everything that was decided, as text: equal where a member went the same way. */
export function decisionKey({ decisions }: Trial): string {
  return decisions.map(({ outcome }) => outcome).join(" ");
}
