import { composeLetter } from "./composeLetter.ts";
import type { LetterInput, LetterOptions } from "./letterInput.ts";
import { printLetter } from "./printLetter.ts";

/**
 * Writes the letter that explains one result to the person, or the unit, that it is about.
 *
 * The first half page tells the result, why, who decided or that nobody has yet, what comes next, how
 * and until when to object, and with whom to talk. An annex lists what was counted, by which article
 * or that none was seen, and how well each is supported. Without a decision in the context it says
 * that this is a calculation.
 *
 * @returns lines of at most 80 characters, to be read in a terminal, an e-mail or as Markdown; the
 *   same bytes for the same input in every runtime
 * @example
 * import { definePolicy } from "@kinerja/policy";
 * const source = { instrument: "Example", evidence: "recalled" } as const;
 * const label = { id: "Hasil kerja", en: "Work result" };
 * const validity = { from: "2026-01-01" };
 * const output = { kind: "number", unit: "count", decimals: 0 } as const;
 * const done = { ...output, label, least: "0", greatest: "9" };
 * const policy = definePolicy({ id: "a", version: "1.0.0", title: label, subject: "a", validity, appliesTo: ["pns"], source })
 *   .level("member", { label, fields: { done } })
 *   .rule("member", "total", { label, output, source, expression: ({ field }) => field("done") })
 *   .build();
 * const explanation = explain(policy, { id: "m1", done: 2 });
 * const context = { period: "2026", contact: { who: "Ms Rina", reach: "room 3" } };
 * const letter = writeLetter({ policy, explanation, context }, { language: "en" });
 * letter.includes("**Result:** Work result: 2."); // => true
 */
export function writeLetter(input: LetterInput, options: LetterOptions): string {
  return printLetter(composeLetter(input, options));
}
