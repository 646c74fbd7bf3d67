import { fillLabel, formatPath, type Issue, type LabelValues, nearestName } from "@kinerja/model";
import { profileMessages } from "../messages.ts";

/** A code about a region profile. */
export type ProfileCode = keyof typeof profileMessages;

/** What an issue about a profile says besides its code. */
export interface ProfileIssueOptions extends Pick<Issue, "expected" | "received" | "source" | "severity"> {
  /** What stands for each `{word}` of the message. */
  readonly values?: LabelValues;
  /** A name that is not known and those that are: the message offers the nearest. */
  readonly unknown?: { readonly name: string; readonly known: readonly string[] };
}

/** Makes an issue about a region profile from its code. */
export function profileIssue(
  code: ProfileCode,
  path: readonly PropertyKey[],
  { values = {}, unknown, ...details }: ProfileIssueOptions = {},
): Issue {
  const nearest = unknown === undefined ? undefined : nearestName(unknown.name, unknown.known);
  const suggestion = nearest === undefined ? "" : { id: `; mungkin "${nearest}"`, en: `; perhaps "${nearest}"` };
  const known = unknown === undefined || unknown.known.length === 0 ? "–" : unknown.known.join(", ");
  return {
    code,
    path: formatPath(path),
    message: fillLabel(profileMessages[code], { suggestion, known, ...values }),
    ...(unknown === undefined ? {} : { expected: nearest ?? known, received: unknown.name }),
    ...details,
  };
}
