import { fillLabel, KinerjaError } from "@kinerja/model";
import { usingMessages } from "../messages.ts";

/**
 * Writes a JSON value in the one form of RFC 8785, so that equal values have equal bytes.
 *
 * Keys stand in the order of their UTF-16 code units, numbers as ECMAScript writes them, nothing
 * between the tokens. A key whose value is `undefined` is left out, as in JSON.
 *
 * @throws `policy.notCanonical` for what JSON cannot hold: NaN, infinities, functions, symbols,
 * bigints, `undefined` in a list, and texts with a lone surrogate.
 * @example
 * canonicalJson({ b: [1e21, "é"], a: 1.5 }); // => '{"a":1.5,"b":[1e+21,"é"]}'
 * @see https://www.rfc-editor.org/rfc/rfc8785
 */
export function canonicalJson(value: unknown): string {
  switch (typeof value) {
    case "string":
      return canonicalText(value);
    case "number":
      if (!Number.isFinite(value)) throw notCanonical(String(value));
      return String(value);
    case "boolean":
      return String(value);
    case "object":
      if (value === null) return "null";
      return Array.isArray(value) ? `[${value.map(canonicalJson).join(",")}]` : canonicalObject(value);
    default:
      throw notCanonical(typeof value);
  }
}

function canonicalObject(value: object): string {
  const members: string[] = [];
  for (const [key, member] of Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (member !== undefined) members.push(`${canonicalText(key)}:${canonicalJson(member)}`);
  }
  return `{${members.join(",")}}`;
}

const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

function canonicalText(text: string): string {
  if (loneSurrogate.test(text)) throw notCanonical("lone surrogate");
  return JSON.stringify(text);
}

function notCanonical(received: string): Error {
  return new KinerjaError("policy.notCanonical", fillLabel(usingMessages["policy.notCanonical"], { received }));
}
