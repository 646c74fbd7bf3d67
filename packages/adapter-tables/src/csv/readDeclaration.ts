import { type Delimiter, delimiters } from "./delimiter.ts";

/** The delimiter that a first line such as `sep=;` declares, as Excel writes and reads it; nothing where there is none. */
export function readDeclaration(text: string): Delimiter | undefined {
  const [, declared] = /^\uFEFF?"?sep=([^"\r\n])"?[ \t]*(?:[\r\n]|$)/i.exec(text) ?? [];
  return delimiters.find((delimiter) => delimiter === declared);
}
