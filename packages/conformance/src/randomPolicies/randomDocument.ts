import type { Label, Source } from "@kinerja/model";
import type {
  CategorySet,
  Constraint,
  DatedValue,
  Field,
  Level,
  Parameter,
  PolicyDocument,
  Rule,
  ValueType,
} from "@kinerja/policy";
import type { Random } from "../random/createRandom.ts";
import { randomExpression } from "./randomExpression.ts";
import {
  anyAbsence,
  anyConstant,
  anyType,
  decimalText,
  declareType,
  type KnownName,
  type Vocabulary,
} from "./vocabulary.ts";

const label: Label = { id: "Contoh", en: "Example" };
const source: Source = { instrument: "Example", evidence: "recalled" };

/** A random well-typed policy of one to three levels that uses every construct sooner or later. */
export function randomDocument(random: Random, id: string): PolicyDocument {
  const sets = Array.from({ length: random.between(1, 3) }, (_, index) => ({
    name: `set${index}`,
    ordered: random.chance(1, 2),
    members: Array.from({ length: random.between(1, 4) }, (__, member) => `s${index}m${member}`),
  }));
  const levels = ["member", "items", "parts"].slice(
    0,
    random.weighted([
      [2, 1],
      [4, 2],
      [2, 3],
    ]),
  );
  const vocabulary: Vocabulary = { random, sets, levels, fields: [], parameters: [], rules: [] };
  const parameters = Object.fromEntries(
    Array.from({ length: random.between(0, 4) }, (_, index) => declareParameter(vocabulary, `p${index}`)),
  );
  const fields = levels.map((_, level) => declareFields(vocabulary, level));
  const rules = declareRules(vocabulary);
  return {
    formatVersion: 1,
    id,
    version: "1.0.0",
    title: label,
    subject: "example",
    declared: "experimental",
    validity: { from: "2020-01-01" },
    appliesTo: ["pns"],
    source,
    categories: Object.fromEntries(
      sets.map(({ name, ordered, members }): [string, CategorySet] => [
        name,
        { label, ordered, members: members.map((each) => ({ name: each, label })) },
      ]),
    ),
    parameters,
    levels: levels.map(
      (name, level): Level => ({
        name,
        label,
        ...(level === 0 ? {} : { greatestCount: random.pick([3, 10, 200]) }),
        fields: fields[level] ?? {},
        rules: rules[level] ?? {},
        ...(random.chance(1, 6) ? { constraints: [declareConstraint(vocabulary, level)] } : {}),
      }),
    ),
    cases: [],
  };
}

function declareParameter(vocabulary: Vocabulary, name: string): [string, Parameter] {
  const { random } = vocabulary;
  const wanted = anyType(vocabulary);
  const type = declareType(random, wanted);
  const values = ["2020-01-01", "2023-07-01", "2026-01-01"]
    .slice(0, random.between(1, 3))
    .map((from): DatedValue => ({ from, value: constantText(vocabulary, type), source }));
  vocabulary.parameters.push({ name, level: 0, type: wanted, nonZero: false });
  return [name, { label, type, values }];
}

function constantText(vocabulary: Vocabulary, type: ValueType): string | boolean {
  if (type.kind === "number")
    return decimalText(vocabulary.random, Math.min(type.decimals, vocabulary.random.pick([0, 1, 2])));
  const constant = anyConstant({ ...vocabulary, parameters: [] }, type);
  if (constant.kind === "parameter" || "absent" in constant || "decimal" in constant) return "0";
  return "category" in constant ? constant.category : constant.boolean;
}

function declareFields(vocabulary: Vocabulary, level: number): Readonly<Record<string, Field>> {
  const { random } = vocabulary;
  const fields: Record<string, Field> = {};
  for (let index = random.between(1, 5); index > 0; index -= 1) {
    const name = `f${level}x${index}`;
    const wanted = anyType(vocabulary);
    const field = declareField(vocabulary, declareType(random, wanted));
    fields[name] = field;
    const known: KnownName = { name, level, type: wanted, nonZero: field.kind === "number" && Number(field.least) > 0 };
    vocabulary.fields.push(known);
  }
  return fields;
}

function declareField(vocabulary: Vocabulary, type: ValueType): Field {
  const { random } = vocabulary;
  const missing = random.weighted<() => Pick<Field, "whenMissing">>([
    [3, () => ({ whenMissing: { absent: anyAbsence(random) } })],
    [2, () => ({ whenMissing: type.kind === "number" ? "1" : constantText(vocabulary, type) })],
    [1, () => ({})],
  ])();
  // A field that must have a value has no absence for a missing key.
  const mayBeRequired = typeof missing.whenMissing !== "object";
  const base = { label, ...missing, ...(mayBeRequired && random.chance(1, 4) ? { required: true } : {}) };
  if (type.kind !== "number") return { ...base, ...type };
  const bounds = random.pick([
    { least: "0", greatest: "100" },
    { least: "1", greatest: "12" },
    { least: "-5", greatest: "5" },
    { least: "0", greatest: "1000000000000" },
    { least: "-1000000000000000", greatest: "1000000000000000" },
  ]);
  return { ...base, ...type, decimals: random.pick([0, 0, 1, 2, 2, 6]), ...bounds };
}

function declareRules(vocabulary: Vocabulary): readonly Readonly<Record<string, Rule>>[] {
  const { random, levels } = vocabulary;
  const rules = levels.map((): Record<string, Rule> => ({}));
  for (let index = random.between(2, 8); index > 0; index -= 1) {
    const level = random.below(levels.length);
    const name = `r${level}x${index}`;
    const wanted = anyType(vocabulary);
    const expression = randomExpression(vocabulary, wanted, { level, depth: random.between(1, 4) });
    const own = rules[level];
    if (own !== undefined) own[name] = { label, output: declareType(random, wanted), expression, source };
    vocabulary.rules.push({ name, level, type: wanted, nonZero: false });
  }
  return rules;
}

function declareConstraint(vocabulary: Vocabulary, level: number): Constraint {
  return {
    name: "holds",
    test: randomExpression(vocabulary, { kind: "boolean" }, { level, depth: 2 }),
    message: label,
  };
}
