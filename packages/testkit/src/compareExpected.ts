import type { Level } from "@kinerja/policy";
import { hintAt } from "./hintAt.ts";
import { matchesExpected } from "./matchesExpected.ts";
import { readKey } from "./readKey.ts";
import { readRecord } from "./readRecord.ts";
import { type VectorFailure, vectorFailure } from "./vectorFailure.ts";

/** A result or one of its rows: `values`, and the rows of the next level under its name. */
export type ResultRow = Readonly<Record<string, unknown>>;

/** Where a comparison stands. */
export interface ComparisonPlace {
  readonly vector: string;
  readonly path: string;
  readonly levels: readonly Level[];
  /** Index of the level that is compared. */
  readonly depth: number;
}

/** Compares the named rules of one level, and the rows below it. Rules that are not named are not compared. */
export function compareExpected(
  expected: unknown,
  row: ResultRow | undefined,
  place: ComparisonPlace,
): readonly VectorFailure[] {
  const { vector, path, levels, depth } = place;
  const wanted = readRecord(expected);
  if (wanted === undefined) {
    const form = { id: "objek dengan nama aturan dan nilainya", en: "an object of rule names and values" };
    return [vectorFailure("vectors.malformed", { vector, path, received: expected, values: { expected: form } })];
  }
  const level = levels[depth];
  const child = levels[depth + 1]?.name;
  const values = readRecord(row?.["values"]) ?? {};
  const rules = Object.keys(level?.rules ?? {});
  return Object.entries(wanted).flatMap(([name, value]): readonly VectorFailure[] => {
    const here = { vector, path: `${path}.${name}`, rule: name };
    if (name === child)
      return compareRows(value, readKey(row ?? {}, name), { ...place, path: here.path, depth: depth + 1 });
    if (!rules.includes(name)) {
      const known = child === undefined ? rules : [...rules, child];
      return [
        vectorFailure("vectors.unknownRule", { ...here, expected: value, values: { hint: hintAt(name, known) } }),
      ];
    }
    const received = readKey(values, name);
    return matchesExpected(value, received)
      ? []
      : [vectorFailure("vectors.mismatch", { ...here, expected: value, received })];
  });
}

function compareRows(expected: unknown, rows: unknown, place: ComparisonPlace): readonly VectorFailure[] {
  const { vector, path, levels, depth } = place;
  const received: readonly unknown[] = Array.isArray(rows) ? rows : [];
  const rule = levels[depth]?.name ?? "";
  if (!Array.isArray(expected)) {
    const form = { id: "daftar baris", en: "a list of rows" };
    return [vectorFailure("vectors.malformed", { vector, path, rule, received: expected, values: { expected: form } })];
  }
  if (expected.length !== received.length) {
    return [
      vectorFailure("vectors.rowCount", { vector, path, rule, expected: expected.length, received: received.length }),
    ];
  }
  return expected.flatMap((each: unknown, index) =>
    compareExpected(each, readRecord(received[index]), { ...place, path: `${path}[${index}]` }),
  );
}
