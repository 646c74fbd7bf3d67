import { setOf } from "../analyse/declaredTypes.ts";
import type { Table } from "../document/expression.ts";
import type { Key } from "./key.ts";
import type { PlacedExpression } from "./placedExpressions.ts";
import { possibleKeys } from "./possibleKeys.ts";
import type { Verification } from "./verification.ts";

/** Beyond this many missing cells of one table no more are listed. */
const greatestListed = 10;

/** Checks that each table has one cell for each combination that its inputs can give, and no other. */
export function verifyTables(verification: Verification): void {
  for (const place of verification.placed) {
    if (place.expression.kind === "table") checkTable(verification, place, place.expression);
  }
}

function checkTable(verification: Verification, place: PlacedExpression, expression: Table): void {
  const { report, analysis } = verification;
  const rules = place.rule === undefined ? [] : [place.rule];
  if (expression.cells.length === 0) {
    report("policy.bandsEmpty", place.path, { values: {}, witness: "[]", rules });
    return;
  }
  if (!expression.of.every((part) => analysis.types.has(part))) return;
  const allowed = expression.of.map((part) => allowedKeys(verification, part));
  const possible = expression.of.map((part) => possibleKeys(verification, part));
  const seen = new Set<string>();
  let keysFit = true;
  for (const [index, { when }] of expression.cells.entries()) {
    const path = `${place.path}.cells[${index}]`;
    const key = describeKey(when);
    if (when.length !== allowed.length || when.some((part, input) => allowed[input]?.includes(part) !== true)) {
      const expected = allowed.map((keys) => keys.join(" | ")).join(", ");
      report("policy.cellKey", `${path}.when`, { values: { key, expected }, witness: key, rules });
      keysFit = false;
      continue;
    }
    if (seen.has(key)) report("policy.cellDuplicate", path, { values: { key }, witness: key, rules });
    seen.add(key);
    if (when.every((part, input) => possible[input]?.has(part))) continue;
    report("policy.cellUnreachable", path, { values: { key }, witness: key, rules });
  }
  // A wrong key leaves a hole of its own; that one is told already.
  for (const key of keysFit ? missingKeys(possible, seen) : []) {
    report("policy.cellMissing", place.path, { values: { key }, witness: key, rules });
  }
}

/** The keys that exist for an input, whether or not it can give them. */
function allowedKeys({ document, analysis }: Verification, part: Table["of"][number]): readonly Key[] {
  const type = analysis.types.get(part);
  if (type?.kind === "category") return setOf(document, type.set)?.members.map(({ name }) => name) ?? [];
  return [true, false];
}

function missingKeys(possible: readonly ReadonlySet<Key>[], seen: ReadonlySet<string>): readonly string[] {
  const missing: string[] = [];
  const extend = (input: number, keys: readonly Key[]): void => {
    if (missing.length >= greatestListed) return;
    const choices = possible[input];
    if (choices !== undefined) for (const key of choices) extend(input + 1, [...keys, key]);
    else if (!seen.has(describeKey(keys))) missing.push(describeKey(keys));
  };
  extend(0, []);
  return missing;
}

function describeKey(keys: readonly Key[]): string {
  return keys.join(" × ");
}
