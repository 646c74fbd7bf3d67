import type { Absent } from "../absenceKind.ts";
import type { Period } from "../date/period.ts";
import type { EvidenceId } from "../id/evidenceId.ts";
import type { IndicatorId } from "../id/indicatorId.ts";
import type { PersonId } from "../id/personId.ts";

/** What an evidence item says. Amounts are decimal texts, as `parseDecimal` reads them. */
export type EvidenceValue =
  | { readonly kind: "amount"; readonly amount: string; readonly unit: string }
  | { readonly kind: "category"; readonly category: string }
  | { readonly kind: "boolean"; readonly boolean: boolean };

/** What evidence of every kind has. */
export interface EvidenceBase {
  readonly id: EvidenceId;
  /** Whom it is about. */
  readonly subject: PersonId;
  /** The days that it speaks of. */
  readonly period: Period;
  /** What was measured. Left out for evidence that is not tied to an indicator. */
  readonly indicator?: IndicatorId;
  /** Left out where the item is a bare occurrence, such as one finished letter. */
  readonly value?: EvidenceValue | Absent;
}

/** Taken from the records of a system: attendance, a ticket queue, a budget system. */
export interface SystemRecord extends EvidenceBase {
  readonly kind: "systemRecord";
  readonly system: string;
  /** The key of the record in that system. */
  readonly record: string;
}

/** Seen by a person, who is named. */
export interface Observation extends EvidenceBase {
  readonly kind: "observation";
  readonly observer: PersonId;
}

/** Said by citizens who were served. Holds no citizen's name. */
export interface CitizenFeedback extends EvidenceBase {
  readonly kind: "citizenFeedback";
  /** How it came in, such as a survey or a complaint desk. */
  readonly channel: string;
  /** How many answers stand behind it. */
  readonly responses: number;
}

/** Said by the subject about themself; someone else may have attested it. */
export interface SelfReport extends EvidenceBase {
  readonly kind: "selfReport";
  readonly attestedBy?: PersonId;
}

/** A piece of evidence about a person's work, told apart by where it comes from. */
export type EvidenceItem = SystemRecord | Observation | CitizenFeedback | SelfReport;

/** Where evidence can come from. */
export type EvidenceKind = EvidenceItem["kind"];

/** Every kind of evidence, from the one farthest from the subject's own word to that word itself. */
export const evidenceKinds: readonly EvidenceKind[] = ["systemRecord", "observation", "citizenFeedback", "selfReport"];
