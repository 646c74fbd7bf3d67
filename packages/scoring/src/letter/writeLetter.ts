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
 */
export function writeLetter(input: LetterInput, options: LetterOptions): string {
  return printLetter(composeLetter(input, options));
}
