import type { MemberInput } from "./memberPlaces.ts";

/** Writes a member as short text, for witnesses. */
export function describeMember(input: MemberInput): string {
  const text = JSON.stringify(input);
  return text.length > 400 ? `${text.slice(0, 399)}…` : text;
}
