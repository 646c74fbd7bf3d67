import { type AbsenceKind, absenceKinds } from "@kinerja/model";
import { Rational } from "../oracle/rational.ts";
import type { RawMember } from "./handWrittenOracle.ts";

/** Reads what an oracle written by hand needs of raw members that are known to be well formed. */
export const readRaw = {
  number: (raw: unknown): Rational =>
    Rational.of(typeof raw === "number" || typeof raw === "string" ? raw : Number.NaN),
  truth: (raw: unknown): boolean => raw === true || raw === "true",
  isAbsent: (raw: unknown): boolean => raw === undefined || raw === null || typeof raw === "object",
  absence: (raw: unknown): AbsenceKind | undefined =>
    absenceKinds.find((kind) => isObject(raw) && raw["absent"] === kind),
  /** The kind that wins where some of these are absent: the first in the order of the language. */
  firstAbsence: (...raw: readonly unknown[]): AbsenceKind | undefined =>
    absenceKinds.find((kind) => raw.some((each) => isObject(each) && each["absent"] === kind)),
  rows: (raw: unknown): readonly RawMember[] => (Array.isArray(raw) ? (raw as readonly RawMember[]) : []),
} as const;

function isObject(raw: unknown): raw is RawMember {
  return typeof raw === "object" && raw !== null;
}
