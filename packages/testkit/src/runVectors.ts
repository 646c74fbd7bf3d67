import { readKey } from "./readKey.ts";
import { readRecord } from "./readRecord.ts";
import { runMemberVectors } from "./runMemberVectors.ts";
import { runPolicyVectors } from "./runPolicyVectors.ts";
import { type VectorFailure, vectorFailure } from "./vectorFailure.ts";
import type { VectorOutcome } from "./vectorOutcome.ts";
import type { VectorRunner } from "./vectorRunner.ts";

/** How the vectors of one file went. A vector with several failures counts once. */
export interface VectorReport {
  readonly passed: number;
  readonly failed: number;
  readonly failures: readonly VectorFailure[];
}

/**
 * Runs the golden vectors of one file and tells which failed and how.
 *
 * Takes policy vectors (`kind: "policy"` with `cases`) and data files (`policy`, `members` and
 * `expected` by id). Numbers in the file may be numbers or decimal texts. What cannot be run counts as
 * failed and is never passed over: an unknown kind, an unknown policy, a family of statistics that this
 * version does not have, a vector that expects nothing.
 *
 * @param file what was read from the file's JSON
 * @returns counts of vectors, and every failure with its code and its place in the file
 * @example
 * const runner = { policies: [], score: () => ({ results: [] }) } as unknown as VectorRunner;
 * runVectors({ kind: "statistics", vectors: [{ id: "k1", family: "Kendall W" }] }, runner).failures[0]?.code; // => "vectors.unknownFamily"
 */
export function runVectors(file: unknown, runner: VectorRunner): VectorReport {
  const outcomes = runFile(readRecord(file) ?? {}, runner);
  const failures = outcomes.flatMap((outcome) => outcome.failures);
  const failed = outcomes.filter((outcome) => outcome.failures.length > 0).length;
  return { passed: outcomes.length - failed, failed, failures };
}

function runFile(file: Readonly<Record<string, unknown>>, runner: VectorRunner): readonly VectorOutcome[] {
  const kind = readKey(file, "kind");
  if (kind === "policy") return runPolicyVectors(file, runner);
  if (kind === "statistics") return refuseStatistics(readKey(file, "vectors"));
  if (kind === undefined && Object.hasOwn(file, "members")) return runMemberVectors(file, runner);
  return [
    {
      vector: "",
      failures: [vectorFailure("vectors.unknownKind", { vector: "", path: "kind", received: kind ?? null })],
    },
  ];
}

function refuseStatistics(vectors: unknown): readonly VectorOutcome[] {
  if (!Array.isArray(vectors) || vectors.length === 0) {
    const expected = { id: "daftar contoh yang tidak kosong", en: "a list of vectors that is not empty" };
    return [
      {
        vector: "vectors",
        failures: [vectorFailure("vectors.malformed", { vector: "vectors", path: "vectors", values: { expected } })],
      },
    ];
  }
  return vectors.map((raw: unknown, index): VectorOutcome => {
    const each = readRecord(raw) ?? {};
    const path = `vectors[${index}]`;
    const id = readKey(each, "id");
    const family = readKey(each, "family");
    const vector = typeof id === "string" ? id : path;
    const rule = typeof family === "string" ? family : "";
    return { vector, failures: [vectorFailure("vectors.unknownFamily", { vector, path: `${path}.family`, rule })] };
  });
}
