import type { Issue, Label, Language } from "@kinerja/model";
import type { DatedValue, PolicyDocument, PolicyOverlay } from "@kinerja/policy";
import type { MemberResult, PolicyIdentity } from "../result/scoreReport.ts";
import type { Trace } from "../trace/trace.ts";
import type { Headline } from "./findHeadline.ts";
import type { LetterContext, LetterOutcome, LetterSubject, LetterText } from "./letterContext.ts";
import type { LetterNames } from "./letterNames.ts";

/** What every section of a letter is made from. */
export interface LetterScope {
  readonly language: Language;
  readonly document: PolicyDocument;
  readonly overlays: readonly PolicyOverlay[];
  readonly names: LetterNames;
  /** The numbers of the law at the date that was used. */
  readonly parameters: Readonly<Record<string, DatedValue>>;
  readonly result: MemberResult;
  /** Absent where nothing was computed. */
  readonly trace: Trace | undefined;
  /** Warnings about the policy at its date. */
  readonly warnings: readonly Issue[];
  readonly identity: PolicyIdentity;
  readonly context: LetterContext;
  readonly subject: LetterSubject;
  readonly outcome: LetterOutcome;
  /** The rule that is the result; absent where the letter shows none. */
  readonly headline: Headline | undefined;
  /** Whether the result is a threshold of something bad, no result of anybody's work. */
  readonly isThreshold: boolean;
  /** One of our texts, with its words filled in. */
  readonly say: (text: Label, values?: Readonly<Record<string, string | number>>) => string;
  /** A text of the caller, made safe to print. */
  readonly own: (text: LetterText) => string;
}
