import type { CategorySet, Field, PolicyDocument, Rule, Table, ValueType } from "@kinerja/policy";
import { tableOf } from "./tableOf.ts";

interface Axis {
  readonly label: string;
  readonly set: CategorySet;
}

/** A table over two categories as a matrix, the first category down and the second across; nothing for other rules. */
export function writeMatrix({ expression }: Rule, document: PolicyDocument): readonly string[] {
  if (expression.kind !== "table" || expression.of.length !== 2) return [];
  const [down, across] = expression.of.map((part) => axisOf(part, document));
  if (down === undefined || across === undefined) return [];
  const cell = (row: string, column: string): string => outcome(expression, [row, column], document);
  return tableOf(
    [`${down.label} \\ ${across.label}`, ...across.set.members.map(({ label }) => label.en)],
    [...down.set.members]
      .reverse()
      .map(({ name, label }) => [`**${label.en}**`, ...across.set.members.map((each) => cell(name, each.name))]),
  );
}

function axisOf(part: Table["of"][number], { levels, categories }: PolicyDocument): Axis | undefined {
  if (part.kind !== "field" && part.kind !== "rule") return undefined;
  const found = levels
    .map((level) => (part.kind === "field" ? level.fields[part.name] : level.rules[part.name]))
    .find((each) => each !== undefined);
  const type: Field | ValueType | undefined = found && ("output" in found ? found.output : found);
  const set = type?.kind === "category" ? categories[type.set] : undefined;
  return found === undefined || set === undefined ? undefined : { label: found.label.en, set };
}

function outcome({ cells }: Table, key: readonly string[], { categories }: PolicyDocument): string {
  const then = cells.find(({ when }) => when.every((each, place) => each === key[place]))?.then;
  if (then?.kind !== "literal" || !("category" in then)) return "";
  const label = categories[then.set]?.members.find(({ name }) => name === then.category)?.label.en ?? then.category;
  // A label explains itself in brackets, which the list of categories gives too.
  return label.replace(/ \(.*\)$/, "");
}
