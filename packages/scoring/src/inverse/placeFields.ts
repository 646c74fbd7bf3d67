import { nearestName } from "@kinerja/model";
import type { Interpreter } from "../interpret/createInterpreter.ts";
import { placeOf } from "../interpret/createLayout.ts";
import { rowsBelow } from "../interpret/rowsBelow.ts";
import { slotAt } from "../interpret/step.ts";
import type { ProgramInput } from "../program/program.ts";
import type { FieldPlace, PlacedField } from "./fieldPlace.ts";
import { inverseError } from "./inverseError.ts";
import { type PathStep, parseFieldPath } from "./parseFieldPath.ts";

/**
 * Finds the inputs that are named, in the member that stands in the memory. A name without a row means
 * every row; an input that is named twice counts once.
 *
 * @throws KinerjaError `inverse.noFields`, `inverse.unknownField`, `inverse.unknownLevel` or `inverse.unknownRow`
 */
export function placeFields(interpreter: Interpreter, places: readonly FieldPlace[]): readonly PlacedField[] {
  // Whom the policy is made for is nothing that could change.
  const known = interpreter.program.levels.flatMap(({ inputs }, level) =>
    inputs.filter(({ appliesTo }) => appliesTo === undefined).map((input): KnownInput => ({ level, input })),
  );
  const names = known.map(({ input: { name } }) => name);
  if (places.length === 0) throw inverseError("inverse.noFields", { expected: names.join(", ") });
  const found = new Map<number, PlacedField>();
  for (const place of places) {
    const text =
      typeof place === "string" ? place : place.row === undefined ? place.field : `${place.row}.${place.field}`;
    const path = parseFieldPath(text);
    const own = known.find(({ input }) => input.name === path?.name);
    if (path === undefined || own === undefined) throw unknownField(text, names);
    for (const placed of placeField(interpreter, { ...own, text, steps: path.steps })) found.set(placed.slot, placed);
  }
  return [...found.values()];
}

interface KnownInput {
  readonly level: number;
  readonly input: ProgramInput;
}

function placeField(
  interpreter: Interpreter,
  { level, input, text, steps }: KnownInput & { readonly text: string; readonly steps: readonly PathStep[] },
): readonly PlacedField[] {
  const { memory, layout, rowPath } = interpreter;
  const from = { level: 0, row: 0 };
  refuseOtherLevels(interpreter, { level, input, text, steps });
  for (const step of steps) {
    const row = rowOf(interpreter, from, step);
    if (row === undefined) throw inverseError("inverse.unknownRow", { name: text });
    from.level += 1;
    from.row = row;
  }
  const { first, last } = rowsBelow(memory, from, level);
  return Array.from({ length: last - first }, (_, index): PlacedField => {
    const row = first + index;
    const above = rowPath(memory, level, row);
    return {
      path: above === undefined ? input.name : `${above}.${input.name}`,
      name: input.name,
      field: input.field,
      level,
      row,
      slot: slotAt(memory, { level, row }, placeOf(layout, input.node)),
      node: input.node,
    };
  });
}

/** Says which step of a path names no level, or one that stands elsewhere. */
function refuseOtherLevels(
  { program: { levels } }: Interpreter,
  { level, input, text, steps }: KnownInput & { readonly text: string; readonly steps: readonly PathStep[] },
): void {
  const way = levels.slice(1, level + 1).map(({ name }) => name);
  const wrong = steps.find((step, index) => way[index] !== step.level);
  if (wrong === undefined) return;
  const known = levels.slice(1).map(({ name }) => name);
  const near = nearestName(wrong.level, known);
  const name = wrong.level.slice(0, 100);
  const hint = known.includes(name)
    ? { id: `Tingkat "${name}" tidak berada di tempat itu.`, en: `Level "${name}" does not stand there.` }
    : near === undefined
      ? { id: `Tingkat "${name}" tidak dikenal.`, en: `There is no level "${name}".` }
      : {
          id: `Tingkat "${name}" tidak dikenal; mungkin maksudnya "${near}".`,
          en: `There is no level "${name}"; did you mean "${near}"?`,
        };
  const expected = [...way.map((each) => `${each}[0].`), input.name].join("");
  throw inverseError("inverse.unknownLevel", { name: text.slice(0, 100), hint, expected });
}

/** The row of the next level that a step of a path names. */
function rowOf(
  { memory }: Interpreter,
  at: { readonly level: number; readonly row: number },
  step: PathStep,
): number | undefined {
  const level = at.level + 1;
  const { first, last } = rowsBelow(memory, at, level);
  if (typeof step.row === "number") return step.row >= 0 && first + step.row < last ? first + step.row : undefined;
  const row = memory.rowIds[level]?.indexOf(step.row, first) ?? -1;
  return row >= first && row < last ? row : undefined;
}

function unknownField(text: string, names: readonly string[]): Error {
  const near = nearestName(text.slice(text.lastIndexOf(".") + 1), names);
  const all = names.join(", ");
  const hint =
    near === undefined
      ? { id: `Yang dikenal: ${all}.`, en: `Known are: ${all}.` }
      : { id: `Mungkin maksudnya "${near}".`, en: `Did you mean "${near}"?` };
  return inverseError("inverse.unknownField", { name: text.slice(0, 100), hint });
}
