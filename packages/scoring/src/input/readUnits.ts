import { type Integer, parseDecimal, powerOfTen, rescaleDecimal } from "@kinerja/model";

const zero = 48;
const nine = 57;
const point = 46;
const minus = 45;
/** Digits that surely fit a safe integer. */
const safeDigits = 15;

/** Why a text or number has no units at a scale. */
export type UnitsFault = "input.notADecimal" | "input.tooManyDecimals";

/**
 * Reads a number or a decimal text as units of a scale, exactly. Plain short texts take a path of
 * their own, digit by digit; all others go through the general reader.
 */
export function readUnits(raw: unknown, decimals: number): Integer | UnitsFault {
  if (typeof raw === "number" && Number.isSafeInteger(raw)) {
    const units = raw * Number(powerOfTen(Math.min(decimals, safeDigits)));
    if (Number.isSafeInteger(units) && decimals <= safeDigits) return units + 0;
  }
  if (typeof raw === "string") {
    const units = readPlain(raw, decimals);
    if (units !== undefined) return units;
  }
  return readGeneral(raw, decimals);
}

/** A sign, digits and at most one point, of up to 15 digits at the scale; nothing for any other text. */
function readPlain(text: string, decimals: number): number | undefined {
  const { length } = text;
  if (length === 0 || length > safeDigits) return undefined;
  const negative = text.charCodeAt(0) === minus;
  let units = 0;
  let digits = 0;
  let fraction = -1;
  for (let index = negative ? 1 : 0; index < length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= zero && code <= nine) {
      units = units * 10 + (code - zero);
      digits += 1;
      if (fraction >= 0) fraction += 1;
    } else if (code === point && fraction < 0) fraction = 0;
    else return undefined;
  }
  const missing = decimals - Math.max(fraction, 0);
  if (digits === 0 || missing < 0 || digits + missing > safeDigits) return undefined;
  const scaled = units * Number(powerOfTen(missing));
  return negative ? 0 - scaled : scaled;
}

function readGeneral(raw: unknown, decimals: number): Integer | UnitsFault {
  const text = typeof raw === "string" ? raw : typeof raw === "number" || isShort(raw) ? String(raw) : undefined;
  const parsed = text === undefined ? undefined : parseDecimal(text);
  if (parsed === undefined) return "input.notADecimal";
  const units = rescaleDecimal(parsed, decimals, "down");
  const lost = parsed.decimals > decimals && rescaleDecimal({ units, decimals }, parsed.decimals) !== parsed.units;
  return lost ? "input.tooManyDecimals" : units;
}

/** A big integer that may be a number of the input: to write out one of a million digits takes a second. */
function isShort(raw: unknown): raw is bigint {
  return typeof raw === "bigint" && BigInt.asIntN(256, raw) === raw;
}
