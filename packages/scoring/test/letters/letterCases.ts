import { type IsoDate, parseIsoDate } from "@kinerja/model";
import type { PolicyDocument } from "@kinerja/policy";
import type { LetterContext } from "../../src/letter/letterContext.ts";
import type { ObjectionRoute } from "../../src/letter/objectionRoute.ts";
import type { CompileOptions } from "../../src/score/compilePolicy.ts";
import { activityPolicy, matrixPolicy, unitPolicy } from "./letterPolicies.ts";

/** A letter that people read in its snapshot. */
export interface LetterCase {
  readonly name: string;
  readonly policy: PolicyDocument;
  readonly member: unknown;
  readonly context: LetterContext;
  /** Default: the last day of 2026. */
  readonly options?: CompileOptions;
}

/** A day that the tests wrote themselves. */
export function day(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (date === undefined) throw new RangeError(text);
  return date;
}

export const route: ObjectionRoute = {
  to: { id: "atasan pejabat yang menilai", en: "the superior of the person who rated you" },
  days: 10,
  dayType: "unknown",
  appliesTo: ["pns"],
  source: { instrument: "Peraturan Contoh 2/2026", locator: { article: "9" }, evidence: "secondary" },
};

export const teacher: LetterContext = {
  addressee: "Maria",
  employment: "pns",
  period: { id: "tahun 2026", en: "the year 2026" },
  unit: "SMP Negeri 3 Kupang",
  contact: {
    who: { id: "Ibu Rina, Subbagian Kepegawaian", en: "Ms Rina, Personnel Section" },
    reach: { id: "telepon 0380-000-000, Senin sampai Jumat", en: "telephone 0380-000-000, Monday to Friday" },
  },
  objection: { route, receivedOn: day("2026-11-22") },
};

const { addressee: _addressee, objection: _objection, employment: _employment, ...unit } = teacher;

const decided: LetterContext = {
  ...teacher,
  decision: { by: "Yohanes", role: { id: "Kepala Sekolah", en: "Head of School" }, on: day("2027-01-11") },
};

const steady = { target: 12, realised: 9.12 };

export const letterCases: readonly LetterCase[] = [
  {
    name: "matrix-good",
    policy: matrixPolicy,
    member: { id: "p-1", resultRating: "meets", behaviourRating: "above" },
    context: decided,
  },
  {
    name: "matrix-poor",
    policy: matrixPolicy,
    member: { id: "p-2", resultRating: "above", behaviourRating: "below" },
    context: teacher,
  },
  {
    name: "band-near-edge",
    policy: activityPolicy,
    member: {
      id: "p-3",
      behaviour: "90.5",
      activities: [steady, { target: 12, realised: 8, cost: "12500000" }, { target: 100, realised: 76 }, steady],
    },
    context: teacher,
  },
  {
    name: "partial",
    policy: activityPolicy,
    member: {
      id: "p-4",
      behaviour: { absent: "pending" },
      activities: [
        steady,
        { target: 12, realised: { absent: "excused" } },
        { target: 9, realised: { absent: "excused" } },
      ],
    },
    context: teacher,
    options: { at: "2027-12-31", mode: "carryForward" },
  },
  {
    name: "refused",
    policy: activityPolicy,
    member: { id: "p-5", behaviour: 101, activities: [{ target: 12 }, { target: "twelve", realised: 9 }] },
    context: teacher,
  },
  { name: "unit", policy: unitPolicy, member: { id: "u-1", good: 12, others: 2 }, context: unit },
];
