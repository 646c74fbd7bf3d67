import { type AbsenceKind, type Label, writeNumber } from "@kinerja/model";
import type { CategorySet, ValueType } from "../../document/policyDocument.ts";
import type { Unit } from "../../units/unitNames.ts";
import { units } from "../../units/units.ts";
import { absenceWords } from "./absenceWords.ts";
import { quote } from "./quote.ts";

/** A value as a document holds it. */
export type HeldValue = string | boolean | { readonly absent: AbsenceKind };

/** Writes a value with its unit, as the label of its category, or as yes or no. */
export function writeValue(
  value: HeldValue,
  type: Pick<ValueType, "kind"> & { readonly unit?: string; readonly set?: string },
  categories: Readonly<Record<string, CategorySet>>,
): Label {
  if (typeof value === "object") return absenceWords[value.absent];
  if (typeof value === "boolean") return value ? { id: "ya", en: "yes" } : { id: "tidak", en: "no" };
  if (type.kind === "number") return withUnit(value, type.unit ?? "one");
  const set = type.set !== undefined && Object.hasOwn(categories, type.set) ? categories[type.set] : undefined;
  return quote(set?.members.find(({ name }) => name === value)?.label ?? { id: value, en: value });
}

function withUnit(text: string, unit: string): Label {
  const number = {
    id: writeNumber(text, { language: "id", keepZeros: true }),
    en: writeNumber(text, { language: "en", keepZeros: true }),
  };
  switch (unit) {
    case "percent":
      return { id: `${number.id}%`, en: `${number.en}%` };
    case "rupiah":
      return { id: `Rp${number.id}`, en: `IDR ${number.en}` };
    case "one":
    case "count":
    case "output":
    case "duration":
      return number;
    default: {
      const label = Object.hasOwn(units, unit) ? units[unit as Unit].label : { id: unit, en: unit };
      return { id: `${number.id} ${label.id}`, en: `${number.en} ${plural(label.en, text)}` };
    }
  }
}

function plural(word: string, number: string): string {
  if (/^-?1(?:\.0*)?$/.test(number)) return word;
  return word === "person" ? "people" : `${word}s`;
}
