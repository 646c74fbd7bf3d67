import type { Analysis, Expression, PolicyDocument, ResolvedParameters } from "@kinerja/policy";
import { lowerExpression } from "../lower/lowerExpression.ts";
import { createNodeTable } from "../lower/nodeTable.ts";
import type { Program } from "../program/program.ts";

/** The node that holds the value of an expression that is read at a level. */
export type NodeFinder = (expression: Expression, level: number) => number;

/** What a program was lowered from. */
export interface LoweredFrom {
  readonly document: PolicyDocument;
  readonly analysis: Analysis;
  readonly parameters: ResolvedParameters;
}

/**
 * Leads expressions of a document back to the nodes of its program. Lowering keeps equal nodes once, so
 * that lowering an expression again over the program's own nodes finds its node and adds none.
 */
export function createNodeFinder(program: Program, from: LoweredFrom): NodeFinder {
  const table = createNodeTable();
  for (const { level, type, ...operation } of program.nodes) table.add(level, type, operation);
  const fields = new Map(program.levels.flatMap(({ inputs }) => inputs.map(({ name, node }) => [name, node])));
  const rules = new Map(program.levels.flatMap(({ outputs }) => outputs.map(({ name, node }) => [name, node])));
  const found = program.levels.map(() => new Map<Expression, number>());
  return (expression, level) => {
    const known = found[level]?.get(expression);
    if (known !== undefined) return known;
    const node = lowerExpression({ ...from, table, fields, rules, level, reads: [], decisions: [] }, expression);
    found[level]?.set(expression, node);
    return node;
  };
}
