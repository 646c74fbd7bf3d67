import { compareExpected } from "./compareExpected.ts";
import { findPolicy } from "./findPolicy.ts";
import { malformedVector } from "./malformedVector.ts";
import { readKey } from "./readKey.ts";
import { readRecord } from "./readRecord.ts";
import { scoreOrFailure } from "./scoreOrFailure.ts";
import { vectorFailure } from "./vectorFailure.ts";
import type { VectorOutcome } from "./vectorOutcome.ts";
import type { VectorRunner } from "./vectorRunner.ts";

/** Runs the members of a data file, each with what is expected of its id. */
export function runMemberVectors(
  file: Readonly<Record<string, unknown>>,
  runner: VectorRunner,
): readonly VectorOutcome[] {
  const members = readKey(file, "members");
  const expected = readRecord(readKey(file, "expected")) ?? {};
  if (!Array.isArray(members) || Object.keys(expected).length === 0) {
    return [
      malformedVector("expected", "", {
        id: '"members" dan "expected" menurut id',
        en: '"members" and "expected" by id',
      }),
    ];
  }
  const found = findPolicy(file, runner, { vector: String(readKey(file, "policy") ?? ""), path: "policy" });
  if ("failures" in found) return [{ vector: found.failures[0]?.vector ?? "", failures: found.failures }];
  const report = scoreOrFailure(members, { found, runner, vector: found.policy.id, path: "members" });
  if ("code" in report) return [{ vector: report.vector, failures: [report] }];
  return Object.entries(expected).map(([id, values]): VectorOutcome => {
    const result = report.results.find((each) => each.id === id);
    const path = `expected.${id}`;
    if (result === undefined)
      return { vector: id, failures: [vectorFailure("vectors.unknownMember", { vector: id, path, rule: id })] };
    return {
      vector: id,
      failures: compareExpected(values, result, { vector: id, path, levels: found.policy.levels, depth: 0 }),
    };
  });
}
