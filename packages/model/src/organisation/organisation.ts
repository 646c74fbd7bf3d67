import type { Assignment } from "./assignment.ts";
import type { Person } from "./person.ts";
import type { Post } from "./post.ts";
import type { Unit } from "./unit.ts";

/**
 * Who holds which post where, as plain data. Assignments are dated; units and posts are not, so a
 * reorganisation gives new ids to the posts whose superior changes.
 */
export interface Organisation {
  readonly units: readonly Unit[];
  readonly posts: readonly Post[];
  readonly people: readonly Person[];
  readonly assignments: readonly Assignment[];
}
