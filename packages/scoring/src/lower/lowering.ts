import type { Analysis, PolicyDocument, ResolvedParameters } from "@kinerja/policy";
import type { ProgramDecision, ProgramRead } from "../program/program.ts";
import type { NodeTable } from "./nodeTable.ts";

/** What lowering of one expression needs, and where it notes what the trace will tell. */
export interface Lowering {
  readonly document: PolicyDocument;
  readonly analysis: Analysis;
  readonly parameters: ResolvedParameters;
  readonly table: NodeTable;
  /** Nodes of fields and of the rules lowered so far, by name. */
  readonly fields: ReadonlyMap<string, number>;
  readonly rules: ReadonlyMap<string, number>;
  /** The level at which the expression is read. */
  readonly level: number;
  readonly reads: ProgramRead[];
  readonly decisions: ProgramDecision[];
}
