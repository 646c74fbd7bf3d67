import type { Source } from "@kinerja/model";
import type { Field, Rule } from "@kinerja/policy";
import type { OutputValue } from "../result/scoreReport.ts";
import type { SourceBook } from "./createSourceBook.ts";
import { absenceSigns, letterAnnexTexts, signText } from "./letterAnnexTexts.ts";
import type { LetterBlock, LetterSection, LetterTable } from "./letterContent.ts";
import type { LetterScope } from "./letterScope.ts";
import { absenceTexts } from "./letterTexts.ts";
import { letterValue, type ValueShape } from "./letterValue.ts";
import { rowNumber } from "./rowNumber.ts";
import { unitName } from "./unitName.ts";

interface Column {
  readonly name: string;
  readonly shape: Field | Rule["output"] | undefined;
  readonly source: Source | undefined;
}

/** The rows of a child level: what each column means and by which article, then the numbers themselves. */
export function annexRows(levelName: string, scope: LetterScope, book: SourceBook): LetterSection | undefined {
  const { names, say } = scope;
  const values = gatherRows(levelName, scope);
  const [first] = values.keys();
  if (first === undefined) return undefined;
  const columns = gatherColumns(levelName, scope);
  const level = names.label(levelName);
  const signs = describeSigns(values, scope);
  const notes: readonly LetterBlock[] = signs === "" ? [] : [{ kind: "paragraph", text: signs }];
  const heading = say(letterAnnexTexts.rowsHeading, { level, count: values.size });
  return {
    kind: "rows",
    heading,
    blocks: [meaningTable(columns, scope, book), valueTable(columns, values, scope), ...notes],
  };
}

type Rows = ReadonlyMap<string, ReadonlyMap<string, OutputValue>>;

function gatherRows(levelName: string, { trace }: LetterScope): Rows {
  const rows = new Map<string, Map<string, OutputValue>>();
  for (const { level, row, rule, value, inputs } of trace?.steps ?? []) {
    if (level !== levelName || row === undefined) continue;
    const values = rows.get(row) ?? new Map<string, OutputValue>();
    rows.set(row, values);
    for (const input of inputs) if (input.kind === "field" && input.row === row) values.set(input.name, input.value);
    values.set(rule, value);
  }
  return rows;
}

/** Fields, then rules, each in the order of the document, as far as they were counted. */
function gatherColumns(levelName: string, scope: LetterScope): readonly Column[] {
  const { trace, names } = scope;
  const level = names.level(levelName);
  const steps = trace?.steps.filter((step) => step.level === levelName) ?? [];
  const read = new Set(
    steps.flatMap(({ inputs }) => inputs.flatMap(({ kind, name }) => (kind === "field" ? [name] : []))),
  );
  const fields = Object.keys(level?.fields ?? {}).filter((name) => read.has(name));
  const sources = new Map(steps.map(({ rule, source }) => [rule, source]));
  return [
    ...fields.map((name): Column => ({ name, shape: names.field(name), source: undefined })),
    ...Object.keys(level?.rules ?? {}).map(
      (name): Column => ({ name, shape: names.rule(name)?.output, source: sources.get(name) }),
    ),
  ];
}

function meaningTable(columns: readonly Column[], scope: LetterScope, book: SourceBook): LetterTable {
  const { names, say, language } = scope;
  return {
    kind: "table",
    columns: [
      { heading: say(letterAnnexTexts.column), align: "left" },
      { heading: say(letterAnnexTexts.what), align: "left" },
      { heading: say(letterAnnexTexts.article), align: "left" },
      { heading: say(letterAnnexTexts.evidence), align: "left" },
    ],
    rows: columns.map(({ name, shape, source }, index) => {
      const unit = shape?.kind === "number" ? unitName(shape.unit, language) : undefined;
      const label = names.label(name);
      const what = unit === undefined ? label : say(letterAnnexTexts.unitColumn, { label, unit });
      const by = source === undefined ? say(letterAnnexTexts.input) : book.cite(source);
      return [letterOf(index), what, by, source === undefined ? say(letterAnnexTexts.noGrade) : book.grade(source)];
    }),
  };
}

function valueTable(columns: readonly Column[], values: Rows, scope: LetterScope): LetterTable {
  const write = (value: OutputValue | undefined, shape: ValueShape | undefined): string => {
    if (value === undefined) return absenceSigns.notApplicable;
    if (typeof value === "object") return absenceSigns[value.absent];
    const names = { ...scope.names, category: scope.names.shortCategory };
    return letterValue(value, { ...scope, names, shape, withUnit: false });
  };
  const headings = columns.map((_column, index) => ({ heading: letterOf(index), align: "right" }) as const);
  return {
    kind: "table",
    keyColumns: 1,
    columns: [{ heading: scope.say(letterAnnexTexts.row), align: "right" }, ...headings],
    rows: [...values].map(([row, cells]) => [
      rowNumber(row),
      ...columns.map(({ name, shape }) => write(cells.get(name), shape)),
    ]),
  };
}

function describeSigns(values: Rows, { say, language }: LetterScope): string {
  const kinds = new Set(
    [...values.values()].flatMap((cells) =>
      [...cells.values()].flatMap((value) => (typeof value === "object" ? [value.absent] : [])),
    ),
  );
  return [...kinds]
    .sort()
    .map((kind) => say(signText, { sign: absenceSigns[kind], meaning: absenceTexts[kind][language] }))
    .join("; ");
}

/** a, b, … z, aa, ab, … */
function letterOf(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : `${letterOf(Math.floor(index / 26) - 1)}${last}`;
}
