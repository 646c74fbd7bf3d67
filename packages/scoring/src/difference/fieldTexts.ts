import { formatDecimal } from "@kinerja/model";
import { createFieldReader, type FieldReader } from "../input/fieldReader.ts";
import { createMemory, kindOfCode } from "../interpret/memory.ts";
import type { Program, ProgramInput } from "../program/program.ts";
import type { OutputValue } from "../result/scoreReport.ts";

/** Reads a raw field and writes it in its one form, so that `80`, `"80"` and `"80.00"` are the same. */
export type FieldText = (raw: unknown) => OutputValue;

/** Makes the readers of a program's fields, by name. What cannot be read is written as it came. */
export function createFieldTexts({ levels, categories }: Program): ReadonlyMap<string, FieldText> {
  return new Map(
    levels.flatMap(({ inputs }) => inputs.map((input): [string, FieldText] => [input.name, textOf(input, categories)])),
  );
}

function textOf({ name, field }: ProgramInput, sets: Program["categories"]): FieldText {
  const categories = field.kind === "category" ? (sets[field.set] ?? []) : [];
  const read: FieldReader = createFieldReader({ name, field, categories });
  const memory = createMemory(1);
  return (raw) => {
    if (typeof read(raw, memory, 0) === "function") return String(JSON.stringify(raw));
    const kind = kindOfCode[memory.codes[0] ?? 0];
    const value = memory.values[0] ?? 0;
    if (kind !== undefined) return { absent: kind };
    if (field.kind === "boolean") return value !== 0;
    return field.kind === "category"
      ? (categories[Number(value)] ?? "")
      : formatDecimal({ units: value, decimals: field.decimals });
  };
}
