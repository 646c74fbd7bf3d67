/** A key that stands twice in one object, and the path of that object. */
export interface DuplicateKey {
  readonly key: string;
  readonly path: readonly PropertyKey[];
}

interface Open {
  /** Of an object: the keys so far. */
  readonly keys: Set<string> | undefined;
  /** The key or index of the value that is read now. */
  at: PropertyKey;
}

const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;

/**
 * Finds keys that stand twice in one object of a JSON text, of which `JSON.parse` would silently keep
 * the last. Assumes that the text is valid JSON.
 */
export function findDuplicateKeys(text: string): readonly DuplicateKey[] {
  const found: DuplicateKey[] = [];
  const stack: Open[] = [];
  let expectsKey = false;
  for (const [token] of text.matchAll(tokens)) {
    const open = stack.at(-1);
    switch (token) {
      case "{":
        stack.push({ keys: new Set(), at: "" });
        expectsKey = true;
        break;
      case "[":
        stack.push({ keys: undefined, at: 0 });
        expectsKey = false;
        break;
      case "}":
      case "]":
        stack.pop();
        expectsKey = false;
        break;
      case ",":
        expectsKey = open?.keys !== undefined;
        if (open !== undefined && typeof open.at === "number") open.at += 1;
        break;
      case ":":
        expectsKey = false;
        break;
      default: {
        if (!expectsKey || open?.keys === undefined) break;
        const key = JSON.parse(token) as string;
        if (open.keys.has(key)) found.push({ key, path: stack.slice(0, -1).map(({ at }) => at) });
        open.keys.add(key);
        open.at = key;
      }
    }
  }
  return found;
}
