import type { EmploymentKind, IsoDate, Label } from "@kinerja/model";
import type { ObjectionRoute } from "./objectionRoute.ts";
import type { WorkingCalendar } from "./workingCalendar.ts";

/** A text of the caller: one for both languages, or one for each. */
export type LetterText = string | Label;

/** Whom the result is about. A unit's letter goes to its head and is no assessment of anybody. */
export type LetterSubject = "person" | "unit";

/**
 * What a letter has to say: a result (`reached`), a result that begins with support (`development`),
 * a result that lacks data (`partial`), or none because the data must be corrected (`refused`).
 */
export type LetterOutcome = "reached" | "development" | "partial" | "refused";

/** Who decided, and when. */
export interface LetterDecision {
  readonly by: string;
  readonly role: LetterText;
  readonly on: IsoDate;
  /** Set where the decision is not what was calculated. */
  readonly instead?: { readonly result: LetterText; readonly reason: LetterText };
}

/** With whom to talk, and how to reach them. */
export interface LetterContact {
  /** A name, a role, or both, such as `Ibu Rina, Subbagian Kepegawaian`. */
  readonly who: LetterText;
  /** A telephone number, an address, a room and its hours. */
  readonly reach: LetterText;
}

/** How to object to this result. */
export interface LetterObjection {
  readonly route: ObjectionRoute;
  readonly receivedOn?: IsoDate;
  readonly calendar?: WorkingCalendar;
}

/**
 * What a letter needs to know beyond the result. No field asks for a NIP, and a number that looks
 * like one is hidden in what is given.
 */
export interface LetterContext {
  /** Default: `person`. */
  readonly subject?: LetterSubject;
  /** The name for the salutation. Without it the letter names nobody. */
  readonly addressee?: string;
  /** What was assessed, such as `tahun 2026` and `the year 2026`. */
  readonly period: LetterText;
  readonly unit?: LetterText;
  /** How the person is employed. Without it a route of objection is told together with whom it is known for. */
  readonly employment?: EmploymentKind;
  /** Without it the letter says that nobody has decided yet. */
  readonly decision?: LetterDecision;
  readonly contact: LetterContact;
  /** Without it the letter says that the route is not known. */
  readonly objection?: LetterObjection;
  /** Own texts for what comes next. Default: a short text for each outcome. */
  readonly nextSteps?: Readonly<Partial<Record<LetterOutcome, LetterText>>>;
  /** Who corrects data that could not be used. Default: the data officer of the unit. */
  readonly correctedBy?: LetterText;
  /**
   * The category from which on a result is no case for development. Default: `good`, else `meets`,
   * else the first of the upper half of the ordered set.
   */
  readonly reachedFrom?: string;
}
