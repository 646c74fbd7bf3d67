import type { Analysis, PolicyDocument, ResolvedParameters } from "@kinerja/policy";
import { employmentKindSet } from "@kinerja/policy/core";
import type { Program, ProgramConstraint, ProgramInput, ProgramLevel, ProgramOutput } from "../program/program.ts";
import type { PolicyIdentity } from "../result/scoreReport.ts";
import { decideNode } from "./decideNode.ts";
import { inputType } from "./inputType.ts";
import { lowerExpression } from "./lowerExpression.ts";
import type { Lowering } from "./lowering.ts";
import { createNodeTable, type NodeTable } from "./nodeTable.ts";
import { narrowNode } from "./scaleNode.ts";
import { schedulePhases } from "./schedulePhases.ts";

/** What {@link lowerPolicy} starts from. */
export interface LowerOptions {
  readonly identity: PolicyIdentity;
  /** The analysis for the same parameters; it must be free of findings of severity error. */
  readonly analysis: Analysis;
  readonly parameters: ResolvedParameters;
}

/** Lowers a sound document, resolved at one date, into the integer program. */
export function lowerPolicy(document: PolicyDocument, { identity, analysis, parameters }: LowerOptions): Program {
  const table = createNodeTable();
  const { fields, inputs } = lowerFields(document, table);
  const rules = new Map<string, number>();
  const outputs: ProgramOutput[][] = document.levels.map(() => []);
  const lowering = (level: number): Lowering => ({
    document,
    analysis,
    parameters,
    table,
    fields,
    rules,
    level,
    reads: [],
    decisions: [],
  });
  for (const name of analysis.ruleOrder) {
    const scoped = analysis.scope.rules.get(name);
    if (scoped === undefined) continue;
    const context = lowering(scoped.level);
    const node = lowerExpression(context, scoped.rule.expression);
    rules.set(name, node);
    const { output, source, appliesTo } = scoped.rule;
    const shown =
      output.kind === "number"
        ? narrowNode(table, decideNode(context, scoped.rule.expression, node), output.decimals, {
            mode: "halfUp",
            decision: false,
          })
        : node;
    outputs[scoped.level]?.push({
      name,
      type: output,
      node,
      shown,
      source,
      ...(appliesTo && { appliesTo }),
      reads: context.reads,
      decisions: context.decisions,
    });
  }
  const constraints = document.levels.map((level, index) =>
    (level.constraints ?? []).map(
      (constraint): ProgramConstraint => ({
        name: constraint.name,
        node: lowerExpression(lowering(index), constraint.test),
        message: constraint.message,
      }),
    ),
  );
  return {
    formatVersion: 1,
    policy: identity,
    levels: document.levels.map(
      ({ name, greatestCount }, level): ProgramLevel => ({
        name,
        greatestCount: greatestCount ?? 1,
        inputs: inputs[level] ?? [],
        outputs: inDocumentOrder(outputs[level] ?? [], Object.keys(document.levels[level]?.rules ?? {})),
        constraints: constraints[level] ?? [],
      }),
    ),
    nodes: table.nodes,
    ruleOrder: analysis.ruleOrder,
    phases: schedulePhases(table.nodes),
    categories: Object.fromEntries(
      Object.entries(document.categories).map(([set, { members }]) => [set, members.map(({ name }) => name)]),
    ),
  };
}

function lowerFields(
  document: PolicyDocument,
  table: NodeTable,
): { readonly fields: Map<string, number>; readonly inputs: ProgramInput[][] } {
  const fields = new Map<string, number>();
  const inputs: ProgramInput[][] = [];
  for (const [level, { fields: levelFields }] of document.levels.entries()) {
    const levelInputs: ProgramInput[] = [];
    for (const [name, field] of Object.entries(levelFields)) {
      const node = table.add(level, inputType(field), { operation: "input", field: name });
      fields.set(name, node);
      const isKind = field.kind === "category" && field.set === employmentKindSet;
      levelInputs.push({ name, node, field, ...(isKind && { appliesTo: document.appliesTo }) });
    }
    inputs.push(levelInputs);
  }
  return { fields, inputs };
}

function inDocumentOrder(outputs: readonly ProgramOutput[], names: readonly string[]): readonly ProgramOutput[] {
  return [...outputs].sort((a, b) => names.indexOf(a.name) - names.indexOf(b.name));
}
