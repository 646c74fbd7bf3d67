import { resolveDate } from "../resolve/resolveDate.ts";
import { createAllowance } from "./createAllowance.ts";
import { createAttempt } from "./createTrial.ts";
import { dayInForce } from "./daysInForce.ts";
import { divisorWitnesses } from "./divisorWitnesses.ts";
import { baseMembers, sampleMembers } from "./sampleMembers.ts";
import type { Verification } from "./verification.ts";
import { verifyBeyondBands } from "./verifyBeyondBands.ts";
import { verifyMonotonicity } from "./verifyMonotonicity.ts";

/** Expressions that one search may compute; what it does not reach it does not find. */
const greatestSearch = 20_000_000;

/**
 * Runs the checks that search for members: values beyond bands, members that make a divisor zero,
 * and better values that lower a predicate. Assumes a document without other errors than divisors that can be zero.
 *
 * @returns witnesses for findings of a zero divisor by their path; `undefined` where there is no date to compute at.
 */
export function verifyByExample(verification: Verification): ReadonlyMap<string, string> | undefined {
  const { document } = verification;
  const date = resolveDate(document);
  if (date.kind === "refused") return undefined;
  const day = dayInForce(document, date.value);
  const allowance = createAllowance(document, verification.placed, greatestSearch);
  const attempt = createAttempt(verification, day, allowance);
  const bases = baseMembers(document, attempt);
  const search = { day, attempt, bases, samples: sampleMembers(document, bases) };
  verifyBeyondBands(verification, search);
  verifyMonotonicity(verification, search);
  return divisorWitnesses(verification, search);
}
