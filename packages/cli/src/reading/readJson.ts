import { type Label, parseExactJson } from "@kinerja/model";
import { cliError } from "../cliError.ts";
import { textPlace } from "./textPlace.ts";

const greatestDepth = 100;

/**
 * Reads JSON without losing a digit: every number is given as its own text.
 *
 * @param name the file's name, for messages
 * @throws KinerjaError `file.notJson`, `file.duplicateKey` or `file.tooDeep`, with line and column
 */
export function readJson(text: string, name: string): unknown {
  const reading = parseExactJson(text, { greatestDepth });
  if (reading.kind === "read") return reading.value;
  const { fault, offset } = reading;
  const place = textPlace(text, offset);
  switch (fault) {
    case "duplicateKey":
      throw cliError("file.duplicateKey", { name, ...place });
    case "tooDeep":
    case "tooMany":
      throw cliError("file.tooDeep", { name, limit: greatestDepth, ...place });
    case "syntax":
      throw cliError("file.notJson", { name, found: describeFound(text, offset), ...place });
    default:
      return fault satisfies never;
  }
}

function describeFound(text: string, offset: number): Label {
  if (offset >= text.length) return { id: "akhir berkas", en: "the end of the file" };
  const found = JSON.stringify(String.fromCodePoint(text.codePointAt(offset) ?? 0));
  return { id: found, en: found };
}
