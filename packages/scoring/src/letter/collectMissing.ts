import type { AbsenceKind } from "@kinerja/model";
import type { LetterScope } from "./letterScope.ts";

/** An input without a value, with all rows in which it is absent for the same reason. */
export interface Missing {
  readonly field: string;
  readonly kind: AbsenceKind;
  /** Paths of the rows; none at the member. */
  readonly rows: readonly string[];
}

/**
 * Gathers the inputs that were read and have no value, in the order in which they were read. What
 * does not apply is not missing.
 */
export function collectMissing({ trace, names }: LetterScope): readonly Missing[] {
  const found = new Map<string, { readonly field: string; readonly kind: AbsenceKind; readonly rows: Set<string> }>();
  for (const { inputs } of trace?.steps ?? []) {
    for (const { kind, name, row, value } of inputs) {
      if (kind !== "field" || typeof value !== "object" || names.field(name) === undefined) continue;
      if (value.absent === "notApplicable") continue;
      const key = `${name} ${value.absent}`;
      const entry = found.get(key) ?? { field: name, kind: value.absent, rows: new Set<string>() };
      found.set(key, entry);
      if (row !== undefined) entry.rows.add(row);
    }
  }
  return [...found.values()].map(({ field, kind, rows }) => ({ field, kind, rows: [...rows] }));
}
