import type { Language } from "@kinerja/model";
import { fillText } from "./fillText.ts";
import { letterTexts } from "./letterTexts.ts";

const greatestNamed = 6;

/** Writes row numbers as a list, such as `3, 5 dan 7`; of many the first ones and an ellipsis. */
export function listRows(numbers: readonly string[], language: Language): string {
  if (numbers.length > greatestNamed) return `${numbers.slice(0, greatestNamed).join(", ")}, …`;
  const last = numbers.at(-1) ?? "";
  if (numbers.length < 2) return last;
  return fillText(letterTexts.listAnd[language], { first: numbers.slice(0, -1).join(", "), last });
}
