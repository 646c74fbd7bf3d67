import { nearestName } from "@kinerja/model";
import { units } from "../units/units.ts";

/** The unit that a word most likely means: by its name, or by what it is called in either language. */
export function nearestUnit(word: string): string | undefined {
  const names = Object.entries(units).flatMap(([unit, { label }]) =>
    [unit, label.id, label.en].map((name) => ({ unit, name })),
  );
  const near = nearestName(
    word,
    names.map(({ name }) => name),
  );
  return names.find(({ name }) => name === near)?.unit;
}
