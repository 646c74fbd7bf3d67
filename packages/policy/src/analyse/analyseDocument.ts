import type { Expression } from "../document/expression.ts";
import type { Parameter, PolicyDocument, ValueType } from "../document/policyDocument.ts";
import { createFinding } from "../verify/createFinding.ts";
import type { Finding } from "../verify/finding.ts";
import type { FindingCode } from "../verify/findingMessages.ts";
import { dimensionOf } from "./dimension.ts";
import type { ExpressionType } from "./expressionType.ts";
import type { Inference, Place } from "./inference.ts";
import { inferExpression } from "./inferExpression.ts";
import { rangeOfTexts } from "./rangeOfTexts.ts";
import { gatherScope, type Scope } from "./scope.ts";
import { describeType } from "./unifyTypes.ts";

/** What is known of a document before any data is seen. */
export interface Analysis {
  /** The type of every expression that could be typed, by the expression object. */
  readonly types: ReadonlyMap<Expression, ExpressionType>;
  /** The type of each rule's expression, by the rule's name. */
  readonly ruleTypes: ReadonlyMap<string, ExpressionType>;
  /** Rule names of all levels, each after those that it reads. */
  readonly ruleOrder: readonly string[];
  readonly scope: Scope;
  /** Circles, unknown names, kinds, units and scales that do not fit, divisors that can be zero. */
  readonly findings: readonly Finding[];
}

/** Options of {@link analyseDocument}. */
export interface AnalyseOptions {
  /** Values of the parameters at one date. Default: the range of all dated values. */
  readonly parameters?: Readonly<Record<string, string | boolean>>;
}

/**
 * Infers the kind, unit, scale, bounds and exactness of every expression of a document.
 *
 * The verifier and the engine's lowering both stand on it, so the number rules of the language are
 * written here and nowhere else.
 */
export function analyseDocument(document: PolicyDocument, options: AnalyseOptions = {}): Analysis {
  const scope = gatherScope(document);
  const types = new Map<Expression, ExpressionType>();
  const ruleTypes = new Map<string, ExpressionType>();
  const ruleOrder: string[] = [];
  const findings: Finding[] = [];
  const visiting: string[] = [];
  const done = new Set<string>();

  const report = (code: FindingCode, path: string, detail: string, witness?: string): undefined => {
    if (findings.some((finding) => finding.code === code && finding.path === path)) return undefined;
    findings.push(createFinding(code, path, witness === undefined ? { detail } : { detail, witness }));
    return undefined;
  };
  const infer = (expression: Expression, place: Place): ExpressionType | undefined => {
    const type = inferExpression(inference, expression, place);
    if (type !== undefined) types.set(expression, type);
    return type;
  };
  const ruleType = (name: string): ExpressionType | undefined => {
    const scoped = scope.rules.get(name);
    if (scoped === undefined || done.has(name)) return ruleTypes.get(name);
    if (visiting.includes(name)) {
      const circle = [...visiting.slice(visiting.indexOf(name)), name].join(" → ");
      return report("policy.cycle", scoped.path, circle, circle);
    }
    visiting.push(name);
    const type = infer(scoped.rule.expression, { path: `${scoped.path}.expression`, level: scoped.level });
    visiting.pop();
    done.add(name);
    ruleOrder.push(name);
    if (type === undefined) return undefined;
    checkOutput({ report, document }, { name, path: scoped.path, output: scoped.rule.output, type });
    ruleTypes.set(name, type);
    return type;
  };
  const inference: Inference = {
    document,
    scope,
    infer,
    ruleType,
    report,
    parameterType: (name) => parameterType(document.parameters, name, options.parameters),
  };

  for (const { name, path } of scope.duplicates) report("policy.duplicateName", path, name);
  for (const name of scope.rules.keys()) ruleType(name);
  for (const [level, { constraints = [] }] of document.levels.entries()) {
    for (const [index, constraint] of constraints.entries()) {
      const path = `levels[${level}].constraints[${index}].test`;
      const type = infer(constraint.test, { path, level });
      if (type !== undefined && type.kind !== "boolean") report("policy.typeMismatch", path, `boolean / ${describeType(type)}`);
    }
  }
  return { types, ruleTypes, ruleOrder, scope, findings };
}

function parameterType(
  parameters: Readonly<Record<string, Parameter>>,
  name: string,
  values: Readonly<Record<string, string | boolean>> | undefined,
): ExpressionType | undefined {
  const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
  if (parameter === undefined) return undefined;
  const { type } = parameter;
  if (type.kind !== "number") return type;
  const dimension = dimensionOf(type.unit);
  const resolved = values?.[name];
  const texts = resolved === undefined ? parameter.values.map(({ value }) => value) : [resolved];
  const range = rangeOfTexts(
    texts.filter((text) => typeof text === "string"),
    type.decimals,
  );
  if (dimension === undefined || range === undefined) return undefined;
  const zero = range.least === 0 && range.greatest === 0;
  return { kind: "number", dimension, scale: type.decimals, ...range, inexact: false, ...(zero ? { zero } : {}) };
}

function checkOutput(
  context: Pick<Inference, "report" | "document">,
  rule: { readonly name: string; readonly path: string; readonly output: ValueType; readonly type: ExpressionType },
): void {
  const { output, type, path } = rule;
  if (type.kind === "absent") return;
  if (output.kind !== type.kind || (output.kind === "category" && type.kind === "category" && output.set !== type.set)) {
    const declared = output.kind === "category" ? `category of ${output.set}` : output.kind;
    context.report("policy.typeMismatch", `${path}.output`, `${declared} / ${describeType(type)}`);
  }
  if (output.kind === "number" && type.kind === "number" && type.zero !== true && dimensionOf(output.unit) !== type.dimension) {
    context.report("policy.unitMismatch", `${path}.output`, `${output.unit} / ${describeType(type)}`);
  }
}
