import { resolveDate } from "../resolve/resolveDate.ts";
import { createTrial } from "./createTrial.ts";
import { dayInForce } from "./daysInForce.ts";
import { divisorWitnesses } from "./divisorWitnesses.ts";
import { sampleMembers } from "./sampleMembers.ts";
import type { Verification } from "./verification.ts";
import { verifyBeyondBands } from "./verifyBeyondBands.ts";
import { verifyCases } from "./verifyCases.ts";
import { verifyMonotonicity } from "./verifyMonotonicity.ts";

/**
 * Runs the checks that compute members: cases, values beyond bands, members that make a divisor zero,
 * and better values that lower a predicate. Assumes a document without other errors than divisors that can be zero.
 *
 * @returns witnesses for findings of a zero divisor by their path; `undefined` where there is no date to compute at.
 */
export function verifyByExample(verification: Verification): ReadonlyMap<string, string> | undefined {
  const { document } = verification;
  const date = resolveDate(document);
  if (date.kind === "refused") return undefined;
  const day = dayInForce(document, date.value);
  const search = { day, attempt: createTrial(verification, day), samples: sampleMembers(document) };
  verifyCases(verification);
  verifyBeyondBands(verification, search);
  verifyMonotonicity(verification, search);
  return divisorWitnesses(verification, search);
}
