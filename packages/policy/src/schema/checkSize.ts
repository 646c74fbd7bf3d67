import type { Label } from "@kinerja/model";
import type { z } from "zod";
import { refuse } from "./refuse.ts";

/** The limits of a document, far above any law and low enough that no input can exhaust the reader. */
export const limits = {
  /** Levels of nesting. */
  depth: 200,
  /** Values of any kind, the nested ones too. */
  values: 500_000,
  /** UTF-16 code units of one text. */
  textLength: 10_000,
  /** UTF-16 code units of a whole document as text. */
  documentLength: 16_000_000,
} as const;

const names: Readonly<Record<Exclude<keyof typeof limits, "documentLength">, Label>> = {
  depth: { id: "kedalaman susunan", en: "the depth of nesting" },
  values: { id: "banyaknya nilai", en: "the number of values" },
  textLength: { id: "panjang sebuah teks", en: "the length of a text" },
};

/**
 * Holds a value to the limits and refuses keys that plain objects inherit, such as `__proto__`, so
 * that no name of a document can be mistaken for one of those.
 */
export function checkSize(context: z.core.ParsePayload): void {
  let values = 0;
  const path: PropertyKey[] = [];
  const tooLarge = (what: keyof typeof names): false => {
    refuse(context, "policy.tooLarge", { what: names[what], limit: limits[what] }, path.slice(0, 3));
    return false;
  };
  const visitMember = (key: PropertyKey, member: unknown): boolean => {
    path.push(key);
    const goesOn = visit(member);
    path.pop();
    return goesOn;
  };
  const visit = (value: unknown): boolean => {
    values += 1;
    if (values > limits.values) return tooLarge("values");
    if (typeof value === "string") return value.length <= limits.textLength || tooLarge("textLength");
    if (typeof value !== "object" || value === null) return true;
    if (path.length >= limits.depth) return tooLarge("depth");
    if (Array.isArray(value)) return value.every((item, index) => visitMember(index, item));
    return Object.entries(value).every(([key, member]) => {
      if (key.length > limits.textLength) return tooLarge("textLength");
      if (key in Object.prototype) refuse(context, "policy.forbiddenKey", { key }, path);
      return visitMember(key, member);
    });
  };
  visit(context.value);
}
