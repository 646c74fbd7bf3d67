import type { Finding } from "./finding.ts";
import { type FindingCode, findingMessages } from "./findingMessages.ts";

/** Makes a finding from its code, the path to the place, a detail for the text and a witness. */
export function createFinding(code: FindingCode, path: string, options: { readonly detail: string; readonly witness?: string }): Finding {
  const { severity, text } = findingMessages[code];
  const finding = { code, path, message: text(options.detail), severity };
  return options.witness === undefined ? finding : { ...finding, witness: options.witness };
}
