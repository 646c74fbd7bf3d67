export { type AbsenceKind, type Absent, absenceKinds } from "./absenceKind.ts";
export type { Brand } from "./brand.ts";
export { addDays } from "./date/addDays.ts";
export { addMonths } from "./date/addMonths.ts";
export { type CheckPeriodsOptions, checkPeriods } from "./date/checkPeriods.ts";
export { daysBetween } from "./date/daysBetween.ts";
export { intersectPeriods } from "./date/intersectPeriods.ts";
export type { IsoDate } from "./date/isoDate.ts";
export { parseIsoDate } from "./date/parseIsoDate.ts";
export { parsePeriod } from "./date/parsePeriod.ts";
export type { Period } from "./date/period.ts";
export { periodContains } from "./date/periodContains.ts";
export { periodsOverlap } from "./date/periodsOverlap.ts";
export { writeDate } from "./date/writeDate.ts";
export { describeReceived } from "./describeReceived.ts";
export { type EmploymentKind, employmentKinds } from "./employmentKind.ts";
export {
  type CitizenFeedback,
  type EvidenceBase,
  type EvidenceItem,
  type EvidenceKind,
  type EvidenceValue,
  evidenceKinds,
  type Observation,
  type SelfReport,
  type SystemRecord,
} from "./evidence/evidenceItem.ts";
export type { Rating } from "./evidence/rating.ts";
export { fillLabel, type LabelValues } from "./fillLabel.ts";
export { formatPath } from "./formatPath.ts";
export { type EvidenceId, parseEvidenceId } from "./id/evidenceId.ts";
export { type IndicatorId, parseIndicatorId } from "./id/indicatorId.ts";
export { type PersonId, parsePersonId } from "./id/personId.ts";
export { type PolicyId, parsePolicyId } from "./id/policyId.ts";
export { type PostId, parsePostId } from "./id/postId.ts";
export { parseRatingId, type RatingId } from "./id/ratingId.ts";
export { parseUnitId, type UnitId } from "./id/unitId.ts";
export type { Issue } from "./issue.ts";
export { type ExactJsonOptions, type JsonFault, type JsonReading, parseExactJson } from "./json/parseExactJson.ts";
export { KinerjaError } from "./kinerjaError.ts";
export type { Label, Language } from "./label.ts";
export {
  type DateCode,
  type IdCode,
  type ModelCode,
  modelMessages,
  type NipCode,
  type NumberCode,
  type OrganisationCode,
  type PseudonymCode,
  type RaterCode,
  type SchemaCode,
} from "./messages.ts";
export { nearestName } from "./nearestName.ts";
export { maskNip } from "./nip/maskNip.ts";
export type { Nip, NipNumber, NipParts, PnsNip, PppkNip } from "./nip/nip.ts";
export { type ParseNipOptions, parseNip } from "./nip/parseNip.ts";
export { addIntegers } from "./number/addIntegers.ts";
export { canonicalInteger } from "./number/canonicalInteger.ts";
export { compareIntegers } from "./number/compareIntegers.ts";
export type { Decimal } from "./number/decimal.ts";
export { divideRounded, type RoundingMode, roundingModes } from "./number/divideRounded.ts";
export { formatDecimal } from "./number/formatDecimal.ts";
export type { Integer } from "./number/integer.ts";
export { multiplyIntegers } from "./number/multiplyIntegers.ts";
export { parseDecimal } from "./number/parseDecimal.ts";
export { powerOfTen } from "./number/powerOfTen.ts";
export { rescaleDecimal } from "./number/rescaleDecimal.ts";
export { subtractIntegers } from "./number/subtractIntegers.ts";
export { type WriteNumberOptions, writeNumber } from "./number/writeNumber.ts";
export {
  type ActingAssignment,
  type Assignment,
  type AssignmentKind,
  assignmentKinds,
  type DefinitiveAssignment,
  type TeamAssignment,
} from "./organisation/assignment.ts";
export { type CheckOrganisationOptions, checkOrganisation } from "./organisation/checkOrganisation.ts";
export type { Organisation } from "./organisation/organisation.ts";
export type { Person } from "./organisation/person.ts";
export type { Post } from "./organisation/post.ts";
export { type RaterFinder, type RaterOfRecord, raterFinder } from "./organisation/raterFinder.ts";
export { raterOn } from "./organisation/raterOn.ts";
export type { Unit } from "./organisation/unit.ts";
export type { Outcome } from "./outcome.ts";
export { type EvidenceGrade, evidenceGrades, type Source, type SourceLocator } from "./source.ts";
