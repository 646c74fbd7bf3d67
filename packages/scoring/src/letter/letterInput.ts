import type { Language } from "@kinerja/model";
import type { PolicyDocument, PolicyOverlay } from "@kinerja/policy";
import type { Explanation } from "../score/explanation.ts";
import type { LetterContext } from "./letterContext.ts";

/** What a letter is made from. */
export interface LetterInput {
  readonly policy: PolicyDocument;
  /** The overlays with which the result was made. Default: none. */
  readonly overlays?: readonly PolicyOverlay[];
  readonly explanation: Explanation;
  readonly context: LetterContext;
}

/** How a letter is written. */
export interface LetterOptions {
  readonly language: Language;
}
