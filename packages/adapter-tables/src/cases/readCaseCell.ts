import type { Field, ValueType } from "@kinerja/policy";
import { type CellReading, type DecimalSign, readCell } from "../cell/readCell.ts";

const truths: Readonly<Record<string, boolean>> = {
  true: true,
  ya: true,
  yes: true,
  false: false,
  tidak: false,
  no: false,
};

/** What a cell of a case is worth, or the code of what is wrong with it. */
export type CaseCellReading = { readonly value: unknown } | Exclude<CellReading, { readonly value: unknown }>;

/**
 * Reads a cell of a case that is not empty, as {@link readCell} does, with `ya` and `tidak` besides for
 * true and false. In what is expected `absent` alone means absent of any kind.
 */
export function readCaseCell(
  text: string,
  type: Field | ValueType | undefined,
  { decimal, isExpected }: { readonly decimal: DecimalSign; readonly isExpected: boolean },
): CaseCellReading {
  if (isExpected && text === "absent") return { value: null };
  if (type?.kind === "boolean") {
    const word = text.toLowerCase();
    if (Object.hasOwn(truths, word)) return { value: truths[word] };
  }
  const label = { id: "", en: "" };
  const field: Field | undefined =
    type === undefined || type.kind !== "number"
      ? undefined
      : { kind: "number", label, unit: type.unit, decimals: type.decimals, least: "0", greatest: "0" };
  return readCell(text, field, decimal);
}
