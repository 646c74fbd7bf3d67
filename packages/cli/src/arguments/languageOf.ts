import type { Language } from "@kinerja/model";
import { valueAfter } from "./valueAfter.ts";

/** The language is needed before the command line is understood, for the messages about it. */
export function languageOf(args: readonly string[]): Language {
  return valueAfter(args, "--lang") === "en" ? "en" : "id";
}
