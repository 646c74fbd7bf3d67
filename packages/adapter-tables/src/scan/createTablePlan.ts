import { type ColumnsBuilder, createColumnsBuilder, type FieldBuilder, inputStates } from "@kinerja/scoring/cohort";
import type { Program } from "@kinerja/scoring/engine";
import type { Delimiter } from "../csv/delimiter.ts";
import type { Header } from "../table/readHeader.ts";
import { createWordTree } from "./createWordTree.ts";
import { cellKinds, refusedMissing, type TablePlan, type WordTree } from "./tablePlan.ts";

/** The table that a plan is made for. */
export interface PlannedTable {
  readonly program: Program;
  readonly level: number;
  readonly header: Header;
  readonly delimiter: Delimiter;
  /** Columns that lead to the parent row. */
  readonly parents: readonly string[];
}

const exact = Number.MAX_SAFE_INTEGER;

/** Works out once what each cell of a table can be. */
export function createTablePlan({ program, level, header, delimiter, parents }: PlannedTable): TablePlan {
  const fields = createColumnsBuilder(program).levels[level]?.fields ?? [];
  const missing = fields.map((_, input) => readMissing(createColumnsBuilder(program), level, input));
  const { width } = header;
  const plan = {
    kinds: new Uint8Array(width),
    slots: new Uint16Array(width),
    decimals: new Uint8Array(width),
    least: new Float64Array(width),
    greatest: new Float64Array(width),
    missingStates: new Uint8Array(width),
    missingValues: new Float64Array(width),
  };
  const none: WordTree = createWordTree([]);
  const words = Array.from({ length: width }, () => none);
  for (const { name, index } of header.columns) {
    const slot = fields.findIndex((field) => field.name === name);
    const field = fields[slot];
    if (parents.includes(name)) plan.kinds[index] = parents.length === 1 ? cellKinds.parent : cellKinds.repeated;
    else if (name === "id") plan.kinds[index] = cellKinds.id;
    else if (field !== undefined) {
      plan.slots[index] = slot;
      plan.kinds[index] = field.input.field.kind === "number" ? cellKinds.number : cellKinds.word;
      plan.decimals[index] = Math.min(field.decimals, 255);
      plan.least[index] = clamp(field.least);
      plan.greatest[index] = clamp(field.greatest);
      plan.missingStates[index] = missing[slot]?.state ?? refusedMissing;
      plan.missingValues[index] = missing[slot]?.value ?? 0;
      if (field.input.field.kind !== "number") words[index] = createWordTree(wordsOf(field));
    }
  }
  const named = new Set(header.columns.map(({ name }) => name));
  const constants = missing.flatMap(({ state, value }, input) =>
    named.has(fields[input]?.name ?? "") ? [] : [{ input, state, value }],
  );
  return {
    delimiter,
    header,
    width,
    ...plan,
    words,
    types: fields.map(({ type }) => type),
    isDouble: Uint8Array.from(fields, ({ type }) => (type === "float64" ? 1 : 0)),
    constants,
    neverPlain: constants.some(({ state }) => state === refusedMissing),
  };
}

/** What a missing cell leaves in a column. A value beyond what the stage holds is left to the careful reader. */
function readMissing(
  probe: ColumnsBuilder,
  level: number,
  input: number,
): { readonly state: number; readonly value: number } {
  const [, above] = [probe.levels[0]?.addRow(0), probe.levels.slice(1, level + 1).map((each) => each.addRow(0))];
  const field = probe.levels[level]?.fields[input];
  const fault = field?.set(above.at(-1) ?? 0, undefined);
  const value = field?.values[0] ?? Number.NaN;
  if (field === undefined || fault !== undefined || !Number.isSafeInteger(value))
    return { state: refusedMissing, value: 0 };
  return { state: field.states[0] ?? inputStates.measured, value };
}

function wordsOf({ input, categories }: FieldBuilder): readonly (readonly [string, number])[] {
  const { field, appliesTo } = input;
  if (field.kind === "boolean") {
    return ["false", "true"].flatMap((word, value) =>
      [word, word.toUpperCase(), word.slice(0, 1).toUpperCase() + word.slice(1)].map((form) => [form, value] as const),
    );
  }
  return categories
    .map((name, value) => [name, value] as const)
    .filter(([name]) => appliesTo === undefined || appliesTo.some((kind) => kind === name));
}

function clamp(bound: number | bigint): number {
  return Math.min(exact, Math.max(-exact, Number(bound)));
}
