import type { Field, PolicyDocument, ValueType } from "../document/policyDocument.ts";
import { fitsType, setOf } from "./declaredTypes.ts";
import { dimensionOf } from "./dimension.ts";
import type { Report } from "./inference.ts";
import { rangeOfTexts } from "./rangeOfTexts.ts";
import { greatestScale, isScale } from "./scales.ts";

interface Declarations {
  readonly document: PolicyDocument;
  readonly report: Report;
}

/** Reports types of fields, parameters and rules that name no known unit or set, and values that do not fit theirs. */
export function checkDeclarations(context: Declarations): void {
  const { document } = context;
  for (const [name, parameter] of Object.entries(document.parameters)) {
    checkType(context, parameter.type, `parameters.${name}.type`);
    checkValues(context, name);
  }
  for (const [level, { fields, rules }] of document.levels.entries()) {
    for (const [name, field] of Object.entries(fields)) checkField(context, field, `levels[${level}].fields.${name}`);
    for (const [name, rule] of Object.entries(rules)) {
      checkType(context, rule.output, `levels[${level}].rules.${name}.output`);
    }
  }
}

function checkField(context: Declarations, field: Field, path: string): void {
  checkType(context, field, path);
  if (field.kind !== "number" || !isScale(field.decimals)) return;
  for (const bound of ["least", "greatest"] as const) {
    if (rangeOfTexts([field[bound]], field.decimals) !== undefined) continue;
    reportValue(context, `${path}.${bound}`, field[bound], field);
  }
}

function checkType({ document, report }: Declarations, type: ValueType | Field, path: string): void {
  if (type.kind === "category" && setOf(document, type.set) === undefined) {
    report("policy.unknownName", `${path}.set`, { values: { name: type.set } });
  }
  if (type.kind !== "number") return;
  if (dimensionOf(type.unit) === undefined) {
    report("policy.unknownName", `${path}.unit`, { values: { name: type.unit } });
  }
  if (!isScale(type.decimals)) {
    const received = String(type.decimals);
    report("policy.scaleMismatch", `${path}.decimals`, {
      values: { expected: `0–${greatestScale}`, received },
    });
  }
}

function checkValues(context: Declarations, name: string): void {
  const parameter = context.document.parameters[name];
  if (parameter === undefined) return;
  const { type, values } = parameter;
  if (values.length === 0) {
    context.report("policy.valuesEmpty", `parameters.${name}.values`, { values: { parameter: name } });
  }
  if (type.kind === "category" && setOf(context.document, type.set) === undefined) return;
  for (const [index, { value }] of values.entries()) {
    if (fitsType(context.document, type, value)) continue;
    reportValue(context, `parameters.${name}.values[${index}].value`, value, type);
  }
}

function reportValue(context: Declarations, path: string, value: unknown, type: ValueType): void {
  const values = { value: String(value), expected: { kind: "values", of: type } } as const;
  context.report("policy.valueForm", path, { values });
}
