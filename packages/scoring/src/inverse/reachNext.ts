import type { PolicyDocument } from "@kinerja/policy";
import { applyOverlays } from "@kinerja/policy/core";
import type { CompileOptions } from "../score/compilePolicy.ts";
import { engineOf } from "../score/engineOf.ts";
import { answerReach } from "./answerReach.ts";
import type { FieldPlace } from "./fieldPlace.ts";
import type { ReachAnswer } from "./reachAnswer.ts";
import type { ReachOptions } from "./reachOptions.ts";
import { withSession } from "./session.ts";

/**
 * Finds the smallest change of one field, or of a set of fields, that reaches the next predicate.
 *
 * Of one field it gives the value nearest to the present one at which the rule gives the target or
 * better and the member is accepted; every nearer value, above and below, is ruled out, also where the
 * rule is not monotone. Several fields move together by the same number of steps, each towards its
 * better end; the answer is the least number of steps. A field of a child level without a row means
 * that field of every row. The answer is exact: whole stretches of values are judged by interval
 * arithmetic over the same integer program that scores.
 *
 * @returns the change, or why there is none
 * @throws KinerjaError an `inverse.…` code where the question names what is not there; else as `score`
 * @example
 * const source = { instrument: "Example", evidence: "recalled" } as const;
 * const label = { id: "Contoh", en: "Example" };
 * const policy = definePolicy({ id: "a", version: "1.0.0", title: label, subject: "a", validity: { from: "2026-01-01" }, appliesTo: ["pns"], source })
 *   .categories("grade", { label, ordered: true, members: [{ name: "fair", label }, { name: "good", label: { id: "Baik", en: "Good" } }] })
 *   .level("member", { label, fields: { score: { kind: "number", unit: "one", decimals: 2, least: "0", greatest: "100", label: { id: "Nilai", en: "Score" } } } })
 *   .rule("member", "predicate", { label: { id: "Predikat", en: "Predicate" }, output: { kind: "category", set: "grade" }, source,
 *     expression: ({ field, category }) => bands(field("score"), [{ atLeast: "91", then: category("grade", "good") }, { atLeast: "0", then: category("grade", "fair") }]) })
 *   .build();
 * const answer = reachNext(policy, { id: "p-1", score: "89.75" }, "score");
 * answer.changes; // => [{ path: "score", field: "score", from: "89.75", to: "91.00", by: "1.25", unit: "one" }]
 * answer.text.id; // => "Bila nilai menjadi 91 (naik 1,25), predikat menjadi Baik."
 */
export function reachNext(
  policy: PolicyDocument,
  member: unknown,
  fields: FieldPlace | readonly FieldPlace[],
  options: ReachOptions = {},
): ReachAnswer {
  const { at, overlays, mode } = options;
  const isPlain = at === undefined && mode === undefined && (overlays === undefined || overlays.length === 0);
  const { program, warnings } = isPlain ? engineOf(policy) : engineOf(policy, compileOptions(options));
  const applied = isPlain ? undefined : applyOverlays(policy, overlays ?? []);
  const document = applied?.kind === "accepted" ? applied.value.document : policy;
  const places = isList(fields) ? fields : [fields];
  return withSession(program, (session) => answerReach(session, { document, member, places, warnings, options }));
}

function compileOptions({ at, overlays, mode }: ReachOptions): CompileOptions {
  return {
    ...(at === undefined ? {} : { at }),
    ...(overlays === undefined ? {} : { overlays }),
    ...(mode === undefined ? {} : { mode }),
  };
}

function isList(fields: FieldPlace | readonly FieldPlace[]): fields is readonly FieldPlace[] {
  return Array.isArray(fields);
}
