import { type Language, writeNumber } from "@kinerja/model";
import { type Unit, units } from "@kinerja/policy";
import type { OutputValue } from "../result/scoreReport.ts";
import type { LetterNames } from "./letterNames.ts";
import { absenceTexts, letterTexts } from "./letterTexts.ts";

/** What is known of a value: that of a field, of a rule or of a parameter. */
export type ValueShape =
  | { readonly kind: "number"; readonly unit: string }
  | { readonly kind: "category"; readonly set: string }
  | { readonly kind: "boolean" };

/** How a value is written. */
export interface LetterValueOptions {
  readonly language: Language;
  readonly names: LetterNames;
  readonly shape: ValueShape | undefined;
  /** Whether a false one may still become true, as a condition does. Default: false. */
  readonly condition?: boolean;
  /** The most decimals. Default: all. */
  readonly decimals?: number;
  /** Whether the unit stands behind a number. Default: true. */
  readonly withUnit?: boolean;
}

/** Writes a value of a result, a field or a parameter for a reader. */
export function letterValue(value: OutputValue, options: LetterValueOptions): string {
  const { language, names, shape, condition = false } = options;
  if (typeof value === "object") return absenceTexts[value.absent][language];
  if (typeof value === "boolean") {
    if (value) return letterTexts.yes[language];
    return condition ? letterTexts.notYetTrue[language] : letterTexts.no[language];
  }
  switch (shape?.kind) {
    case "category":
      return names.category(shape.set, value);
    case "number":
      return withUnit(value, shape.unit, options);
    default:
      return value;
  }
}

function withUnit(
  value: string,
  unit: string,
  { language, decimals, withUnit: shown = true }: LetterValueOptions,
): string {
  const number = writeNumber(value, decimals === undefined ? { language } : { language, decimals });
  if (!shown) return number;
  switch (unit) {
    case "percent":
      return `${number}%`;
    case "rupiah":
      return language === "id" ? `Rp${number}` : `IDR ${number}`;
    case "day":
    case "workingDay":
    case "month":
    case "hour":
    case "minute":
      return `${number} ${unitLabel(unit, number, language)}`;
    default:
      return number;
  }
}

function unitLabel(unit: Unit, number: string, language: Language): string {
  const label = units[unit].label[language];
  return language === "en" && number !== "1" ? `${label}s` : label;
}
