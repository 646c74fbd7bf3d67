/** Decimals of a quotient that does not say its own. */
export const workingScale = 10;

/** Decimals to which an inexact value is brought before it is compared, banded or rounded. */
export const decisionScale = 6;
