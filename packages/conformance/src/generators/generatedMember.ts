import type { Random } from "../random/createRandom.ts";

/** A member and the case that it was made for. */
export interface GeneratedMember {
  /** What it tries, such as `tie` or `cliff`: differences are counted by it. */
  readonly attempt: string;
  readonly member: Readonly<Record<string, unknown>>;
  /** Whether the oracles written by hand judge it: well formed, and with no absence that the catalogue is silent on. */
  readonly judgedByHand: boolean;
}

/** Makes the next member; `id` is taken as it is. */
export type MemberGenerator = (random: Random, id: string) => GeneratedMember;
