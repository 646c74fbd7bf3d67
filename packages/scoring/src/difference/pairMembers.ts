import type { Integer } from "@kinerja/model";
import type { RawRow } from "./matchRows.ts";

/** A member with its value. */
export interface ValuedMember {
  readonly id: string;
  readonly raw: RawRow;
  readonly units: Integer;
}

/** Which members are compared with which. */
export interface Pairing {
  readonly kind: "id" | "all";
  readonly pairs: readonly (readonly [ValuedMember, ValuedMember])[];
}

/** Pairs members by id where both groups have the same people, else every one with every other. */
export function pairMembers(before: readonly ValuedMember[], after: readonly ValuedMember[]): Pairing {
  const byId = new Map(after.map((member) => [member.id, member]));
  const own = before.flatMap((member) => {
    const partner = byId.get(member.id);
    return partner === undefined ? [] : [[member, partner] as const];
  });
  const isSame = own.length === before.length && own.length === after.length && byId.size === after.length;
  if (isSame && new Set(before.map(({ id }) => id)).size === before.length) return { kind: "id", pairs: own };
  return { kind: "all", pairs: before.flatMap((one) => after.map((other) => [one, other] as const)) };
}
