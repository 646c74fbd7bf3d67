import { readId } from "./readId.ts";

/**
 * The ids that more than one member has. Which of them is right cannot be told, so that none of them
 * should count.
 *
 * @example
 * [...repeatedIds([{ id: "a" }, { id: "b" }, { id: "a" }])]; // => ["a"]
 */
export function repeatedIds(members: readonly unknown[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (let index = 0; index < members.length; index += 1) {
    const id = idOf(members[index]);
    if (id === undefined) continue;
    if (seen.has(id)) repeated.add(id);
    seen.add(id);
  }
  return repeated;
}

function idOf(member: unknown): string | undefined {
  try {
    if (typeof member !== "object" || member === null || !Object.hasOwn(member, "id")) return undefined;
    return readId((member as { readonly id: unknown }).id);
  } catch {
    // A getter or a proxy of the caller; the reader will say so.
    return undefined;
  }
}
