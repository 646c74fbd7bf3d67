import { compareIntegers, type Integer, parseDecimal, rescaleDecimal, subtractIntegers } from "@kinerja/model";
import type { PolicyDocument } from "@kinerja/policy";
import type { Memory } from "../interpret/memory.ts";
import type { Program } from "../program/program.ts";
import { type Course, createCourse, type Move } from "./course.ts";
import type { PlacedField } from "./fieldPlace.ts";
import { inverseError } from "./inverseError.ts";

/** What courses are planned for. */
export interface CourseOptions {
  readonly program: Program;
  readonly document: PolicyDocument;
  readonly memory: Memory;
  readonly fields: readonly PlacedField[];
  /** The step of a field, by its path or its name, as a decimal; a sign says the direction. */
  readonly steps: Readonly<Record<string, string | number>>;
}

/** The most fields of a set whose better end is not known: each doubles the courses. */
const greatestUndirected = 4;

/**
 * The ways on which inputs may move. One input alone moves either way, the better one first; several
 * move together, each towards its better end. One that has no value comes from its worse end.
 *
 * @throws KinerjaError `inverse.steps`, `inverse.direction` or `inverse.unordered`
 */
export function planCourses(options: CourseOptions): readonly Course[] {
  const { fields, memory } = options;
  const [first] = fields;
  if (first === undefined) return [];
  if (fields.length === 1) {
    if (memory.codes[first.slot] !== 0 || !isOrdered(options, first))
      return [createCourse([fromTheEnd(options, first)])];
    return directionsOf(options, first, true).map((direction) => createCourse([moveOf(options, first, direction)]));
  }
  for (const placed of fields)
    if (!isOrdered(options, placed)) throw inverseError("inverse.unordered", { name: placed.path });
  // Many rows of one field share their direction, so that there are not too many ways to try.
  const open = fields.filter((placed) => directionsOf(options, placed, false).length > 1);
  const keyOf = open.length <= greatestUndirected ? pathOf : nameOf;
  const keys = [...new Set(open.map(keyOf))];
  if (keys.length > greatestUndirected) throw inverseError("inverse.direction", { name: keys.join(", ") });
  return signsOf(keys.length).map((signs) => {
    const moves = fields.map((placed) => {
      const [only = 1, other] = directionsOf(options, placed, false);
      const direction = other === undefined ? only : (signs[keys.indexOf(keyOf(placed))] ?? only);
      return moveOf(options, placed, direction);
    });
    return createCourse(moves);
  });
}

type Direction = 1 | -1;

function pathOf({ path }: PlacedField): string {
  return path;
}

function nameOf({ name }: PlacedField): string {
  return name;
}

function isOrdered({ document }: CourseOptions, { field }: PlacedField): boolean {
  return field.kind !== "category" || document.categories[field.set]?.ordered === true;
}

/** The directions to try: that of a signed step; else the better one, and alone the other one too. */
function directionsOf(options: CourseOptions, placed: PlacedField, alone: boolean): readonly Direction[] {
  const step = stepOf(options, placed);
  if (step.isSigned) return [compareIntegers(step.units, 0) < 0 ? -1 : 1];
  const { better } = placed.field;
  if (better === undefined) return [1, -1];
  const first = better === "higher" ? 1 : -1;
  return alone ? [first, first === 1 ? -1 : 1] : [first];
}

function moveOf(options: CourseOptions, placed: PlacedField, direction: Direction): Move {
  const { units } = stepOf(options, placed);
  const size = compareIntegers(units, 0) < 0 ? subtractIntegers(0, units) : units;
  const [least, greatest] = boundsOf(options, placed);
  return {
    slot: placed.slot,
    from: options.memory.values[placed.slot] ?? 0,
    step: direction === 1 ? size : subtractIntegers(0, size),
    bound: direction === 1 ? greatest : least,
  };
}

/** Through all values from one end, the worse one, which counts as the first step. */
function fromTheEnd(options: CourseOptions, placed: PlacedField): Move {
  const [least, greatest] = boundsOf(options, placed);
  return placed.field.better === "lower" && isOrdered(options, placed)
    ? { slot: placed.slot, from: subtractIntegers(greatest, -1), step: -1, bound: least }
    : { slot: placed.slot, from: subtractIntegers(least, 1), step: 1, bound: greatest };
}

function boundsOf({ program }: CourseOptions, { node, field }: PlacedField): readonly [Integer, Integer] {
  if (field.kind === "boolean") return [0, 1];
  if (field.kind === "category") return [0, (program.categories[field.set]?.length ?? 1) - 1];
  const type = program.nodes[node]?.type;
  return type?.kind === "number" ? [type.least, type.greatest] : [0, 0];
}

function stepOf(
  { steps }: CourseOptions,
  { path, name, field }: PlacedField,
): { readonly units: Integer; readonly isSigned: boolean } {
  const key = Object.hasOwn(steps, path) ? path : name;
  const given = Object.hasOwn(steps, key) ? steps[key] : undefined;
  if (given === undefined) return { units: 1, isSigned: false };
  const text = String(given);
  const read = parseDecimal(text.replace(/^\+/, ""));
  const decimals = field.kind === "number" ? field.decimals : 0;
  const units = read === undefined ? 0 : rescaleDecimal(read, decimals, "down");
  const isWhole =
    read !== undefined &&
    rescaleDecimal({ units, decimals }, Math.max(decimals, read.decimals)) ===
      rescaleDecimal(read, Math.max(decimals, read.decimals));
  if (units === 0 || !isWhole) {
    const least = `0.${"1".padStart(decimals, "0")}`;
    const expected =
      decimals === 0
        ? { id: "bilangan bulat selain nol, misalnya 1 atau -1", en: "a whole number other than zero, such as 1 or -1" }
        : {
            id: `bilangan desimal dengan titik, bukan nol, kelipatan ${least}, misalnya ${least} atau -1`,
            en: `a decimal with a point, not zero, a multiple of ${least}, such as ${least} or -1`,
          };
    throw inverseError("inverse.steps", { name: path, received: text, expected });
  }
  return { units, isSigned: /^[+-]/.test(text) };
}

/** Every choice of a sign for a number of places, plus first. */
function signsOf(count: number): readonly (readonly Direction[])[] {
  let signs: readonly (readonly Direction[])[] = [[]];
  for (let place = 0; place < count; place += 1)
    signs = signs.flatMap((before) => [
      [...before, 1 as const],
      [...before, -1 as const],
    ]);
  return signs;
}
