import { compareIntegers, parseDecimal, rescaleDecimal } from "@kinerja/model";
import { fitsType } from "../analyse/declaredTypes.ts";
import type { Field, NumberField } from "../document/policyDocument.ts";
import { describeValues } from "./describeValues.ts";
import type { Verification } from "./verification.ts";

/** Checks bounds and defaults of fields, and how many rows each level may have. */
export function verifyFields(verification: Verification): void {
  for (const [level, { fields, greatestCount }] of verification.document.levels.entries()) {
    checkCount(verification, level, greatestCount);
    for (const [name, field] of Object.entries(fields))
      checkField(verification, field, `levels[${level}].fields.${name}`);
  }
}

function checkCount({ report }: Verification, level: number, greatestCount: number | undefined): void {
  const expected =
    level === 0
      ? { id: "tidak ada, karena anggota berdiri sendiri", en: "none, for the member stands alone" }
      : { id: "bilangan bulat sedikitnya 1", en: "a whole number of at least 1" };
  const whole = greatestCount !== undefined && Number.isSafeInteger(greatestCount) && greatestCount >= 1;
  if (level === 0 ? greatestCount === undefined : whole) return;
  const received = greatestCount === undefined ? "–" : String(greatestCount);
  report("policy.levelCount", `levels[${level}].greatestCount`, { values: { expected, received }, witness: received });
}

function checkField(verification: Verification, field: Field, path: string): void {
  if (field.kind === "number" && compareTexts(field.least, field.greatest, field.decimals) > 0) {
    const { least, greatest } = field;
    const witness = `${least} > ${greatest}`;
    verification.report("policy.boundsOrder", `${path}.least`, { values: { least, greatest }, witness });
  }
  const value = field.whenMissing;
  if (value === undefined || (typeof value === "object" && "absent" in value)) return;
  if (fitsType(verification.document, field, value) && isWithin(field, value)) return;
  const bounds = field.kind === "number" ? `, ${field.least}–${field.greatest}` : "";
  const { id, en } = describeValues(field);
  const values = { value: String(value), expected: { id: `${id}${bounds}`, en: `${en}${bounds}` } };
  verification.report("policy.valueForm", `${path}.whenMissing`, { values, witness: String(value) });
}

function isWithin(field: Field, value: unknown): boolean {
  if (field.kind !== "number" || typeof value !== "string") return true;
  return withinBounds(field, value);
}

/** Whether a decimal lies between the bounds of a field. */
export function withinBounds({ least, greatest, decimals }: NumberField, value: string): boolean {
  return compareTexts(least, value, decimals) <= 0 && compareTexts(value, greatest, decimals) <= 0;
}

/** Compares two decimals at a scale; texts that are none count as equal, for they are reported elsewhere. */
function compareTexts(a: string, b: string, scale: number): number {
  const [left, right] = [a, b].map((text) => parseDecimal(text));
  if (left === undefined || right === undefined) return 0;
  const decimals = Math.max(left.decimals, right.decimals, scale);
  return compareIntegers(rescaleDecimal(left, decimals), rescaleDecimal(right, decimals));
}
