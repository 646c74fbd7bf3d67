import type { PostId } from "../id/postId.ts";
import type { UnitId } from "../id/unitId.ts";

/** A post (jabatan) in a unit, whoever holds it. */
export interface Post {
  readonly id: PostId;
  readonly title: string;
  readonly unit: UnitId;
  /** The post directly above. Left out where the superior stands outside this organisation. */
  readonly superior?: PostId;
}
