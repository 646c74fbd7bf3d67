/** The longest id that is taken. */
export const greatestIdLength = 200;

/** The id that a raw value holds: a text, or a whole number that kept its digits. */
export function readId(raw: unknown): string | undefined {
  if (typeof raw === "number" && Number.isSafeInteger(raw)) return String(raw);
  return typeof raw === "string" && raw !== "" && raw.length <= greatestIdLength ? raw : undefined;
}
