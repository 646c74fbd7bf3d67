import type { HandWrittenOracle, RawMember } from "./handWrittenOracle.ts";
import { readRaw } from "./readRaw.ts";

/** The rating of a head: only the two best predicates of the organisation are not below expectation. */
export const headRating: HandWrittenOracle = ({ organisationPredicate }: RawMember) => {
  const absent = readRaw.absence(organisationPredicate);
  if (absent !== undefined) return { values: { resultRating: { absent } } };
  if (organisationPredicate === "excellent") return { values: { resultRating: "above" } };
  return { values: { resultRating: organisationPredicate === "good" ? "meets" : "below" } };
};
