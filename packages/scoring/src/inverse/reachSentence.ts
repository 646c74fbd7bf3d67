import type { Label, Language } from "@kinerja/model";
import type { PolicyDocument } from "@kinerja/policy";
import { fillText } from "../letter/fillText.ts";
import { createLetterNames, type LetterNames } from "../letter/letterNames.ts";
import { letterValue, type ValueShape } from "../letter/letterValue.ts";
import { listWords } from "../letter/listWords.ts";
import type { CourseWay } from "./courseWays.ts";
import { parseFieldPath } from "./parseFieldPath.ts";
import type { ReachAnswer, ReachChange } from "./reachAnswer.ts";
import { reachTexts } from "./reachTexts.ts";

/** An answer without its sentences. */
export type BareAnswer = Omit<ReachAnswer, "text" | "note">;

/** What besides the answer the sentences tell. */
export interface SentenceOptions {
  readonly document: PolicyDocument;
  /** Paths of the fields that were named. */
  readonly named: readonly string[];
  /** Whether a field without a value was to be filled in. */
  readonly isFilled: boolean;
  /** How the fields moved, where not all values of one field were looked at. */
  readonly ways?: readonly CourseWay[] | undefined;
}

/** Says an answer in both languages, and what such an answer is not. */
export function reachSentence(answer: BareAnswer, options: SentenceOptions): Pick<ReachAnswer, "text" | "note"> {
  const both = (write: (language: Language) => string): Label => ({ id: write("id"), en: write("en") });
  const notes: readonly Label[] = [
    reachTexts.note,
    ...(isAboutPeople(answer, options) ? [reachTexts.noteNoQuota] : []),
    ...(answer.measure === "together" ? [reachTexts.noteTogether] : []),
  ];
  return {
    text: both((language) => sentenceIn(language, answer, options)),
    note: both((language) => notes.map((note) => note[language]).join(" ")),
  };
}

/** A condition on how many people there are of a kind: met by counting, it must not read as a quota. */
function isAboutPeople({ rule }: BareAnswer, { document, named }: SentenceOptions): boolean {
  const names = namesOf(document, "id");
  if (names.rule(rule)?.output.kind !== "boolean") return false;
  return named.some((path) => {
    const field = names.field(parseFieldPath(path)?.name ?? path);
    return field?.kind === "number" && field.unit === "person";
  });
}

function sentenceIn(language: Language, answer: BareAnswer, options: SentenceOptions): string {
  const { document, named, ways } = options;
  const names = namesOf(document, language);
  const shape = names.rule(answer.rule)?.output;
  const writeValue = (value: ReachAnswer["from"] | undefined): string =>
    value === undefined ? "" : letterValue(value, { language, names, shape });
  const changesOf = (changes: readonly ReachChange[]): string =>
    listWords(
      groupRows(changes).map((group) => changesIn(language, names, group)),
      language,
    );
  const rule =
    answer.row === undefined
      ? nameIn(language, names, answer.rule)
      : placeIn(language, names, `${answer.row}.${answer.rule}`);
  const fieldsOf = (paths: readonly string[]): string =>
    listWords(
      paths.map((path) => placeIn(language, names, path)),
      language,
    );
  const key = keyOf(answer, options);
  const best = answer.best;
  const bestText =
    best === undefined
      ? ""
      : fillText(reachTexts[ways === undefined ? "best" : "bestOfWay"][language], {
          value: writeValue(best.value),
          changes: changesOf(best.changes),
        });
  const text = fillText(reachTexts[key][language], {
    rule,
    from: writeValue(answer.from),
    to: writeValue(answer.to),
    value: writeValue(answer.reached),
    changes: changesOf(answer.changes),
    fields: fieldsOf(named),
    ways: waysIn(language, names, ways ?? []),
    missing: fieldsOf(answer.missing ?? []),
    issues: [...new Set(answer.issues.map(({ message }) => message[language]))].slice(0, 3).join(" "),
  });
  return text.charAt(0).toUpperCase() + text.slice(1) + bestText;
}

const known = { id: new WeakMap<PolicyDocument, LetterNames>(), en: new WeakMap<PolicyDocument, LetterNames>() };

function namesOf(document: PolicyDocument, language: Language): LetterNames {
  const names = known[language].get(document) ?? createLetterNames(document, language);
  known[language].set(document, names);
  return names;
}

