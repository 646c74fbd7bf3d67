import type { Language } from "@kinerja/model";
import { fillText } from "./fillText.ts";
import { letterTexts } from "./letterTexts.ts";

const greatestNamed = 6;

/** Writes words or numbers as a list, such as `3, 5 dan 7`; of many the first ones and an ellipsis. */
export function listWords(words: readonly string[], language: Language): string {
  if (words.length > greatestNamed) return `${words.slice(0, greatestNamed).join(", ")}, …`;
  const last = words.at(-1) ?? "";
  if (words.length < 2) return last;
  return fillText(letterTexts.listAnd[language], { first: words.slice(0, -1).join(", "), last });
}
