import { type AbsenceKind, absenceKinds, type Decimal, parseDecimal } from "@kinerja/model";

/** What an expression gives for one row. A fault stands where a member would have an issue. */
export type Value =
  | NumberValue
  | { readonly kind: "category"; readonly name: string }
  | { readonly kind: "boolean"; readonly boolean: boolean }
  | Lacking;

/** An exact decimal. */
export interface NumberValue extends Decimal {
  readonly kind: "number";
}

/** No value: an absence, or a fault with the code of its issue. */
export type Lacking =
  | { readonly kind: "absent"; readonly absent: AbsenceKind }
  | { readonly kind: "fault"; readonly code: string };

/** Whether there is no value. */
export function isLacking(value: Value): value is Lacking {
  return value.kind === "absent" || value.kind === "fault";
}

/** The lack that stands for several values: a fault first, then the kinds of absence in their order. */
export function firstLack(values: readonly Value[]): Lacking | undefined {
  let first: Lacking | undefined;
  for (const value of values) {
    if (isLacking(value) && (first === undefined || rank(value) < rank(first))) first = value;
  }
  return first;
}

/** A boolean as a value. */
export function truth(boolean: boolean): Value {
  return { kind: "boolean", boolean };
}

/** A fault with the code of its issue. */
export function fault(code: string): Value {
  return { kind: "fault", code };
}

/** A number as a value. */
export function numberValue(decimal: Decimal): NumberValue {
  return { kind: "number", units: decimal.units, decimals: decimal.decimals };
}

/** Reads a decimal of a document; a text that is none is a fault. */
export function readNumber(text: string): Value {
  const decimal = parseDecimal(text);
  return decimal === undefined ? fault("input.notANumber") : numberValue(decimal);
}

function rank(lack: Lacking): number {
  return lack.kind === "fault" ? -1 : absenceKinds.indexOf(lack.absent);
}
