import type { PolicyCase } from "@kinerja/policy";

/** Whether two cases say the same: numbers count as their decimal texts, and `null` in an input as a missing key. */
export function sameCase(a: PolicyCase, b: PolicyCase): boolean {
  const [left, right] = [a, b].map(({ input, expected, ...rest }) =>
    JSON.stringify(plain({ ...rest, input: withoutNulls(input), expected: plain(expected) })),
  );
  return left === right;
}

function plain(value: unknown): unknown {
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(entries.sort(([x], [y]) => (x < y ? -1 : 1)).map(([key, part]) => [key, plain(part)]));
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== null);
  return Object.fromEntries(entries.map(([key, part]) => [key, withoutNulls(part)]));
}
