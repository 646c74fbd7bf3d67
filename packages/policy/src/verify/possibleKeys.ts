import { setOf } from "../analyse/declaredTypes.ts";
import type { All, Any, Bands, Compare, Constant, Expression, Table } from "../document/expression.ts";
import { faultsOfBands } from "./bandsOnGrid.ts";
import { daysOfEdges, edgesAt } from "./edgesAt.ts";
import { gridOf } from "./gridOf.ts";
import type { Key } from "./key.ts";
import type { Verification } from "./verification.ts";

type Context = Pick<Verification, "document" | "analysis" | "days" | "keys">;

const both: readonly Key[] = [true, false];

/**
 * The categories or truth values that an expression can give, and maybe some that it cannot: what two
 * parts have to do with each other is not looked at. Assumes a document without circles.
 */
export function possibleKeys(context: Context, expression: Expression): ReadonlySet<Key> {
  // Rules are read through, and one may be read in many places: each expression is worked out once.
  const known = context.keys.get(expression);
  const keys = known ?? keysOf(context, expression);
  if (known === undefined) context.keys.set(expression, keys);
  return keys;
}

function keysOf(context: Context, expression: Expression): ReadonlySet<Key> {
  switch (expression.kind) {
    case "literal":
    case "parameter":
      return new Set(keysOfConstant(context, expression));
    case "field":
      return new Set(keysOfField(context, expression.name));
    case "rule": {
      const scoped = context.analysis.scope.rules.get(expression.name);
      return scoped === undefined ? new Set() : possibleKeys(context, scoped.rule.expression);
    }
    case "choose": {
      const condition = possibleKeys(context, expression.if);
      const branches = [
        ...(condition.has(true) ? [expression.then] : []),
        ...(condition.has(false) ? [expression.else] : []),
      ];
      return union(branches.map((branch) => possibleKeys(context, branch)));
    }
    case "otherwise":
      return union([possibleKeys(context, expression.of), possibleKeys(context, expression.else)]);
    case "bands":
      return new Set(reachableBands(context, expression).flatMap((then) => keysOfConstant(context, then)));
    case "table":
      return new Set(reachableCells(context, expression).flatMap((then) => keysOfConstant(context, then)));
    case "compare":
      return new Set(keysOfCompare(context, expression));
    case "not":
      return new Set([...possibleKeys(context, expression.of)].map((key) => key !== true));
    case "all":
    case "any":
      return new Set(keysOfLogic(context, expression));
    case "present":
    case "aggregate":
      return new Set(both);
    case "add":
    case "subtract":
    case "multiply":
    case "divide":
    case "round":
    case "least":
    case "greatest":
      return new Set();
  }
}

function keysOfConstant({ document }: Context, constant: Constant): readonly Key[] {
  if (constant.kind === "parameter") {
    const parameter = Object.hasOwn(document.parameters, constant.name)
      ? document.parameters[constant.name]
      : undefined;
    return parameter === undefined || parameter.type.kind === "number"
      ? []
      : parameter.values.map(({ value }) => value);
  }
  if ("category" in constant) return [constant.category];
  return "boolean" in constant ? [constant.boolean] : [];
}

function keysOfField({ document, analysis }: Context, name: string): readonly Key[] {
  const field = analysis.scope.fields.get(name)?.field;
  if (field?.kind === "boolean") return both;
  return field?.kind === "category" ? (setOf(document, field.set)?.members.map((member) => member.name) ?? []) : [];
}

function reachableBands({ analysis, days }: Context, expression: Bands): readonly Constant[] {
  const grid = gridOf(analysis.types.get(expression.of));
  if (grid === undefined) return expression.bands.map(({ then }) => then);
  const unreachable = daysOfEdges(expression, days).map((day) => {
    const edges = edgesAt(expression, day);
    const faults = edges === undefined ? [] : faultsOfBands(edges, grid);
    return new Set(faults.filter(({ kind }) => kind === "unreachable").map(({ index }) => index));
  });
  return expression.bands.filter((_, index) => !unreachable.every((bands) => bands.has(index))).map(({ then }) => then);
}

function reachableCells(context: Context, expression: Table): readonly Constant[] {
  const inputs = expression.of.map((part) => possibleKeys(context, part));
  const reached = expression.cells.filter(({ when }) => when.every((key, index) => inputs[index]?.has(key) ?? false));
  return reached.map(({ then }) => then);
}

/** Numbers whose ranges do not meet compare in one way only. */
function keysOfCompare({ analysis }: Context, { of, comparison }: Compare): readonly Key[] {
  const [a, b] = of.map((part) => gridOf(analysis.types.get(part)));
  if (a === undefined || b === undefined) return both;
  const scale = BigInt(Math.max(a.scale, b.scale));
  const [left, right] = [a, b].map(({ scale: own, least, greatest }) => {
    const factor = 10n ** (scale - BigInt(own));
    return { least: least * factor, greatest: greatest * factor };
  });
  if (left === undefined || right === undefined) return both;
  const always = {
    lessThan: left.greatest < right.least,
    atMost: left.greatest <= right.least,
    moreThan: left.least > right.greatest,
    atLeast: left.least >= right.greatest,
    equal: left.least === left.greatest && right.least === right.greatest && left.least === right.least,
    notEqual: left.greatest < right.least || left.least > right.greatest,
  } as const;
  const opposite = {
    lessThan: "atLeast",
    atMost: "moreThan",
    moreThan: "atMost",
    atLeast: "lessThan",
    equal: "notEqual",
    notEqual: "equal",
  } as const;
  if (always[comparison]) return [true];
  return always[opposite[comparison]] ? [false] : both;
}

function keysOfLogic(context: Context, expression: All | Any): readonly Key[] {
  const deciding = expression.kind === "any";
  const parts = expression.of.map((part) => possibleKeys(context, part));
  const canDecide = parts.some((keys) => keys.has(deciding));
  const mayPass = parts.every((keys) => keys.has(!deciding));
  return [...(canDecide ? [deciding] : []), ...(mayPass ? [!deciding] : [])];
}

function union(sets: readonly ReadonlySet<Key>[]): ReadonlySet<Key> {
  return new Set(sets.flatMap((keys) => [...keys]));
}
