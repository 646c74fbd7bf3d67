import { witnessOf } from "./createFinding.ts";
import { type Attempt, rowsAt } from "./createTrial.ts";
import { describeMember } from "./describeMember.ts";
import type { MemberInput } from "./memberPlaces.ts";
import type { PlacedExpression } from "./placedExpressions.ts";
import type { Verification } from "./verification.ts";

/** Finds members that make a reported divisor zero, by the path of the finding; where none is found there is none. */
export function divisorWitnesses(
  { analysis, placed }: Verification,
  search: { readonly attempt: Attempt; readonly samples: readonly MemberInput[] },
): ReadonlyMap<string, string> {
  const witnesses = new Map<string, string>();
  for (const { code, path, details } of analysis.findings) {
    const place = placed.find((candidate) => candidate.path === path);
    if (code !== "policy.divisionByZero" || place === undefined) continue;
    const sample = search.samples.find((input) => makesZero(place, search.attempt, input));
    if (sample !== undefined) witnesses.set(path, `${witnessOf(details)} ← ${describeMember(sample)}`);
  }
  return witnesses;
}

function makesZero({ expression, level }: PlacedExpression, attempt: Attempt, input: MemberInput): boolean {
  const trial = attempt.member(input);
  if (trial === undefined || expression.kind !== "divide") return false;
  const [, divisor] = expression.of;
  return rowsAt(trial.member, level).some((row) => {
    const value = trial.evaluator.evaluate(divisor, row);
    return value.kind === "number" && value.units === 0;
  });
}
