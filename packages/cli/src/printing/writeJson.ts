import type { OutputStream } from "../commandStreams.ts";

/**
 * Writes one JSON document, piece by piece: each entry of a list at the top stands on a line of its
 * own, so that a large report never has to be one text in memory.
 */
export function writeJson(stream: OutputStream, document: Readonly<Record<string, unknown>>): void {
  const keys = Object.keys(document).filter((key) => document[key] !== undefined);
  stream.write("{\n");
  for (const [index, key] of keys.entries()) {
    const end = index === keys.length - 1 ? "\n" : ",\n";
    const value = document[key];
    stream.write(`${JSON.stringify(key)}: `);
    if (Array.isArray(value) && value.length > 0) {
      stream.write("[\n");
      for (const [place, each] of value.entries()) {
        stream.write(`  ${JSON.stringify(each)}${place === value.length - 1 ? "\n" : ",\n"}`);
      }
      stream.write(`]${end}`);
    } else stream.write(`${JSON.stringify(value)}${end}`);
  }
  stream.write("}\n");
}
