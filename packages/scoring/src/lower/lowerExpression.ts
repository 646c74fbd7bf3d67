import { parseDecimal, rescaleDecimal } from "@kinerja/model";
import type { Choose, Expression, Literal, ValueType } from "@kinerja/policy";
import { addNode } from "./addNode.ts";
import { noteDecision } from "./decideNode.ts";
import { lowerAggregate, lowerBands, lowerCompare, lowerOtherwise, lowerTable } from "./lowerChoices.ts";
import type { Lowering } from "./lowering.ts";
import { alignNodes, lowerNumbers } from "./lowerNumbers.ts";
import { noteRead } from "./noteRead.ts";

/** Lowers an expression to a node of the program and gives its index. */
export function lowerExpression(lowering: Lowering, expression: Expression): number {
  switch (expression.kind) {
    case "literal":
      return lowerLiteral(lowering, expression);
    case "field":
      return noteRead(lowering, {
        kind: "field",
        name: expression.name,
        node: lowering.fields.get(expression.name) ?? -1,
      });
    case "rule":
      return noteRead(lowering, {
        kind: "rule",
        name: expression.name,
        node: lowering.rules.get(expression.name) ?? -1,
      });
    case "parameter":
      return lowerParameter(lowering, expression.name);
    case "add":
    case "subtract":
    case "multiply":
    case "divide":
    case "round":
    case "least":
    case "greatest":
      return lowerNumbers(lowering, expression, lowerExpression);
    case "compare":
      return lowerCompare(lowering, expression, lowerExpression);
    case "all":
    case "any":
      return addNode(lowering, expression, {
        operation: expression.kind,
        of: expression.of.map((part) => lowerExpression(lowering, part)),
      });
    case "not":
    case "present":
      return addNode(lowering, expression, { operation: expression.kind, a: lowerExpression(lowering, expression.of) });
    case "choose":
      return lowerChoose(lowering, expression);
    case "bands":
      return lowerBands(lowering, expression, lowerExpression);
    case "table":
      return lowerTable(lowering, expression, lowerExpression);
    case "otherwise":
      return lowerOtherwise(lowering, expression, lowerExpression);
    case "aggregate":
      return lowerAggregate(lowering, expression, lowerExpression);
  }
}

function lowerLiteral(lowering: Lowering, literal: Literal): number {
  if ("absent" in literal) return addNode(lowering, literal, { operation: "absent", kind: literal.absent });
  if ("boolean" in literal)
    return addNode(lowering, literal, { operation: "constant", value: literal.boolean ? 1 : 0 });
  if ("category" in literal)
    return addNode(lowering, literal, {
      operation: "constant",
      value: categoryIndex(lowering, literal.set, literal.category),
    });
  return addNode(lowering, literal, { operation: "constant", value: parseDecimal(literal.decimal)?.units ?? 0 });
}

function lowerParameter(lowering: Lowering, name: string): number {
  const resolved = lowering.parameters.values[name];
  const declared = lowering.document.parameters[name]?.type;
  if (resolved === undefined || declared === undefined) throw new RangeError(`parameter ${name}`);
  const node = addParameter(lowering, declared, resolved.value);
  return noteRead(lowering, { kind: "parameter", name, node, source: resolved.source, from: resolved.from });
}

function addParameter(lowering: Lowering, declared: ValueType, value: string | boolean): number {
  const { table } = lowering;
  switch (declared.kind) {
    case "boolean":
      return table.add(0, { kind: "boolean" }, { operation: "constant", value: value === true ? 1 : 0 });
    case "category":
      return table.add(
        0,
        { kind: "category", set: declared.set },
        { operation: "constant", value: categoryIndex(lowering, declared.set, String(value)) },
      );
    case "number": {
      const decimal = parseDecimal(String(value)) ?? { units: 0, decimals: 0 };
      const units = rescaleDecimal(decimal, declared.decimals);
      return table.add(
        0,
        { kind: "number", scale: declared.decimals, least: units, greatest: units },
        { operation: "constant", value: units },
      );
    }
  }
}

function categoryIndex(lowering: Lowering, set: string, name: string): number {
  return lowering.document.categories[set]?.members.findIndex((member) => member.name === name) ?? -1;
}

function lowerChoose(lowering: Lowering, expression: Choose): number {
  const condition = lowerExpression(lowering, expression.if);
  const thenPart: Lowering = { ...lowering, decisions: [] };
  const elsePart: Lowering = { ...lowering, decisions: [] };
  const [then = 0, other = 0] = alignNodes(lowering, [
    lowerExpression(thenPart, expression.then),
    lowerExpression(elsePart, expression.else),
  ]);
  const node = addNode(lowering, expression, { operation: "choose", if: condition, then, else: other });
  noteDecision(lowering, { node, then: thenPart.decisions, else: elsePart.decisions });
  return node;
}
