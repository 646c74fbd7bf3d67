import { type Issue, type Label, parseExactJson } from "@kinerja/model";
import { documentIssue } from "./documentIssue.ts";

/** Says where a text that is no JSON stops to be it: line and column, alike in every runtime. */
export function syntaxIssue(text: string): Issue {
  const reading = parseExactJson(text, { greatestDepth: Number.POSITIVE_INFINITY });
  const offset = reading.kind === "fault" ? reading.offset : text.length;
  if (reading.kind === "fault" && reading.fault === "duplicateKey") {
    // The reading ends at the first fault, and this one comes before that of form.
    const [token = '""'] = /^"(?:[^"\\]|\\.)*"/.exec(text.slice(offset)) ?? [];
    return documentIssue("policy.duplicateKey", "", { key: JSON.parse(token) as string });
  }
  const before = text.slice(0, offset);
  return documentIssue("policy.notJson", "", {
    line: before.split("\n").length,
    column: offset - before.lastIndexOf("\n"),
    found: describeFound(text, offset),
  });
}

function describeFound(text: string, offset: number): Label {
  if (offset >= text.length) return { id: "akhir teks", en: "the end of the text" };
  const found = JSON.stringify(String.fromCodePoint(text.codePointAt(offset) ?? 0));
  return { id: found, en: found };
}
