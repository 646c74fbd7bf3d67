import { type Decimal, formatDecimal, parseDecimal } from "@kinerja/model";
import { rangeOfTexts } from "../analyse/rangeOfTexts.ts";
import type { NumberField, PolicyDocument } from "../document/policyDocument.ts";
import type { Attempt, Trial } from "./createTrial.ts";
import { edgesNear } from "./edgesNear.ts";
import { compareDecimals } from "./evaluate/decimals.ts";
import { type MemberInput, type MemberPlace, memberPlaces, rawAt, withRaw } from "./memberPlaces.ts";
import { edgeValues } from "./sampleMembers.ts";
import type { DayInForce, Verification } from "./verification.ts";

/** A member with one value of a field, computed. */
export interface FieldTrial {
  readonly raw: string | boolean;
  /** The member; made when it is asked for. */
  readonly input: () => MemberInput;
  readonly trial: Trial;
}

/** Halvings of one field in one member; enough for some twenty breakpoints of a wide field. */
const greatestHalvings = 800;

/** Halvings one after the other between points that decide alike, to find a score that rises and falls again there. */
const greatestDepth = 12;

/** How many of them in a row may show a bend only, and no value beyond those at both sides. */
const greatestBends = 3;

/**
 * Computes a member at the values of one field that matter: the ends of its range, values like those of
 * the other fields, every edge of a band or comparison that its number may meet with the values next to
 * it, and both sides of every switch of a decision that lies between them, to the last digit. Where a banded
 * score bends between two points that decide alike, it looks between them too.
 *
 * @returns the trials from the lowest value, category or false to the highest.
 */
export function tryField(
  verification: Verification,
  given: {
    readonly base: MemberInput;
    readonly place: MemberPlace;
    readonly day: DayInForce;
    readonly attempt: Attempt;
  },
): readonly FieldTrial[] {
  const { document } = verification;
  const { base, place, attempt } = given;
  let first: Trial | undefined;
  const compute = (raw: string | boolean): FieldTrial | undefined => {
    const input = (): MemberInput => withRaw(document, base, place, raw);
    const trial = first === undefined ? attempt.member(input()) : attempt.near({ trial: first, place, raw });
    first ??= trial;
    return trial && { raw, input, trial };
  };
  const { field } = place;
  if (field.kind !== "number") {
    const choices = edgeValues(document, field).filter((raw) => typeof raw === "string" || typeof raw === "boolean");
    return choices.flatMap((raw) => compute(raw) ?? []);
  }
  const computeAt = (units: bigint): FieldTrial | undefined =>
    compute(formatDecimal({ units, decimals: field.decimals }));
  const starts = [...startingPoints(document, base, field), ...edgesNear(verification, given.day, field)];
  const range = rangeOfTexts([field.least, field.greatest], field.decimals);
  if (range === undefined) return [];
  const inside = starts.filter((units) => units >= BigInt(range.least) && units <= BigInt(range.greatest));
  return withSwitches(
    [...new Set(inside)].sort((a, b) => (a < b ? -1 : 1)),
    computeAt,
  );
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
  return [least, middle, greatest, ...quarters];
}

function unitsAt({ units, decimals }: Decimal, scale: number): bigint {
  const shift = BigInt(Math.abs(scale - decimals));
  return scale >= decimals ? BigInt(units) * 10n ** shift : BigInt(units) / 10n ** shift;
}

interface Point {
  readonly units: bigint;
  readonly trial: FieldTrial;
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
    return trial && { units, trial };
  };
  const between = (low: Point, high: Point, { depth, bends } = { depth: 0, bends: 0 }): void => {
    const isAlike = decideAlike(low, high);
    if (halvings >= greatestHalvings) return;
    if (high.units - low.units <= 1n) {
      for (const { units, trial } of isAlike ? [] : [low, high]) kept.set(units, trial);
      return;
    }
    halvings += isAlike && depth === 0 ? 0 : 1;
    const middle = pointAt((low.units + high.units) / 2n);
    if (middle === undefined) return;
    let next = { depth: depth + 1, bends: 0 };
    if (isAlike && decideAlike(middle, low)) {
      const shape = shapeOf(low, middle, high);
      next = { ...next, bends: shape === "beyond" ? 0 : bends + 1 };
      if (shape === "straight" || depth >= greatestDepth || next.bends > greatestBends) return;
    }
    between(low, middle, next);
    between(middle, high, next);
  };
  const points = starts.flatMap((units) => pointAt(units) ?? []);
  for (const { units, trial } of points) kept.set(units, trial);
  for (const [index, high] of points.entries()) {
    const low = points[index - 1];
    if (low !== undefined) between(low, high);
  }
  return [...kept].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, trial]) => trial);
}

/** Whether two members went the same way in everything that was decided. */
function decideAlike(one: Point, other: Point): boolean {
  const [{ decisions }, { decisions: others }] = [one.trial.trial, other.trial.trial];
  return (
    decisions.length === others.length && decisions.every(({ outcome }, index) => others[index]?.outcome === outcome)
  );
}

type Shape = "straight" | "bent" | "beyond";

/** How the banded scores run from one point by way of the middle to the other. */
function shapeOf(low: Point, middle: Point, high: Point): Shape {
  let shape: Shape = "straight";
  const [lows, highs] = [low.trial.trial.decisions, high.trial.trial.decisions];
  for (const [index, { operand }] of middle.trial.trial.decisions.entries()) {
    const [before, after] = [lows[index]?.operand, highs[index]?.operand];
    if (operand === undefined || before === undefined || after === undefined) continue;
    if (compareDecimals(operand, before) * compareDecimals(operand, after) > 0) return "beyond";
    const [a, m, b] = [numberOf(before), numberOf(operand), numberOf(after)];
    // A twentieth of the way off the straight line; what a rounding does is less.
    if (Math.abs(2 * m - a - b) * 10 > Math.abs(b - a)) shape = "bent";
  }
  return shape;
}

function numberOf({ units, decimals }: Decimal): number {
  return Number(units) / 10 ** decimals;
}
