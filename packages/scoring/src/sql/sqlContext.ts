import type { Program } from "../program/program.ts";
import type { Dialect } from "./dialect.ts";
import type { Written } from "./written.ts";

/** What writing one node needs. */
export interface SqlContext {
  readonly program: Program;
  readonly dialect: Dialect;
  readonly lacks: readonly ReadonlySet<number>[];
  readonly named: ReadonlySet<number>;
  /** How a named node is read once it has its column. */
  readonly columns: Map<number, Written>;
  /** Notes that a node needs an integer beyond the dialect's widest. */
  readonly noteTooWide: (node: number, size: bigint, greatest: bigint) => void;
}
