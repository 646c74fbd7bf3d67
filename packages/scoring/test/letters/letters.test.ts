import type { Language } from "@kinerja/model";
import { describe, expect, test } from "vitest";
import { composeLetter } from "../../src/letter/composeLetter.ts";
import type { LetterContent } from "../../src/letter/letterContent.ts";
import type { LetterInput } from "../../src/letter/letterInput.ts";
import { letterTerms } from "../../src/letter/letterTerms.ts";
import { printLetter } from "../../src/letter/printLetter.ts";
import { writeLetter } from "../../src/letter/writeLetter.ts";
import { explain } from "../../src/score/explain.ts";
import { type LetterCase, letterCases } from "./letterCases.ts";
import { measureReadability } from "./measureReadability.ts";

const languages: readonly Language[] = ["id", "en"];
const all = letterCases.flatMap((each) => languages.map((language) => ({ ...each, language })));

function inputOf({ policy, member, context, options = { at: "2026-12-31" } }: LetterCase): LetterInput {
  return {
    policy,
    explanation: explain(policy, member, options),
    context,
  };
}

function pageOf(content: LetterContent): string {
  return printLetter(content).split(content.annexTitle)[0] ?? "";
}

// Words of our trade that a letter must not need.
const trade = /\b(hash|json|null|undefined|boolean|parameter|trace|default|error|agregat|monoton|scale|payload)\b/i;

describe.each(all)("the letter $name in $language", ({ language, ...letterCase }) => {
  const content = composeLetter(inputOf(letterCase), { language });

  test("reads as people have read it", async () => {
    await expect(printLetter(content)).toMatchFileSnapshot(`./${letterCase.name}.${language}.txt`);
  });

  test("tells the first part on half a page of 80 columns", () => {
    const lines = pageOf(content).trimEnd().split("\n");
    expect(lines.length).toBeLessThanOrEqual(33);
    const longest = Math.max(
      ...printLetter(content)
        .split("\n")
        .map((line) => [...line].length),
    );
    expect(longest).toBeLessThanOrEqual(80);
  });

  test("has short sentences and short words", () => {
    const { meanSentence, longestSentence, longWords } = measureReadability(content);
    expect(meanSentence).toBeLessThanOrEqual(13);
    expect(longestSentence).toBeLessThanOrEqual(26);
    expect(longWords).toBeLessThanOrEqual(0.08);
  });

  test("uses no word of the trade, and none of the glossary without its meaning", () => {
    const page = pageOf(content);
    expect(page).not.toMatch(trade);
    const used = letterTerms.filter(({ term }) => new RegExp(`(?<!\\p{L})${term[language]}(?!\\p{L})`, "u").test(page));
    const glossary = content.page.find(({ kind }) => kind === "terms")?.blocks[0];
    for (const { meaning } of used)
      expect(glossary?.kind === "paragraph" && glossary.text).toContain(meaning[language]);
  });

  test("threatens nobody and announces no consequence", () => {
    expect(pageOf(content)).not.toMatch(
      /sanksi|hukuman|diberhentikan|dipecat|penurunan|teguran|sanction|dismiss|punish|demot/i,
    );
  });

  test("is the same bytes each time", () => {
    expect(writeLetter(inputOf(letterCase), { language })).toBe(printLetter(content));
    expect(JSON.parse(JSON.stringify(content))).toStrictEqual(content);
  });
});
