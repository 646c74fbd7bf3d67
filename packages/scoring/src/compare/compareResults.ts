import type { PolicyDocument, PolicyOverlay } from "@kinerja/policy";
import { applyOverlays } from "@kinerja/policy/core";
import type { ScoreInput } from "../input/readInput.ts";
import type { MemberResult } from "../result/scoreReport.ts";
import type { CompileOptions } from "../score/compilePolicy.ts";
import { score } from "../score/score.ts";
import { compareValue } from "./compareValue.ts";
import { joinIssues } from "./joinIssues.ts";
import type { ComparedMember, ComparedRule, ResultComparison, ValueDirection } from "./resultComparison.ts";

/** A policy as it is to score: with its overlays, at its day. */
export interface ComparedPolicy extends CompileOptions {
  readonly policy: PolicyDocument;
  readonly overlays?: readonly PolicyOverlay[];
}

/** Options of {@link compareResults}. */
export interface CompareOptions {
  readonly before: ComparedPolicy;
  readonly after: ComparedPolicy;
  /** What the second policy scores, where it asks for other things; members are joined by `id`. Default: the same input. */
  readonly inputAfter?: ScoreInput | readonly unknown[];
}

/**
 * Scores the same members by two policies and says who gets another result: for every rule that both
 * have at the level of the member the value before and after, higher or lower, and how many of each.
 *
 * A member that one of them refuses has no values and is named with the one that scores it and with its
 * issues. An input that is no list of members is an issue of the whole. Categories of different sets are
 * never ordered against each other.
 *
 * @throws KinerjaError `policy.unsound` or `policy.notResolved` where a policy itself cannot be used
 * @example
 * const source = { instrument: "Example", evidence: "recalled" } as const;
 * const label = { id: "Contoh", en: "Example" };
 * const share = { kind: "number", unit: "percent", decimals: 2 } as const;
 * const make = (from: string) =>
 *   definePolicy({ id: "a", version: "1.0.0", title: label, subject: "a", validity: { from: "2026-01-01" }, appliesTo: ["pns"], source })
 *     .level("member", { label, fields: { done: { ...share, label, least: "0", greatest: "100" } } })
 *     .rule("member", "missing", { label, output: share, source, expression: ({ field }) => subtract(decimal(from, "percent"), field("done")) })
 *     .build();
 * const compared = compareResults([{ id: "p-1", done: "80" }], { before: { policy: make("100") }, after: { policy: make("90") } });
 * compared.members[0]?.values[0]?.difference; // => "-10.00"
 */
export function compareResults(input: ScoreInput | readonly unknown[], options: CompareOptions): ResultComparison {
  const { inputAfter = input } = options;
  const reports = [run(options.before, input), run(options.after, inputAfter)] as const;
  const documents = [effective(options.before), effective(options.after)] as const;
  const shared = sharedRules(...documents);
  const [first, second] = reports.map(({ results }) => new Map(results.map((result) => [result.id, result])));
  const ids = [...new Set(reports.flatMap(({ results }) => results.map(({ id }) => id)))];
  const members = ids.map((id): ComparedMember => {
    const results = [first?.get(id), second?.get(id)] as const;
    const [before, after] = [accepted(results[0]), accepted(results[1])];
    const found = joinIssues(results[0]?.issues ?? [], results[1]?.issues ?? []);
    const issues = found.length === 0 ? {} : { issues: found };
    if (before === undefined || after === undefined) {
      const scoredBy = before === undefined ? (after === undefined ? "none" : "after") : "before";
      return { id, scoredBy, values: [], ...issues };
    }
    const values = shared.map((name) => {
      const value = { before: before.values[name] ?? pending, after: after.values[name] ?? pending };
      return { rule: name, ...value, ...compareValue(name, value, documents) };
    });
    return { id, scoredBy: "both", values, ...issues };
  });
  const rules = shared.map((name): ComparedRule => {
    const [before, after] = documents.map((document) => document.levels[0]?.rules[name]);
    const label = { before: before?.label ?? unnamed, after: after?.label ?? unnamed };
    return { name, label, kind: after?.output.kind ?? "number", counts: countDirections(name, members) };
  });
  const issues = joinIssues(reports[0].issues, reports[1].issues);
  return { before: reports[0].policy, after: reports[1].policy, rules, members, issues };
}

const pending = { absent: "pending" } as const;
const unnamed = { id: "", en: "" } as const;

function run({ policy, ...options }: ComparedPolicy, input: ScoreInput | readonly unknown[]) {
  return score(policy, input, options);
}

/** The document whose rules count; one whose overlays do not fit has been refused before. */
function effective({ policy, overlays = [] }: ComparedPolicy): PolicyDocument {
  const outcome = applyOverlays(policy, overlays);
  return outcome.kind === "accepted" ? outcome.value.document : policy;
}

function accepted(result: MemberResult | undefined): MemberResult | undefined {
  return result === undefined || result.status === "refused" ? undefined : result;
}

/** Rules of one name and one kind at the level of the member. */
function sharedRules(before: PolicyDocument, after: PolicyDocument): readonly string[] {
  const rules = before.levels[0]?.rules ?? {};
  return Object.entries(after.levels[0]?.rules ?? {}).flatMap(([name, { output }]) =>
    Object.hasOwn(rules, name) && rules[name]?.output.kind === output.kind ? name : [],
  );
}

function countDirections(rule: string, members: readonly ComparedMember[]): Readonly<Record<ValueDirection, number>> {
  const counts = { same: 0, higher: 0, lower: 0, changed: 0, anotherScale: 0, absent: 0 };
  for (const { values } of members) {
    const direction = values.find((value) => value.rule === rule)?.direction;
    if (direction !== undefined) counts[direction] += 1;
  }
  return counts;
}
