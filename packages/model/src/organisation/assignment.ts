import type { Period } from "../date/period.ts";
import type { PersonId } from "../id/personId.ts";
import type { PostId } from "../id/postId.ts";
import type { UnitId } from "../id/unitId.ts";

/** The post that a person is appointed to. It decides who rates the person. */
export interface DefinitiveAssignment {
  readonly kind: "definitive";
  readonly person: PersonId;
  readonly post: PostId;
  readonly period: Period;
  /** The post to which the rating was delegated, where it is not the superior post. */
  readonly rater?: PostId;
}

/** Standing in for the holder of a post, as PLT (it is vacant) or PLH (the holder is away). */
export interface ActingAssignment {
  readonly kind: "acting";
  readonly person: PersonId;
  readonly post: PostId;
  readonly period: Period;
}

/** Work in a team beside one's own post. */
export interface TeamAssignment {
  readonly kind: "team";
  readonly person: PersonId;
  readonly unit: UnitId;
  readonly period: Period;
  /** Who leads the team: an additional rater, never the rater of record. */
  readonly lead?: PersonId;
}

/** A dated assignment of a person. A move is two assignments, whose periods meet on the day of the move. */
export type Assignment = DefinitiveAssignment | ActingAssignment | TeamAssignment;

/** What an assignment can be. */
export type AssignmentKind = Assignment["kind"];

/** Every kind of assignment. */
export const assignmentKinds: readonly AssignmentKind[] = ["definitive", "acting", "team"];
