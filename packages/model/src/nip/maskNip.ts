const digitCount = 18;
const shown = 3;

/**
 * Hides a NIP for display: all but the last three digits, which are the serial.
 *
 * More would tell: the fourth digit from the end is the sex, any beginning is the birth year. A text
 * that does not have the 18 digits of a NIP is hidden whole, its length too.
 *
 * @returns 18 characters, stars and at most three digits.
 * @example
 * maskNip("20000229 202403 2 999"); // => "***************999"
 */
export function maskNip(text: string): string {
  const digits = text.replace(/[ \u00A0]/g, "");
  if (!/^[0-9]{18}$/.test(digits)) return "*".repeat(digitCount);
  return "*".repeat(digitCount - shown) + digits.slice(-shown);
}
