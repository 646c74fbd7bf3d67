import type { Field, PolicyDocument } from "@kinerja/policy";
import { readScaled, toScale, writeScaled } from "../oracle/scaled.ts";

/** One input of a member, with every value that it may have. */
export interface FoundInput {
  readonly path: string;
  readonly name: string;
  readonly field: Field;
  /** The value as the domain writes it; none where it is absent or cannot be read. */
  readonly value: string | boolean | undefined;
  /** From the least to the greatest, in the order of the categories, or false and true. Empty where there are more than 1000. */
  readonly domain: readonly (string | boolean)[];
}

type Raw = Readonly<Record<string, unknown>>;

/** Every input of a member, in the order of the document. */
export function findInputs(document: PolicyDocument, member: Raw): readonly FoundInput[] {
  return inRow(document, { raw: member, depth: 0, above: "" });
}

function inRow(
  document: PolicyDocument,
  { raw, depth, above }: { readonly raw: Raw; readonly depth: number; readonly above: string },
): readonly FoundInput[] {
  const level = document.levels[depth];
  const next = document.levels[depth + 1];
  const own = Object.entries(level?.fields ?? {}).map(([name, field]): FoundInput => {
    const domain = domainOf(document, field);
    return { path: `${above}${name}`, name, field, value: writtenValue(field, raw[name]), domain };
  });
  const rows = next === undefined || !Array.isArray(raw[next.name]) ? [] : (raw[next.name] as readonly unknown[]);
  const below = rows.flatMap((row, index) =>
    typeof row === "object" && row !== null
      ? inRow(document, { raw: row as Raw, depth: depth + 1, above: `${above}${next?.name ?? ""}[${index}].` })
      : [],
  );
  return [...own, ...below];
}

function domainOf({ categories }: PolicyDocument, field: Field): readonly (string | boolean)[] {
  if (field.kind === "boolean") return [false, true];
  if (field.kind === "category") return categories[field.set]?.members.map(({ name }) => name) ?? [];
  const one = 10 ** field.decimals;
  const [least, greatest] = [Math.round(Number(field.least) * one), Math.round(Number(field.greatest) * one)];
  if (greatest - least > 1000) return [];
  return Array.from({ length: greatest - least + 1 }, (_, index) =>
    writeScaled({ units: BigInt(least + index), decimals: field.decimals }),
  );
}

function writtenValue(field: Field, raw: unknown): string | boolean | undefined {
  const { whenMissing } = field;
  const told = raw === undefined || raw === null ? whenMissing : raw;
  if (typeof told === "object" || told === undefined) return undefined;
  if (field.kind === "boolean") return told === true || told === "true";
  if (field.kind === "category") return String(told);
  const read = readScaled(String(told));
  return read === undefined ? undefined : writeScaled(toScale(read, field.decimals));
}
