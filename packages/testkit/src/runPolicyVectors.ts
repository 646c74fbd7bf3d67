import type { MemberResult, ScoreReport } from "@kinerja/scoring";
import { compareExpected } from "./compareExpected.ts";
import { findPolicy } from "./findPolicy.ts";
import { malformedVector } from "./malformedVector.ts";
import { readKey } from "./readKey.ts";
import { readRecord } from "./readRecord.ts";
import { readTexts } from "./readTexts.ts";
import { type ScoreContext, scoreOrFailure } from "./scoreOrFailure.ts";
import { type VectorFailure, vectorFailure } from "./vectorFailure.ts";
import type { VectorOutcome } from "./vectorOutcome.ts";
import type { VectorRunner } from "./vectorRunner.ts";

type RawRecord = Readonly<Record<string, unknown>>;

/** Runs the cases of a file of kind `policy`, each on its own. */
export function runPolicyVectors(file: RawRecord, runner: VectorRunner): readonly VectorOutcome[] {
  const cases = readKey(file, "cases");
  if (!Array.isArray(cases) || cases.length === 0)
    return [
      malformedVector("cases", "", { id: "daftar contoh yang tidak kosong", en: "a list of cases that is not empty" }),
    ];
  return cases.map((raw: unknown, index): VectorOutcome => {
    const each = readRecord(raw);
    const path = `cases[${index}]`;
    const input = each && readRecord(readKey(each, "input"));
    const name = each && readKey(each, "name");
    const vector = typeof name === "string" && name !== "" ? name : path;
    if (each === undefined || input === undefined) {
      return malformedVector(path, vector, {
        id: 'objek dengan "input" dan "expected"',
        en: 'an object with "input" and "expected"',
      });
    }
    // A case may say its own date and overlays, as the cases inside a policy document do.
    const found = findPolicy({ ...file, ...pick(each, "at"), ...pick(each, "overlays") }, runner, { vector, path });
    if ("failures" in found) return { vector, failures: found.failures };
    return { vector, failures: runCase(each, input, { vector, path, found, runner }) };
  });
}

function runCase(each: RawRecord, input: RawRecord, context: ScoreContext): readonly VectorFailure[] {
  const { vector, path, found } = context;
  const rawIssues = readKey(each, "expectedIssues");
  const wantedIssues = readTexts(rawIssues);
  if (rawIssues !== undefined && wantedIssues === undefined) {
    return malformedVector(`${path}.expectedIssues`, vector, { id: "daftar kode", en: "a list of codes" }).failures;
  }
  const expected = readKey(each, "expected");
  const isBlank = expected === undefined || Object.keys(readRecord(expected) ?? { other: 1 }).length === 0;
  if (isBlank && wantedIssues === undefined) return [vectorFailure("vectors.nothingExpected", { vector, path })];
  // The id says nothing about the rules, so a case need not give one, unless it is about that.
  const needsId = !Object.hasOwn(input, "id") && wantedIssues?.includes("input.missingId") !== true;
  const report = scoreOrFailure([needsId ? { id: "vector", ...input } : input], context);
  if ("code" in report) {
    const codes = readTexts(report.received) ?? [];
    return wantedIssues !== undefined && sameSet(codes, wantedIssues) ? [] : [report];
  }
  const result = report.results[0];
  const values = isBlank
    ? []
    : compareExpected(expected, result, { vector, path: `${path}.expected`, levels: found.policy.levels, depth: 0 });
  return [...values, ...compareIssues(wantedIssues, { report, result, vector, path })];
}

function compareIssues(
  wanted: readonly string[] | undefined,
  at: {
    readonly report: ScoreReport;
    readonly result: MemberResult | undefined;
    readonly vector: string;
    readonly path: string;
  },
): readonly VectorFailure[] {
  if (wanted === undefined) return [];
  const whole = at.report.issues.filter(({ severity }) => severity !== "warning");
  const received = [...new Set([...(at.result?.issues ?? []), ...whole].map(({ code }) => code))].sort();
  if (sameSet(received, wanted)) return [];
  const expected = [...new Set(wanted)].sort();
  return [
    vectorFailure("vectors.issues", { vector: at.vector, path: `${at.path}.expectedIssues`, expected, received }),
  ];
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.every((each) => b.includes(each)) && b.every((each) => a.includes(each));
}

function pick(record: RawRecord, key: string): RawRecord {
  return Object.hasOwn(record, key) ? { [key]: record[key] } : {};
}
