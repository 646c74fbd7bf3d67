import type { Field, Level, NumberField, PolicyDocument } from "@kinerja/policy";
import { readScaled, toScale, writeScaled } from "../oracle/scaled.ts";
import type { Random } from "../random/createRandom.ts";
import { anyAbsence } from "./vocabulary.ts";

/** A random member of a document: values, every kind of absence, missing keys; now and then one that must be refused. */
export function randomMember(random: Random, document: PolicyDocument, id: string): Readonly<Record<string, unknown>> {
  const clean = random.chance(2, 3);
  return { id, ...randomRow({ random, document, clean }, 0) };
}

interface Making {
  readonly random: Random;
  readonly document: PolicyDocument;
  /** Only values that are sure to be taken. */
  readonly clean: boolean;
}

function randomRow(making: Making, index: number): Readonly<Record<string, unknown>> {
  const { random, document } = making;
  const level: Level | undefined = document.levels[index];
  const row: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(level?.fields ?? {})) {
    const value = randomValue(making, field);
    if (value !== undefined) row[name] = value;
  }
  const next = document.levels[index + 1];
  if (next === undefined) return row;
  const count = Math.min(random.pick([0, 1, 1, 2, 3, 3, 5]), making.clean ? (next.greatestCount ?? 1) : 5);
  row[next.name] = Array.from({ length: count }, () => randomRow(making, index + 1));
  return row;
}

function randomValue(making: Making, field: Field): unknown {
  const { random, document, clean } = making;
  if (!clean && random.chance(1, 60))
    return random.pick<unknown>(["x", "9e30", "0.00000001", [], { absent: "never" }, 7, true]);
  if (random.chance(1, 8) && (!clean || field.whenMissing !== undefined)) return random.pick([undefined, null]);
  if (random.chance(1, 8) && (!clean || field.required !== true)) return { absent: anyAbsence(random) };
  switch (field.kind) {
    case "boolean":
      return random.pick([true, false, "true", "false"]);
    case "category":
      return random.pick(document.categories[field.set]?.members ?? []).name;
    case "number":
      return randomNumber(random, field);
  }
}

function randomNumber(random: Random, field: NumberField): string | number {
  const unit = 10 ** field.decimals;
  const units = random.weighted([
    [4, random.between(0, 12) * unit],
    [2, random.between(-5, 5) * unit],
    [3, random.between(0, 100 * unit)],
    [1, random.between(-5 * unit, 5 * unit)],
    [1, 2 ** 53 - 1 - random.between(0, 9)],
  ]);
  const inside = clampText(writeScaled({ units: BigInt(units), decimals: field.decimals }), field);
  const text = random.chance(1, 12) ? random.pick([field.least, field.greatest]) : inside;
  return random.chance(1, 3) && text.length <= 15 ? Number(text) : text;
}

function clampText(text: string, field: NumberField): string {
  const [value, least, greatest] = [text, field.least, field.greatest].map((each) =>
    toScale(readScaled(each) ?? { units: 0n, decimals: 0 }, field.decimals),
  );
  if (value === undefined || least === undefined || greatest === undefined) return text;
  if (value.units < least.units) return field.least;
  return value.units > greatest.units ? field.greatest : text;
}
