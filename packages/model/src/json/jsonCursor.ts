import type { JsonFault } from "./parseExactJson.ts";

/** Where a reading of a JSON text stands. */
export interface Cursor {
  readonly text: string;
  readonly greatestValues: number;
  at: number;
  values: number;
}

/** A list or an object that is open. `key` is where the next value of an object goes. */
export type Container =
  | { readonly kind: "list"; readonly value: unknown[] }
  | { readonly kind: "object"; readonly value: Record<string, unknown>; key: string };

/** Ends a reading from inside; it never leaves `parseExactJson`. */
export class JsonStop extends Error {
  readonly fault: JsonFault;
  readonly offset: number;

  constructor(fault: JsonFault, offset: number) {
    super(fault);
    this.fault = fault;
    this.offset = offset;
  }
}

const numberForm = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const spaceForm = /[ \t\n\r]*/y;
// Characters that JSON wants escaped.
const controlForm = /[\0-\x1f]/;
const quote = '"';

/** Goes past white space. */
export function skipSpace(cursor: Cursor): void {
  // Most values follow at once; the expression is for the others.
  if (cursor.text.charCodeAt(cursor.at) > 0x20) return;
  spaceForm.lastIndex = cursor.at;
  spaceForm.test(cursor.text);
  cursor.at = spaceForm.lastIndex;
}

/** Opens the list or object that begins here; `undefined` where something else stands. */
export function startContainer(cursor: Cursor): Container | undefined {
  skipSpace(cursor);
  cursor.values += 1;
  if (cursor.values > cursor.greatestValues) throw new JsonStop("tooMany", cursor.at);
  switch (cursor.text[cursor.at]) {
    case "[":
      cursor.at += 1;
      return { kind: "list", value: [] };
    case "{":
      cursor.at += 1;
      return { kind: "object", value: {}, key: "" };
    default:
      return undefined;
  }
}

/** Reads the text, number, truth value or null that stands here. */
export function readScalar(cursor: Cursor): unknown {
  const { text, at } = cursor;
  switch (text[at]) {
    case quote:
      return readText(cursor);
    case "t":
      return readWord(cursor, "true", true);
    case "f":
      return readWord(cursor, "false", false);
    case "n":
      return readWord(cursor, "null", null);
    default:
      return readNumber(cursor);
  }
}

/** Reads a key and its colon. */
export function readKey(cursor: Cursor, container: Extract<Container, { kind: "object" }>): void {
  skipSpace(cursor);
  const start = cursor.at;
  if (cursor.text[start] !== quote) throw new JsonStop("syntax", start);
  container.key = readText(cursor);
  if (Object.hasOwn(container.value, container.key)) throw new JsonStop("duplicateKey", start);
  skipSpace(cursor);
  if (cursor.text[cursor.at] !== ":") throw new JsonStop("syntax", cursor.at);
  cursor.at += 1;
}

function readNumber(cursor: Cursor): string {
  numberForm.lastIndex = cursor.at;
  const [number] = numberForm.exec(cursor.text) ?? [];
  if (number === undefined) throw new JsonStop("syntax", cursor.at);
  cursor.at += number.length;
  return number;
}

function readWord(cursor: Cursor, word: string, value: boolean | null): boolean | null {
  if (!cursor.text.startsWith(word, cursor.at)) throw new JsonStop("syntax", cursor.at);
  cursor.at += word.length;
  return value;
}

function readText(cursor: Cursor): string {
  const { text, at } = cursor;
  const end = endOfText(text, at);
  const inner = text.slice(at + 1, end);
  cursor.at = end + 1;
  if (!inner.includes("\\")) {
    if (controlForm.test(inner)) throw new JsonStop("syntax", at + 1 + inner.search(controlForm));
    return inner;
  }
  try {
    // Nothing but a text stands between the quotes, so the built-in reader has only escapes to look at.
    return JSON.parse(text.slice(at, end + 1)) as string;
  } catch {
    throw new JsonStop("syntax", at);
  }
}

/** The place of the quote that ends a text. */
function endOfText(text: string, start: number): number {
  for (let end = text.indexOf(quote, start + 1); end !== -1; end = text.indexOf(quote, end + 1)) {
    let slashes = 0;
    while (text[end - 1 - slashes] === "\\") slashes += 1;
    if (slashes % 2 === 0) return end;
  }
  throw new JsonStop("syntax", text.length);
}
