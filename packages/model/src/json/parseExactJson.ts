import { type Container, type Cursor, JsonStop, readKey, readScalar, skipSpace, startContainer } from "./jsonCursor.ts";

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
 * Reads JSON without losing a digit: every number is given as its own text.
 *
 * Use it at the door for whatever will be scored: `JSON.parse` turns `0.1000000000000000055` into
 * another number, silently keeps the last of two equal keys, and takes any depth. A key `__proto__`
 * becomes an own key like any other. It never calls itself, so no text can exhaust the stack, and
 * it says the same in every runtime.
 *
 * @returns the value, or the first fault and its offset
 * @example
 * parseExactJson('{"weight": 1.10}'); // => { kind: "read", value: { weight: "1.10" } }
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
