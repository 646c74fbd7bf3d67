import type { Expression } from "@kinerja/policy";
import { decisionScale } from "@kinerja/policy/core";
import type { ProgramDecision } from "../program/program.ts";
import type { Lowering } from "./lowering.ts";
import { narrowNode } from "./scaleNode.ts";

/**
 * The node that a decision stands on: an inexact value is brought to the decision scale first.
 *
 * Without it three thirds that make exactly 91 would read 90.9999999999 and cost a grade.
 */
export function decideNode(lowering: Lowering, expression: Expression, node: number): number {
  const type = lowering.analysis.types.get(expression);
  if (type?.kind !== "number" || !type.inexact || type.scale <= decisionScale) return node;
  const decided = narrowNode(lowering.table, node, decisionScale, { mode: "halfUp", decision: true });
  noteDecision(lowering, { node: decided });
  return decided;
}

/** Notes a decision for the trace, once. */
export function noteDecision(lowering: Lowering, decision: ProgramDecision): void {
  if (!lowering.decisions.some(({ node }) => node === decision.node)) lowering.decisions.push(decision);
}
