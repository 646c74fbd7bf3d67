import type { SqlValue } from "./connection.ts";

/**
 * The exact text of a value as a driver hands it over: integers as number or bigint, decimals as text or as an object
 * that writes itself.
 */
export function textOf(value: unknown): SqlValue {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  return String(value);
}
