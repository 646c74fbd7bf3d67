const longest = 40;

/**
 * Says in a few letters what was received. Long texts are cut, and a run of nine or more digits is
 * not repeated, for it may be a person's number.
 */
export function describeReceived(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return `list of ${value.length}`;
  switch (typeof value) {
    case "string": {
      const cut = value.length > longest ? `${value.slice(0, longest)}…` : value;
      return JSON.stringify(cut.replaceAll(/\d{9,}/g, (digits) => `[${digits.length} digits]`));
    }
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
