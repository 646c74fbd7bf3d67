import { compareIntegers } from "@kinerja/model";
import type { Memory } from "../interpret/memory.ts";
import type { Course } from "./course.ts";
import type { PlacedField } from "./fieldPlace.ts";

/** The way of one field over all the courses that were looked at. */
export interface CourseWay {
  readonly path: string;
  readonly name: string;
  readonly goes: "up" | "down" | "either";
  /** The step as the caller gave it, without its sign. */
  readonly step?: string;
}

/** What the ways are told from. */
export interface CourseWayOptions {
  readonly fields: readonly PlacedField[];
  readonly memory: Memory;
  readonly steps: Readonly<Record<string, string | number>>;
}

/** How the fields moved. Nothing where one field went through all of its values. */
export function courseWays(
  courses: readonly Course[],
  { fields, memory, steps }: CourseWayOptions,
): readonly CourseWay[] | undefined {
  const [first] = fields;
  if (first !== undefined && fields.length === 1) {
    const isFromTheEnd = courses.some(({ moves }) => moves[0]?.from !== memory.values[first.slot]);
    const isStepped = stepOf(first, steps) !== undefined;
    if (!isStepped || memory.codes[first.slot] !== 0 || isFromTheEnd) return undefined;
  }
  return fields.map((placed, index): CourseWay => {
    const signs = new Set(courses.map(({ moves }) => compareIntegers(moves[index]?.step ?? 0, 0)));
    const goes = signs.size > 1 ? "either" : signs.has(-1) ? "down" : "up";
    const step = placed.field.kind === "number" ? stepOf(placed, steps) : undefined;
    return { path: placed.path, name: placed.name, goes, ...(step === undefined ? {} : { step }) };
  });
}

function stepOf({ path, name }: PlacedField, steps: CourseWayOptions["steps"]): string | undefined {
  const key = Object.hasOwn(steps, path) ? path : name;
  return Object.hasOwn(steps, key) ? String(steps[key]).replace(/^[+-]/, "") : undefined;
}
