import type { PolicyDocument, ProfileItem, ProfileMember, ValueType } from "@kinerja/policy";
import { type Explanation, explain, type OutputValue } from "@kinerja/scoring";
import { composeScale } from "./composeScale.ts";
import { exampleError } from "./exampleError.ts";
import type { PageWords } from "./pageWords.ts";
import type { StandardCase } from "./standardCase.ts";
import { absenceTexts, directionTexts, standardTexts } from "./standardTexts.ts";
import type { ExampleView } from "./standardView.ts";

type Row = Readonly<Record<string, unknown>>;

/** Computes the example by the policy itself and shows each indicator and the result. */
export function composeExample(
  { policy, document, position, member, options }: StandardCase,
  words: PageWords,
): ExampleView {
  const explained = explain(policy, member, options);
  // A page full of dashes would tell an employee nothing.
  if (explained.result.status === "refused") throw exampleError(explained.result.issues);
  const result: Row = { ...explained.result };
  const level = document.levels[0];
  const { values } = explained.result;
  return {
    caution: words.say(standardTexts.exampleCaution),
    rows: position.aspects.flatMap((aspect, index) =>
      aspect.indicators.map((indicator, place) => {
        const row =
          rowsOf(rowsOf(result, document.levels[1]?.name)[index] ?? {}, document.levels[2]?.name)[place] ?? {};
        const given = givenRow(member, index, place);
        return {
          aspect: aspect.label[words.language],
          indicator: indicator.label[words.language],
          target: targetOf(given, words),
          realized: realizedOf(given, { document, words }) ?? directionTexts[indicator.direction][words.language],
          ...outcomeOf(valuesOf(row), document, words),
        };
      }),
    ),
    results: Object.entries(level?.rules ?? {}).map(([name, rule]) => ({
      label: rule.label[words.language],
      value: outputText(values[name], rule.output, { document, words }),
    })),
    ...scaleOf(explained, { document, words }),
  };
}

function scaleOf(
  { trace }: Explanation,
  { document, words }: { readonly document: PolicyDocument; readonly words: PageWords },
): Pick<ExampleView, "scale"> {
  const scale = trace === undefined ? undefined : composeScale(document, trace, words);
  return scale === undefined ? {} : { scale };
}

function rowsOf(row: Row, level: string | undefined): readonly Row[] {
  const rows = level === undefined ? undefined : row[level];
  return Array.isArray(rows) ? rows : [];
}

function valuesOf(row: Row): Readonly<Record<string, OutputValue>> {
  const { values } = row;
  // A result row holds its values under this name, each of them an output value.
  return typeof values === "object" && values !== null ? (values as Readonly<Record<string, OutputValue>>) : {};
}

function givenRow({ items }: ProfileMember, index: number, place: number): Row {
  const item: ProfileItem | undefined = items[index];
  return item?.indicators[place] ?? {};
}

function targetOf(given: Row, words: PageWords): string {
  const { target, targetLow, targetHigh, plannedDays, milestones } = given;
  if (typeof targetLow === "string" && typeof targetHigh === "string") {
    return words.say(standardTexts.targetRange, { low: words.number(targetLow), high: words.number(targetHigh) });
  }
  if (typeof plannedDays === "string") return words.number(plannedDays, "day");
  const single = [target, milestones].find((value) => typeof value === "string");
  return single === undefined ? "–" : words.number(single);
}

function realizedOf(
  { realized, daysLate, milestonesReached, rubricLevel }: Row,
  { document, words }: { readonly document: PolicyDocument; readonly words: PageWords },
): string | undefined {
  if (typeof daysLate === "string") return words.say(standardTexts.daysLate, { days: words.number(daysLate) });
  if (typeof rubricLevel === "string") return categoryLabel(document, rubricLevel, words);
  const single = [realized, milestonesReached].find((value) => typeof value === "string");
  return single === undefined ? undefined : words.number(single);
}

/** The label of a category of any set of the document; its name where there is none. */
function categoryLabel(document: PolicyDocument, name: string, { language }: PageWords): string {
  const members = Object.values(document.categories).flatMap((set) => set.members);
  return members.find((each) => each.name === name)?.label[language] ?? name;
}

/** The first number and the first category among the rules of the last level. */
function outcomeOf(
  values: Readonly<Record<string, OutputValue>>,
  document: PolicyDocument,
  words: PageWords,
): { readonly achievement: string; readonly outcome: string } {
  const rules = Object.entries(document.levels[2]?.rules ?? {});
  const textOf = (kind: ValueType["kind"]): string => {
    const [name, rule] = rules.find(([, { output }]) => output.kind === kind) ?? [];
    return name === undefined || rule === undefined ? "–" : outputText(values[name], rule.output, { document, words });
  };
  return { achievement: textOf("number"), outcome: textOf("category") };
}

function outputText(
  value: OutputValue | undefined,
  type: ValueType,
  { document, words }: { readonly document: PolicyDocument; readonly words: PageWords },
): string {
  if (value === undefined) return "–";
  if (typeof value === "boolean") return words.say(value ? standardTexts.yes : standardTexts.no);
  if (typeof value === "object") return words.say(absenceTexts[value.absent]);
  if (type.kind === "number") return words.number(value, type.unit);
  if (type.kind === "boolean") return value;
  const member = document.categories[type.set]?.members.find(({ name }) => name === value);
  return member?.label[words.language] ?? value;
}
