import type { Expression } from "../document/expression.ts";
import type { PolicyDocument, ValueType } from "../document/policyDocument.ts";
import type { FindingDetails } from "../verify/createFinding.ts";
import type { FindingCode } from "../verify/findingMessages.ts";
import { checkDeclarations } from "./checkDeclarations.ts";
import { typeOfField, typeOfParameter } from "./declaredTypes.ts";
import { dimensionOf } from "./dimension.ts";
import type { ExpressionType } from "./expressionType.ts";
import { inferExpression } from "./inferExpression.ts";
import type { Inference, Place, Report } from "./inference.ts";
import { reportKind } from "./reportKind.ts";
import { gatherScope, type Scope } from "./scope.ts";

/** A finding before it is put into words: the engine wants to know only that there is none. */
interface UnwordedFinding {
  readonly code: FindingCode;
  readonly path: string;
  readonly details: FindingDetails;
}

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
  readonly findings: readonly UnwordedFinding[];
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
 * written here and nowhere else. An expression has no type only where a finding says why.
 *
 * @returns the types, an order to compute the rules in, and the findings; it never throws.
 * @example
 * const source = { instrument: "Example", evidence: "recalled" } as const;
 * const label = { id: "Contoh", en: "Example" };
 * const policy = definePolicy({ id: "a", version: "1.0.0", title: label, subject: "a", validity: { from: "2026-01-01" }, appliesTo: ["pns"], source })
 *   .level("member", { label, fields: { ready: { kind: "boolean", label } } })
 *   .rule("member", "late", { label, output: { kind: "boolean" }, source, expression: ({ field }) => not(field("ready")) })
 *   .build();
 * analyseDocument(policy).ruleTypes.get("late"); // => { kind: "boolean" }
 */
export function analyseDocument(document: PolicyDocument, options: AnalyseOptions = {}): Analysis {
  const scope = gatherScope(document);
  const types = new Map<Expression, ExpressionType>();
  const findings: UnwordedFinding[] = [];
  const reported = new Set<string>();
  const report: Report = (code, path, details) => {
    const key = `${code} ${path}`;
    if (!reported.has(key)) findings.push({ code, path, details });
    reported.add(key);
    return undefined;
  };
  const infer = (expression: Expression, place: Place): ExpressionType | undefined => {
    const type = inferExpression(inference, expression, place);
    if (type !== undefined) types.set(expression, type);
    return type;
  };
  const rules = inferRules(scope, { report, infer });
  const inference: Inference = {
    document,
    scope,
    infer,
    ruleType: rules.typeOf,
    report,
    fieldType: (name) => {
      const scoped = scope.fields.get(name);
      return scoped && typeOfField(document, scoped.field);
    },
    parameterType: (name) => {
      const parameter = Object.hasOwn(document.parameters, name) ? document.parameters[name] : undefined;
      const values = options.parameters;
      const resolved = values !== undefined && Object.hasOwn(values, name) ? values[name] : undefined;
      return parameter && typeOfParameter(document, parameter, resolved);
    },
  };

  checkDeclarations({ document, report });
  for (const { name, path } of scope.duplicates) {
    report("policy.duplicateName", path, { values: { name } });
  }
  for (const [name, { rule, path }] of scope.rules) {
    const type = rules.typeOf(name);
    if (type !== undefined) checkOutput(inference, { path: `${path}.output`, output: rule.output, type });
  }
  checkConstraints(inference);
  return { types, ruleTypes: rules.types, ruleOrder: rules.order, scope, findings };
}

interface RuleTypes {
  readonly types: ReadonlyMap<string, ExpressionType>;
  readonly order: readonly string[];
  readonly typeOf: (name: string) => ExpressionType | undefined;
}

/** Infers rules on first use, each after those that it reads. */
function inferRules(scope: Scope, { report, infer }: Pick<Inference, "report" | "infer">): RuleTypes {
  const types = new Map<string, ExpressionType>();
  const order: string[] = [];
  const visiting: string[] = [];
  const done = new Set<string>();
  const typeOf = (name: string): ExpressionType | undefined => {
    const scoped = scope.rules.get(name);
    if (scoped === undefined || done.has(name)) return types.get(name);
    if (visiting.includes(name)) {
      const circle = [...visiting.slice(visiting.indexOf(name)), name].join(" → ");
      return report("policy.cycle", scoped.path, { values: { circle } });
    }
    visiting.push(name);
    const type = infer(scoped.rule.expression, { path: `${scoped.path}.expression`, level: scoped.level });
    visiting.pop();
    done.add(name);
    order.push(name);
    if (type !== undefined) types.set(name, type);
    return type;
  };
  return { types, order, typeOf };
}

function checkConstraints(inference: Inference): void {
  for (const [level, { constraints = [] }] of inference.document.levels.entries()) {
    for (const [index, constraint] of constraints.entries()) {
      const path = `levels[${level}].constraints[${index}].test`;
      const type = inference.infer(constraint.test, { path, level });
      if (type === undefined || type.kind === "boolean") continue;
      reportKind(inference, path, { expected: { kind: "boolean" }, received: type });
    }
  }
}

function checkOutput(
  inference: Inference,
  rule: { readonly path: string; readonly output: ValueType; readonly type: ExpressionType },
): void {
  const { output, type, path } = rule;
  if (type.kind === "absent") return;
  if (output.kind === "number" && type.kind === "number") {
    const dimension = dimensionOf(output.unit);
    if (dimension === undefined || dimension === type.dimension || type.zero === true) return;
    const values = { expected: { ...type, dimension }, received: type };
    const witness = `${output.unit} / ${type.dimension || "one"}`;
    inference.report("policy.unitMismatch", path, { values, witness });
    return;
  }
  const sameSet = output.kind !== "category" || type.kind !== "category" || output.set === type.set;
  if (output.kind !== type.kind || !sameSet) {
    reportKind(inference, path, { expected: { kind: "values", of: output }, received: type });
  }
}
