/** Decimals of a quotient that does not say its own. */
export const workingScale = 10;

/** Decimals to which an inexact value is brought before it is compared, banded or rounded. */
export const decisionScale = 6;

/** The most decimals that a document may declare for a value. */
export const greatestScale = 20;

/** Whether a number of decimals is one that a document may declare. */
export function isScale(decimals: number): boolean {
  return Number.isInteger(decimals) && decimals >= 0 && decimals <= greatestScale;
}
