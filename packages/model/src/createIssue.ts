import type { Issue } from "./issue.ts";
import { type ModelCode, modelMessages } from "./messages.ts";

/** Makes an issue of this package, with the message of its code. */
export function createIssue(code: ModelCode, place: Omit<Issue, "code" | "message">): Issue {
  return { code, message: modelMessages[code], ...place };
}
