import type { PolicyDocument } from "@kinerja/policy";

/** A member with each value of a number field changed; absences and faulty values stay. */
export function mapNumbers(
  document: PolicyDocument,
  member: Readonly<Record<string, unknown>>,
  change: (value: string | number, decimals: number) => unknown,
): Readonly<Record<string, unknown>> {
  const row = (raw: Readonly<Record<string, unknown>>, index: number): Readonly<Record<string, unknown>> => {
    const level = document.levels[index];
    const next = document.levels[index + 1];
    const entries = Object.entries(raw).map(([name, value]): [string, unknown] => {
      const field = level !== undefined && Object.hasOwn(level.fields, name) ? level.fields[name] : undefined;
      if (field?.kind === "number" && isPlain(value)) return [name, change(value, field.decimals)];
      if (name !== next?.name || !Array.isArray(value)) return [name, value];
      return [name, value.map((each: unknown) => (isRow(each) ? row(each, index + 1) : each))];
    });
    return Object.fromEntries(entries);
  };
  return row(member, 0);
}

function isPlain(value: unknown): value is string | number {
  const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
  return /^-?\d+(\.\d+)?$/.test(text);
}

function isRow(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
