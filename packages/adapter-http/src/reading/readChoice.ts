import { createIssue } from "../reply/createIssue.ts";
import { createProblem } from "../reply/createProblem.ts";
import type { Step } from "../reply/reply.ts";
import type { Choice } from "../service/catalogue.ts";
import type { Query } from "./readQuery.ts";

/**
 * Reads date and overlays: those of the address win over those of the content.
 *
 * @param at the date of the content, which the reader of the content has checked
 */
export function readChoice(query: Query, body: unknown, at: string | undefined): Step<Choice> {
  const date = query.at ?? at;
  const overlays = query.overlays === undefined ? ownList(body) : splitIds(query.overlays);
  if (overlays === undefined) {
    return createProblem("http.inputRefused", { issues: [createIssue("http.overlayList", "overlays")] });
  }
  return { kind: "ready", value: date === undefined ? { overlays } : { at: date, overlays } };
}

function splitIds(text: string): readonly string[] {
  return text
    .split(",")
    .map((id) => id.trim())
    .filter((id) => id !== "");
}

function ownList(body: unknown): readonly string[] | undefined {
  if (typeof body !== "object" || body === null || !Object.hasOwn(body, "overlays")) return [];
  const { overlays } = body as { readonly overlays: unknown };
  if (overlays === null) return [];
  const isList = Array.isArray(overlays) && overlays.length <= 100;
  return isList && overlays.every((id) => typeof id === "string") ? overlays : undefined;
}
