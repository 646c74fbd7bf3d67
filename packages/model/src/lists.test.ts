import { expect, it } from "vitest";
import { type AbsenceKind, absenceKinds } from "./absenceKind.ts";
import { type EmploymentKind, employmentKinds } from "./employmentKind.ts";
import { type EvidenceKind, evidenceKinds } from "./evidence/evidenceItem.ts";
import { type RoundingMode, roundingModes } from "./number/divideRounded.ts";
import { type AssignmentKind, assignmentKinds } from "./organisation/assignment.ts";
import { type EvidenceGrade, evidenceGrades } from "./source.ts";

// A record over the union names every member, or does not compile; the lists must then hold the same.
const absence: Record<AbsenceKind, true> = { pending: true, notMeasured: true, excused: true, notApplicable: true };
const employment: Record<EmploymentKind, true> = { pns: true, pppk: true, pppkPartTime: true };
const evidence: Record<EvidenceKind, true> = {
  systemRecord: true,
  observation: true,
  citizenFeedback: true,
  selfReport: true,
};
const rounding: Record<RoundingMode, true> = { halfUp: true, halfEven: true, down: true, up: true };
const assignment: Record<AssignmentKind, true> = { definitive: true, acting: true, team: true };
const grade: Record<EvidenceGrade, true> = { read: true, secondary: true, inferred: true, recalled: true };

it.each([
  ["absence kinds", absenceKinds, absence],
  ["employment kinds", employmentKinds, employment],
  ["evidence kinds", evidenceKinds, evidence],
  ["rounding modes", roundingModes, rounding],
  ["assignment kinds", assignmentKinds, assignment],
  ["evidence grades", evidenceGrades, grade],
])("the list of %s holds each member of the type once, in order", (_name, list, members) => {
  expect(list).toEqual(Object.keys(members));
});
