import type { ProgramRead } from "../program/program.ts";
import type { Lowering } from "./lowering.ts";

/** Notes for the trace what a rule reads, once, and gives its node. */
export function noteRead(lowering: Lowering, read: ProgramRead): number {
  const { reads } = lowering;
  if (!reads.some(({ kind, name, node }) => kind === read.kind && name === read.name && node === read.node))
    reads.push(read);
  return read.node;
}
