import { absenceKinds, employmentKinds, evidenceGrades, type Label, roundingModes, type Source } from "@kinerja/model";
import fc from "fast-check";
import type { Band, Constant, Expression, Literal } from "../src/document/expression.ts";
import { reservedNames } from "../src/document/names.ts";
import type { Field, Level, Parameter, PolicyCase, PolicyDocument, Rule } from "../src/document/policyDocument.ts";
import type { Unit } from "../src/units/unitNames.ts";
import { units } from "../src/units/units.ts";

/**
 * Well-formed documents of every construct: right in their form, seldom sound. A key that may be
 * missing is missing half of the time, and texts hold whatever Unicode allows.
 */
export const arbitraryPolicyDocument: fc.Arbitrary<PolicyDocument> = fc.constant(undefined).chain(() => document());

function part<Shape extends object, Optional extends keyof Shape = never>(
  required: { [Key in Exclude<keyof Shape, Optional>]: fc.Arbitrary<Shape[Key]> },
  missing?: { [Key in Optional]-?: fc.Arbitrary<Exclude<Shape[Key], undefined>> },
): fc.Arbitrary<Shape> {
  const model = { ...required, ...missing } as Record<string, fc.Arbitrary<unknown>>;
  const requiredKeys = Object.keys(required);
  return fc.record(model, { requiredKeys, noNullPrototype: true }) as unknown as fc.Arbitrary<Shape>;
}

const text = fc.string({ unit: "binary", minLength: 1, maxLength: 20 });
const reserved = new Set<string>(reservedNames);
const name = fc
  .stringMatching(/^[a-z][A-Za-z0-9]{0,9}$/)
  .filter((word) => !reserved.has(word) && !(word in Object.prototype));
const day = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2050-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const decimal = fc.stringMatching(/^-?[0-9]{1,12}(\.[0-9]{1,6})?$/);
const decimals = fc.integer({ min: 0, max: 10 });
const unit = fc.constantFrom(...(Object.keys(units) as Unit[]));
const label: fc.Arbitrary<Label> = part<Label>({ id: text, en: text });
const policyId = fc.stringMatching(/^[a-z0-9]{1,4}(-[a-z0-9]{1,4}){0,2}$/);

function source(): fc.Arbitrary<Source> {
  return part<Source, "locator" | "url">(
    { instrument: text, evidence: fc.constantFrom(...evidenceGrades) },
    { locator: fc.record({ article: text, page: text }, { requiredKeys: [] }), url: text },
  );
}

function literal(): fc.Arbitrary<Literal> {
  const kind = fc.constant("literal" as const);
  return fc.oneof(
    part<{ kind: "literal"; decimal: string; unit?: Unit }, "unit">({ kind, decimal }, { unit }),
    fc.record({ kind, category: name, set: name }),
    fc.record({ kind, boolean: fc.boolean() }),
    fc.record({ kind, absent: fc.constantFrom(...absenceKinds) }),
  );
}

const parameterReference = fc.record({ kind: fc.constant("parameter" as const), name });
const constant: fc.Arbitrary<Constant> = fc.oneof(literal(), parameterReference);

function band(): fc.Arbitrary<Band> {
  const lower = fc.oneof(fc.record({ atLeast: constant }), fc.record({ moreThan: constant }));
  const upper = fc.oneof(fc.constant({}), fc.record({ lessThan: constant }), fc.record({ atMost: constant }));
  return fc.tuple(lower, upper, constant).map(([from, to, then]) => ({ ...from, ...to, then }));
}

const expression: fc.Arbitrary<Expression> = fc.letrec<{ readonly node: Expression }>((tie) => {
  const node = tie("node");
  const some = fc.array(node, { minLength: 1, maxLength: 3 });
  const pair = fc.tuple(node, node);
  const kind = <Kind extends string>(of: Kind): fc.Arbitrary<Kind> => fc.constant(of);
  const mode = fc.constantFrom(...roundingModes);
  const absences = fc.array(fc.constantFrom(...absenceKinds), { minLength: 1, maxLength: 2 });
  const cell = fc.record({
    when: fc.array(fc.oneof(name, fc.boolean()), { minLength: 1, maxLength: 2 }),
    then: constant,
  });
  const comparison = fc.constantFrom("equal", "notEqual", "lessThan", "atMost", "moreThan", "atLeast");
  const aggregate = fc.constantFrom("sum", "count", "least", "greatest", "every", "some");
  const compound = fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.record({ kind: fc.constantFrom("field", "parameter", "rule"), name }),
    fc.record({ kind: fc.constantFrom("add", "multiply", "least", "greatest", "all", "any"), of: some }),
    fc.record({ kind: kind("subtract"), of: pair }),
    fc.record({ kind: kind("compare"), comparison, of: pair }),
    fc.record(
      { kind: kind("divide"), of: pair, decimals, mode, whenZero: fc.constantFrom("issue", ...absenceKinds) },
      { requiredKeys: ["kind", "of"] },
    ),
    fc.record({ kind: kind("round"), of: node, decimals, mode }, { requiredKeys: ["kind", "of", "decimals"] }),
    fc.record({ kind: fc.constantFrom("not", "present"), of: node }),
    fc.record({ kind: kind("choose"), if: node, then: node, else: node }),
    fc.record({ kind: kind("bands"), of: node, bands: fc.array(band(), { minLength: 1, maxLength: 3 }) }),
    fc.record({ kind: kind("table"), of: some, cells: fc.array(cell, { minLength: 1, maxLength: 3 }) }),
    fc.record({ kind: kind("otherwise"), of: node, kinds: absences, else: node }),
    fc.record(
      {
        kind: kind("aggregate"),
        function: aggregate,
        over: name,
        of: node,
        absent: fc.constantFrom("skip", "propagate", "refuse"),
        empty: fc.oneof(fc.constant("refuse"), literal()),
      },
      { requiredKeys: ["kind", "function", "over", "absent", "empty"] },
    ),
  );
  return {
    node: fc.oneof({ maxDepth: 3, depthIdentifier: "expression" }, literal(), compound) as fc.Arbitrary<Expression>,
  };
}).node;

