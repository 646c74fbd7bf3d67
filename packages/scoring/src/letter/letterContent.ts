import type { Language } from "@kinerja/model";
import type { LetterOutcome, LetterSubject } from "./letterContext.ts";

/**
 * A letter as data, without markup: what every form of it (text, HTML, a page to print) is made
 * from. All texts are final and in one language.
 */
export interface LetterContent {
  readonly formatVersion: 1;
  readonly language: Language;
  readonly subject: LetterSubject;
  readonly outcome: LetterOutcome;
  readonly title: string;
  /** Period, unit and rule, one text each. */
  readonly about: readonly string[];
  readonly salutation: string;
  /** The first half page. */
  readonly page: readonly LetterSection[];
  readonly annexTitle: string;
  readonly annex: readonly LetterSection[];
}

/** One part of the letter. */
export interface LetterSection {
  readonly kind: LetterSectionKind;
  readonly heading: string;
  readonly blocks: readonly LetterBlock[];
}

/** What a section is about, for a reader that wants one of them. */
export type LetterSectionKind =
  | "result"
  | "why"
  | "missing"
  | "corrections"
  | "cautions"
  | "decision"
  | "nextStep"
  | "objection"
  | "contact"
  | "terms"
  | "counted"
  | "parameters"
  | "rows"
  | "exceptions"
  | "notes"
  | "sources"
  | "evidence"
  | "policy";

/** One block of a section. */
export type LetterBlock =
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "points"; readonly items: readonly string[] }
  | LetterTable;

/** A table; every row has a text for every column. */
export interface LetterTable {
  readonly kind: "table";
  /**
   * Set where columns may be printed in parts: so many leading columns stand before each part. Without
   * it the columns stay together and long cells are wrapped.
   */
  readonly keyColumns?: number;
  readonly columns: readonly LetterColumn[];
  readonly rows: readonly (readonly string[])[];
}

/** One column of a table. */
export interface LetterColumn {
  readonly heading: string;
  readonly align: "left" | "right";
}
