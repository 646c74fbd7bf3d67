/** Options of {@link parseExactJson}. */
export interface ExactJsonOptions {
  /** How deep lists and objects may stand in each other. Default: 100. */
  readonly greatestDepth?: number;
  /** How many values there may be, the nested ones too. Default: no limit. */
  readonly greatestValues?: number;
}

/** Why a text was not taken. `duplicateKey` is a key that stands twice in one object. */
export type JsonFault = "syntax" | "duplicateKey" | "tooDeep" | "tooMany";

/** What a JSON text holds, or what is wrong with it and where, as an offset into the text. */
export type JsonReading =
  | { readonly kind: "read"; readonly value: unknown }
  | { readonly kind: "fault"; readonly fault: JsonFault; readonly offset: number };

/**
 * Reads JSON without losing a digit: a number that is not exactly what its text says is given as
 * its text.
 *
 * Use it at the door for whatever will be scored: `JSON.parse` turns `0.1000000000000000055` into
 * another number, silently keeps the last of two equal keys, and takes any depth. A key `__proto__`
 * becomes an own key like any other. It never calls itself, so no text can exhaust the stack, and
 * it says the same in every runtime.
 *
 * @returns the value, or the first fault and its offset
 * @example
 * parseExactJson("[1.5, 1.10, 1e400]"); // => { kind: "read", value: [1.5, "1.10", "1e400"] }
 * @see https://www.rfc-editor.org/rfc/rfc8259
 */
export function parseExactJson(text: string, options: ExactJsonOptions = {}): JsonReading {
  const { greatestDepth = 100, greatestValues = Number.POSITIVE_INFINITY } = options;
  const cursor: Cursor = { text, at: 0, values: 0, greatestValues };
  try {
    return { kind: "read", value: readAll(cursor, greatestDepth) };
  } catch (error) {
    if (error instanceof JsonStop) return { kind: "fault", fault: error.fault, offset: error.offset };
    throw error;
  }
}

/** Where a reading of a JSON text stands. */
interface Cursor {
  readonly text: string;
  readonly greatestValues: number;
  at: number;
  values: number;
}

/** A list or an object that is open. `key` is where the next value of an object goes. */
type Container =
  | { readonly kind: "list"; readonly value: unknown[] }
  | { readonly kind: "object"; readonly value: Record<string, unknown>; key: string };

/** Ends a reading from inside; it never leaves `parseExactJson`. */
class JsonStop extends Error {
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
const controlForm = /[^ -\uffff]/;
const quote = '"';

function readAll(cursor: Cursor, greatestDepth: number): unknown {
  const open: Container[] = [];
  for (;;) {
    const start = cursor.at;
    const container = startContainer(cursor);
    if (container !== undefined && open.length >= greatestDepth) throw new JsonStop("tooDeep", start);
    if (container !== undefined && !endsHere(cursor, container)) {
      open.push(container);
      if (container.kind === "object") readKey(cursor, container);
      continue;
    }
    const whole = closeAround(cursor, open, container === undefined ? readScalar(cursor) : container.value);
    if (whole !== undefined) return finish(cursor, whole.value);
  }
}

/** Puts a value into the container around it and closes those that end here; gives the outermost value at the end. */
function closeAround(cursor: Cursor, open: Container[], value: unknown): { readonly value: unknown } | undefined {
  let finished = value;
  for (let parent = open.at(-1); parent !== undefined; parent = open.at(-1)) {
    put(parent, finished);
    if (!endsHere(cursor, parent)) {
      nextMember(cursor, parent);
      return undefined;
    }
    open.pop();
    finished = parent.value;
  }
  return { value: finished };
}

function put(container: Container, value: unknown): void {
  if (container.kind === "list") container.value.push(value);
  else if (container.key !== "__proto__") container.value[container.key] = value;
  else {
    // Plain assignment would set the prototype.
    Object.defineProperty(container.value, "__proto__", {
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  }
}

function endsHere(cursor: Cursor, container: Container): boolean {
  skipSpace(cursor);
  if (cursor.text[cursor.at] !== (container.kind === "list" ? "]" : "}")) return false;
  cursor.at += 1;
  return true;
}

function nextMember(cursor: Cursor, container: Container): void {
  if (cursor.text[cursor.at] !== ",") throw new JsonStop("syntax", cursor.at);
  cursor.at += 1;
  if (container.kind === "object") readKey(cursor, container);
}

function finish(cursor: Cursor, value: unknown): unknown {
  skipSpace(cursor);
  if (cursor.at < cursor.text.length) throw new JsonStop("syntax", cursor.at);
  return value;
}

/** Goes past white space. */
function skipSpace(cursor: Cursor): void {
  // Most values follow at once; the expression is for the others.
  if (cursor.text.charCodeAt(cursor.at) > 0x20) return;
  spaceForm.lastIndex = cursor.at;
  spaceForm.test(cursor.text);
  cursor.at = spaceForm.lastIndex;
}

/** Opens the list or object that begins here; `undefined` where something else stands. */
function startContainer(cursor: Cursor): Container | undefined {
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
function readScalar(cursor: Cursor): unknown {
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
function readKey(cursor: Cursor, container: Extract<Container, { kind: "object" }>): void {
  skipSpace(cursor);
  const start = cursor.at;
  if (cursor.text[start] !== quote) throw new JsonStop("syntax", start);
  container.key = readText(cursor);
  if (Object.hasOwn(container.value, container.key)) throw new JsonStop("duplicateKey", start);
  skipSpace(cursor);
  if (cursor.text[cursor.at] !== ":") throw new JsonStop("syntax", cursor.at);
  cursor.at += 1;
}

/** The number, or its text where the two are not the same to the last digit. */
function readNumber(cursor: Cursor): number | string {
  numberForm.lastIndex = cursor.at;
  const [text] = numberForm.exec(cursor.text) ?? [];
  if (text === undefined) throw new JsonStop("syntax", cursor.at);
  cursor.at += text.length;
  const number = Number(text);
  const keepsItsDigits = String(number) === text && (Number.isSafeInteger(number) || !Number.isInteger(number));
  return keepsItsDigits ? number : text;
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