const valueType = fc.oneof(
  fc.record({ kind: fc.constant("number" as const), unit, decimals }),
  fc.record({ kind: fc.constant("category" as const), set: name }),
  fc.record({ kind: fc.constant("boolean" as const) }),
);

function parameter(): fc.Arbitrary<Parameter> {
  type Dated = Parameter["values"][number];
  const dated = part<Dated, "to" | "checkedOn" | "note">(
    { from: day, value: fc.oneof(decimal, fc.boolean()), source: source() },
    { to: day, checkedOn: day, note: label },
  );
  return fc.record({ label, type: valueType, values: fc.array(dated, { minLength: 1, maxLength: 3 }) });
}

function field(): fc.Arbitrary<Field> {
  const absence = fc.record({ absent: fc.constantFrom(...absenceKinds) });
  const better = fc.constantFrom("higher" as const, "lower" as const);
  const base = { note: label, better, whenMissing: fc.oneof(decimal, fc.boolean(), absence), required: fc.boolean() };
  const common = { label, ...base };
  const requiredKeys = ["kind", "label"] as const;
  return fc.oneof(
    fc.record(
      { kind: fc.constant("number" as const), ...common, unit, decimals, least: decimal, greatest: decimal },
      { requiredKeys: [...requiredKeys, "unit", "decimals", "least", "greatest"] },
    ),
    fc.record(
      { kind: fc.constant("category" as const), ...common, set: name },
      { requiredKeys: [...requiredKeys, "set"] },
    ),
    fc.record({ kind: fc.constant("boolean" as const), ...common }, { requiredKeys: [...requiredKeys] }),
  ) as fc.Arbitrary<Field>;
}

const appliesTo = fc.subarray([...employmentKinds], { minLength: 1 });

function rule(): fc.Arbitrary<Rule> {
  return part<Rule, "appliesTo" | "note">(
    { label, output: valueType, expression, source: source() },
    { appliesTo, note: label },
  );
}

function level(): fc.Arbitrary<Level> {
  const constraint = fc.record({ name: text, test: expression, message: label });
  return part<Level, "greatestCount" | "constraints">(
    { name, label, fields: named(field()), rules: named(rule()) },
    { greatestCount: fc.integer({ min: 1, max: 1000 }), constraints: fc.array(constraint, { maxLength: 2 }) },
  );
}

function named<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Record<string, Value>> {
  return fc.dictionary(name, value, { maxKeys: 3, noNullPrototype: true });
}

function document(): fc.Arbitrary<PolicyDocument> {
  const member = part<{ name: string; label: Label; note?: Label }, "note">({ name, label }, { note: label });
  const free = fc.dictionary(name, fc.jsonValue({ maxDepth: 2 }).map(withoutInheritedKeys), {
    maxKeys: 3,
    noNullPrototype: true,
  });
  const code = fc.constantFrom("policy.notMonotone", "score.outsideBands");
  const example = part<PolicyCase, "at" | "overlays" | "expectedIssues" | "printed" | "source">(
    { name: text, input: free, expected: free },
    {
      at: day,
      overlays: fc.array(policyId, { maxLength: 2 }),
      expectedIssues: fc.array(code),
      printed: free,
      source: source(),
    },
  );
  type Exception = NonNullable<PolicyDocument["exceptions"]>[number];
  const exception = part<Exception, "field">({ code, rule: name, reason: label, source: source() }, { field: name });
  const total = fc.record({ parameters: fc.array(name, { minLength: 1, maxLength: 3 }), value: decimal });
  return part<PolicyDocument, "declared" | "review" | "notes" | "totals" | "exceptions">(
    {
      formatVersion: fc.constant(1 as const),
      id: policyId,
      version: fc.constantFrom("1.0.0", "0.3.12", "2.0.0-beta.1"),
      title: label,
      subject: name,
      validity: part<PolicyDocument["validity"], "to">({ from: day }, { to: day }),
      appliesTo,
      source: source(),
      categories: named(
        fc.record({ label, ordered: fc.boolean(), members: fc.array(member, { minLength: 1, maxLength: 3 }) }),
      ),
      parameters: named(parameter()),
      levels: fc.array(level(), { minLength: 1, maxLength: 3 }),
      cases: fc.array(example, { maxLength: 2 }),
    },
    {
      declared: fc.constantFrom("example" as const, "experimental" as const),
      review: fc.record({ by: text, on: day }),
      notes: fc.array(label, { maxLength: 2 }),
      totals: fc.array(total, { maxLength: 2 }),
      exceptions: fc.array(exception, { maxLength: 2 }),
    },
  );
}

/** JSON has no minus zero, and documents no keys that plain objects inherit. */
function withoutInheritedKeys(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (key, member: unknown) =>
    key !== "" && key in Object.prototype ? undefined : member,
  );
}
