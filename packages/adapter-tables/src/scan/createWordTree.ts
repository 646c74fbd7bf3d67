import type { WordTree } from "./tablePlan.ts";

/** States of the largest tree; words beyond are left to the slow path. */
const mostStates = 16_384;
const plainWord = /^[!#-+\--9<-~]+$/;

/**
 * Makes the tree of some words and their values. A word that might not mean itself in a cell (delimiters, quotes, white
 * space, other letters than ASCII's, a colon) stays outside.
 */
export function createWordTree(words: readonly (readonly [string, number])[]): WordTree {
  const plain = words.filter(([word]) => plainWord.test(word));
  const size = Math.min(mostStates, 2 + plain.reduce((sum, [word]) => sum + word.length, 0));
  const next = new Int16Array(size * 256);
  const values = new Int16Array(size);
  let states = 2;
  for (const [word, value] of plain) {
    if (states + word.length > size) continue;
    let state = 1;
    for (let index = 0; index < word.length; index += 1) {
      const edge = state * 256 + word.charCodeAt(index);
      if (next[edge] === 0) {
        next[edge] = states;
        states += 1;
      }
      state = next[edge] ?? 0;
    }
    values[state] = value + 1;
  }
  return { next, values };
}
