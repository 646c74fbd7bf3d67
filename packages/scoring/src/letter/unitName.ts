import type { Language } from "@kinerja/model";
import { type UnitDescription, units } from "@kinerja/policy";

/** Units that say nothing to a reader beside the name of what is counted. */
const silent: ReadonlySet<string> = new Set(["one", "count", "point", "output", "duration", "answer", "person"]);

/** The name of a unit where it helps a reader. */
export function unitName(unit: string, language: Language): string | undefined {
  if (silent.has(unit)) return undefined;
  const known: Readonly<Record<string, UnitDescription>> = units;
  return Object.hasOwn(known, unit) ? known[unit]?.label[language] : undefined;
}
