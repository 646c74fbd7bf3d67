const longest = 40;

/**
 * Says in a few letters what was received, for the `received` of an issue.
 *
 * A text is quoted and cut after forty letters. A run of nine or more digits is not repeated, for it
 * may be a person's number. Of lists and objects only the kind is told.
 *
 * @example
 * describeReceived("198609262015051001"); // => "\"[18 digits]\""
 */
export function describeReceived(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return `list of ${value.length}`;
  switch (typeof value) {
    case "string":
      return describeText(value);
    case "number":
    case "boolean":
    case "undefined":
      return String(value);
    case "object":
      return "object";
    default:
      return typeof value;
  }
}

/** Digits are hidden before the text is cut, so that no part of a number stays. */
function describeText(text: string): string {
  const shown = text.slice(0, 10 * longest).replaceAll(/\d{9,}/g, (digits) => `[${digits.length} digits]`);
  return JSON.stringify(shown.length > longest ? `${shown.slice(0, longest)}…` : shown);
}
