import { readFileSync } from "node:fs";
import { type IsoDate, type Language, parseIsoDate } from "@kinerja/model";
import type { PolicyDocument } from "@kinerja/policy";
import {
  objectionPp30Of2019,
  permenpanrb6Of2022,
  permenpanrb14Of2017,
  pp46Of2011,
  seMenpanrb3Of2023,
} from "@kinerja/regulations";
import {
  composeLetter,
  explain,
  type LetterContext,
  type LetterInput,
  type ObjectionRoute,
  printLetter,
} from "@kinerja/scoring";
import { describe, expect, test } from "vitest";

const languages: readonly Language[] = ["id", "en"];

function day(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (date === undefined) throw new RangeError(text);
  return date;
}

/** The one member of a data file. */
function readMember(name: string): Readonly<Record<string, unknown>> {
  const file = JSON.parse(readFileSync(new URL(`../../../data/${name}`, import.meta.url), "utf8")) as {
    readonly members: readonly Readonly<Record<string, unknown>>[];
  };
  return file.members[0] ?? {};
}

const form = readMember("skp-2014-structural.json");
const survey = readMember("skm-29-respondents.json");
const route: ObjectionRoute = objectionPp30Of2019;

const unit: LetterContext = {
  period: { id: "tahun 2026", en: "the year 2026" },
  unit: "SMP Negeri 3 Kupang",
  contact: {
    who: { id: "Ibu Rina, Subbagian Kepegawaian", en: "Ms Rina, Personnel Section" },
    reach: { id: "telepon 0380-000-000, Senin sampai Jumat", en: "telephone 0380-000-000, Monday to Friday" },
  },
};
const person: LetterContext = {
  ...unit,
  addressee: "Maria",
  employment: "pns",
  objection: { route, receivedOn: day("2026-11-22") },
};
const decided: LetterContext = {
  ...person,
  decision: { by: "Yohanes", role: { id: "Kepala Sekolah", en: "Head of School" }, on: day("2026-11-20") },
};
const year2014: LetterContext = { ...person, period: { id: "tahun 2014", en: "the year 2014" } };

interface LetterCase {
  readonly name: string;
  readonly policy: PolicyDocument;
  readonly member: Readonly<Record<string, unknown>>;
  readonly context: LetterContext;
}

const activities = (form["activities"] ?? []) as readonly Readonly<Record<string, unknown>>[];

const cases: readonly LetterCase[] = [
  { name: "pp-46-2011-form-2014", policy: pp46Of2011, member: form, context: year2014 },
  {
    name: "pp-46-2011-saves-more-than-24-percent",
    policy: pp46Of2011,
    member: {
      ...form,
      id: "quick",
      activities: activities.map((each, index) => (index < 2 ? { ...each, realizedTime: "8" } : each)),
    },
    context: year2014,
  },
  {
    name: "pp-46-2011-partial",
    policy: pp46Of2011,
    member: { ...form, id: "partial", integrity: { absent: "notMeasured" } },
    context: year2014,
  },
  {
    name: "pp-46-2011-refused",
    policy: pp46Of2011,
    member: {
      ...form,
      id: "refused",
      integrity: "high",
      activities: activities.map(({ realizedTime: _time, ...each }) => each),
    },
    context: year2014,
  },
  {
    name: "permenpanrb-6-2022-good",
    policy: permenpanrb6Of2022,
    member: { id: "p-01", resultRating: "meets", behaviourRating: "above" },
    context: decided,
  },
  {
    name: "permenpanrb-6-2022-poor",
    policy: permenpanrb6Of2022,
    member: { id: "p-02", resultRating: "above", behaviourRating: "below" },
    context: person,
  },
  {
    name: "permenpanrb-6-2022-needs-improvement",
    policy: permenpanrb6Of2022,
    member: { id: "p-03", resultRating: "below", behaviourRating: "meets" },
    context: decided,
  },
  { name: "permenpanrb-14-2017-survey", policy: permenpanrb14Of2017, member: survey, context: unit },
  {
    name: "se-menpanrb-3-2023-unit",
    policy: seMenpanrb3Of2023,
    member: {
      id: "u-01",
      organisationPredicate: "good",
      veryGood: 2,
      good: 10,
      needsImprovement: 0,
      poor: 0,
      veryPoor: 0,
    },
    context: unit,
  },
];

const all = cases.flatMap((each) => languages.map((language) => ({ ...each, language })));

describe.each(all)("the letter $name in $language", ({ name, policy, member, context, language }) => {
  const input: LetterInput = { policy, explanation: explain(policy, member), context };
  const content = composeLetter(input, { language });
  const letter = printLetter(content);
  const page = (letter.split(content.annexTitle)[0] ?? "").trimEnd();

  test("reads as people have read it", async () => {
    await expect(letter).toMatchFileSnapshot(`./letters/${name}.${language}.txt`);
  });

  test("tells the first part on half a page of 80 columns", () => {
    expect(page.split("\n").length).toBeLessThanOrEqual(34);
    // An address on the web is one word, however long.
    const lines = letter.split("\n").filter((line) => !line.includes("https://"));
    expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(80);
  });

  test("has short sentences, the labels of the regulation included", () => {
    const measured = content.page.filter(({ kind }) => kind !== "terms" && kind !== "contact");
    const texts = measured.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === "points" ? block.items : block.kind === "paragraph" ? [block.text] : [],
      ),
    );
    const lengths = texts
      .flatMap((text) => text.split(/(?<=[.?!:])\s+(?=\p{Lu})/u))
      .map((sentence) => sentence.match(/[\p{L}\p{N}]+/gu)?.length ?? 0);
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(13);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(30);
  });

  test("announces no consequence", () => {
    expect(page).not.toMatch(/sanksi|hukuman|diberhentikan|dipecat|teguran|sanction|dismiss|punish|demot/i);
  });
});
