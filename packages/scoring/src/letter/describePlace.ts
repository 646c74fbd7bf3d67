import { wholeInputText } from "./letterIssueTexts.ts";
import type { LetterScope } from "./letterScope.ts";
import { letterTexts } from "./letterTexts.ts";
import { plainText } from "./plainText.ts";

/** Where an issue stands, in the words of the policy, such as `Kegiatan 3, Target waktu`. */
export function describePlace(path: string, { names, say }: LetterScope): string {
  const parts = path
    .replace(/^members\[\d+\]\.?/, "")
    .split(".")
    .filter((part) => part !== "" && part !== "id");
  const words = parts.map((part) => {
    const [, name = part, index] = /^(\w+)\[(\d+)\]$/.exec(part) ?? [];
    const label = plainText(names.label(name));
    return index === undefined ? label : say(letterTexts.rowOf, { label, row: Number(index) + 1 });
  });
  return words.length === 0 ? say(wholeInputText) : words.join(", ");
}
