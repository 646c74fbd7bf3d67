import { fillLabel, type Issue, type Label, type LabelValues } from "@kinerja/model";
import { signingMessages } from "../messages.ts";

/** Makes an issue about a signature from its code. */
export function signatureIssue(
  code: keyof typeof signingMessages,
  path: string,
  values: LabelValues = {},
  details: Pick<Issue, "expected" | "received"> = {},
): Issue {
  return { code, path, message: fillLabel(signingMessages[code], values), ...details };
}

/** The issue of a place that does not have its form. */
export function formIssue(path: string, expected: Label): Issue {
  return signatureIssue("signature.form", path, { place: path || "–", expected }, { expected: expected.en });
}