function keyOf(
  { feasible, reason = "bounds", changes, missing = [], to }: BareAnswer,
  { named, isFilled, ways }: SentenceOptions,
): keyof typeof reachTexts {
  if (!feasible && reason === "bounds" && ways !== undefined) return ways.length > 1 ? "boundsTogether" : "boundsOfWay";
  if (!feasible && reason === "valueNeeded") {
    if (missing.length === 0) return "nothingThere";
    // A target helps only where the one field that is asked about is all that is missing.
    const isOwn = missing.length === 1 && named.length === 1 && missing[0] === named[0];
    return to === undefined && isOwn ? "targetNeeded" : "valueNeeded";
  }
  if (!feasible) return reason;
  if (changes.length === 0) return "noneNeeded";
  return isFilled ? "filled" : "reached";
}

/** Rows of one field that change by the same amount are told at once where there are three of them or more. */
function groupRows(changes: readonly ReachChange[]): readonly (readonly ReachChange[])[] {
  const groups = new Map<string, ReachChange[]>();
  for (const change of changes) {
    const key = change.by === undefined || change.path === change.field ? change.path : `${change.field} ${change.by}`;
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()].flatMap((group) => (group.length < 3 ? group.map((each) => [each]) : [group]));
}

function changesIn(language: Language, names: LetterNames, group: readonly ReachChange[]): string {
  const [first] = group;
  if (first === undefined) return "";
  const { field, by } = first;
  if (group.length === 1 || by === undefined) return changeIn(language, names, first);
  const falls = by.startsWith("-");
  return fillText(reachTexts[falls ? "fallOfRows" : "riseOfRows"][language], {
    field: nameIn(language, names, field),
    count: group.length,
    by: letterValue(falls ? by.slice(1) : by, { language, names, shape: names.field(field) }),
  });
}

function changeIn(language: Language, names: LetterNames, { path, field, to, by, unit }: ReachChange): string {
  const declared = names.field(field);
  const shape: ValueShape | undefined = declared;
  const write = (value: string | boolean): string => letterValue(value, { language, names, shape });
  const name = placeIn(language, names, path);
  if (by === undefined || unit === undefined)
    return fillText(reachTexts.change[language], { field: name, to: write(to) });
  const falls = by.startsWith("-");
  return fillText(reachTexts[falls ? "fall" : "rise"][language], {
    field: name,
    to: write(to),
    by: write(falls ? by.slice(1) : by),
  });
}

/** The ways of the fields; three or more rows of one field that go alike are told at once. */
function waysIn(language: Language, names: LetterNames, ways: readonly CourseWay[]): string {
  const groups = new Map<string, CourseWay[]>();
  for (const way of ways) {
    const key = way.path === way.name ? way.path : [way.name, way.goes, way.step].join(" ");
    groups.set(key, [...(groups.get(key) ?? []), way]);
  }
  const wayIn = ({ name, goes, step }: CourseWay, field: string): string => {
    const shown = step === undefined ? "" : letterValue(step, { language, names, shape: names.field(name) });
    return fillText(reachTexts[goes][language], {
      field,
      step: step === undefined ? "" : fillText(reachTexts.inSteps[language], { step: shown }),
    });
  };
  const parts = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined || group.length < 3)
      return group.map((way) => wayIn(way, placeIn(language, names, way.path)));
    const field = nameIn(language, names, first.name);
    return wayIn(first, fillText(reachTexts.onRows[language], { field, count: group.length }));
  });
  return listWords(parts, language);
}

/** A field or a rule of a row as one says it, such as "realisasi kuantitas pada kegiatan ke-2". */
function placeIn(language: Language, names: LetterNames, path: string): string {
  const read = parseFieldPath(path);
  const name = nameIn(language, names, read?.name ?? path);
  return (read?.steps ?? []).reduceRight(
    (field, { level, row }) =>
      fillText(reachTexts.rowOf[language], {
        field,
        level: language === "en" ? `“${names.label(level)}”` : lowerFirst(names.label(level)),
        number: typeof row === "number" ? row + 1 : row,
      }),
    name,
  );
}

/**
 * What a field or a rule is called inside of a sentence. A label may be any phrase, which reads well in
 * quotation marks only; an Indonesian noun goes without them, and what is answered with yes or no keeps them.
 */
function nameIn(language: Language, names: LetterNames, name: string): string {
  const label = names.label(name);
  const isQuoted = language === "en" || (names.rule(name)?.output ?? names.field(name))?.kind === "boolean";
  return isQuoted ? `“${label}”` : lowerFirst(label);
}

/** A label inside of a sentence; an abbreviation such as SKP keeps its letters. */
function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
