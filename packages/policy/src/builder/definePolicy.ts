import type { PolicyDocument } from "../document/policyDocument.ts";
import { policyError } from "../policyError.ts";
import { createScope } from "./createScope.ts";
import type {
  CategoriesDefinition,
  ConstraintDefinition,
  FieldDefinition,
  LevelDefinition,
  PolicyHeader,
} from "./definitions.ts";
import type { PolicyBuilder } from "./policyBuilder.ts";
import type { PolicyNames } from "./policyNames.ts";
import { type AnyRuleDefinition, toRule } from "./toRule.ts";

/** The builder of a policy that has no names yet. */
// biome-ignore lint/complexity/noBannedTypes: no set is declared, so no name is a key.
export type EmptyPolicyBuilder = PolicyBuilder<{}, never, never, null, never, never>;

/**
 * Starts a policy, whose declarations follow in a chain that ends with `build()`.
 *
 * Use it to write a policy in TypeScript: the compiler then knows the name of every category,
 * parameter, field and rule, and refuses an expression that refers to any other. Declare the levels
 * first, then rules of any level in the order in which they read each other.
 *
 * @param header what stands at the head of the document
 * @returns a builder; `build()` gives the document as plain JSON, which `verifyPolicy` then proves
 * @throws `policy.nameTaken` and `policy.nameNotDeclared`, for callers without a compiler
 * @example
 * const source = { instrument: "Example", evidence: "recalled" } as const;
 * const policy = definePolicy({
 *   id: "example-share",
 *   version: "1.0.0",
 *   title: { id: "Contoh", en: "Example" },
 *   subject: "example",
 *   declared: "example",
 *   validity: { from: "2026-01-01" },
 *   appliesTo: ["pns", "pppk"],
 *   source,
 * })
 *   .level("member", {
 *     label: { id: "Pegawai", en: "Employee" },
 *     fields: {
 *       done: { kind: "number", label: { id: "Selesai", en: "Done" }, unit: "count", decimals: 0, least: "0", greatest: "100" },
 *     },
 *   })
 *   .rule("member", "double", {
 *     label: { id: "Dua kali", en: "Double" },
 *     output: { kind: "number", unit: "count", decimals: 0 },
 *     source,
 *     expression: ({ field }) => multiply("2", field("done")),
 *   })
 *   .build();
 * policy.levels[0]?.rules["double"]?.expression.kind; // => "multiply"
 * @see docs/reference/policy-language.md
 */
export function definePolicy(header: PolicyHeader): EmptyPolicyBuilder {
  const { id, version, title, subject, declared, validity, appliesTo, source, review, notes } = header;
  const builder = createBuilder({
    formatVersion: 1,
    id,
    version,
    title,
    subject,
    ...(declared === undefined ? {} : { declared }),
    validity,
    appliesTo,
    source,
    ...(review === undefined ? {} : { review }),
    ...(notes === undefined ? {} : { notes }),
    categories: {},
    parameters: {},
    levels: [],
    cases: [],
  });
  // The names live in the type only: at run time every builder is the same, whatever it has gathered.
  return builder as unknown as EmptyPolicyBuilder;
}

/** A builder whose names are not followed. */
type AnyBuilder = Readonly<Record<keyof EmptyPolicyBuilder, unknown>>;

function createBuilder(draft: PolicyDocument): AnyBuilder {
  return {
    categories: (name: string, definition: CategoriesDefinition<string>) =>
      createBuilder({ ...draft, categories: withName(draft.categories, name, definition) }),
    parameter: (name: string, definition: PolicyDocument["parameters"][string]) =>
      createBuilder({ ...draft, parameters: withName(draft.parameters, name, definition) }),
    level: (name: string, definition: LevelDefinition<Readonly<Record<string, FieldDefinition<string>>>>) =>
      createBuilder(addLevel(draft, name, definition)),
    rule: (level: string, name: string, definition: AnyRuleDefinition) =>
      createBuilder(addRule(draft, level, { name, definition })),
    constraint: (level: string, definition: ConstraintDefinition<PolicyNames, string>) =>
      createBuilder(addConstraint(draft, level, definition)),
    total: (definition: NonNullable<PolicyDocument["totals"]>[number]) =>
      createBuilder({ ...draft, totals: [...(draft.totals ?? []), definition] }),
    exception: (definition: NonNullable<PolicyDocument["exceptions"]>[number]) =>
      createBuilder({ ...draft, exceptions: [...(draft.exceptions ?? []), definition] }),
    cases: (...cases: PolicyDocument["cases"]) => createBuilder({ ...draft, cases: [...draft.cases, ...cases] }),
    build: () => inOrder(draft),
  };
}

function addLevel(
  draft: PolicyDocument,
  name: string,
  definition: LevelDefinition<Readonly<Record<string, FieldDefinition<string>>>>,
): PolicyDocument {
  if (draft.levels.some((level) => level.name === name)) throw policyError("policy.nameTaken", { name });
  for (const field of Object.keys(definition.fields)) refuseTaken(draft, field);
  const { label, greatestCount, fields } = definition;
  const level = { name, label, ...(greatestCount === undefined ? {} : { greatestCount }), fields, rules: {} };
  return { ...draft, levels: [...draft.levels, level] };
}

function addRule(
  draft: PolicyDocument,
  at: string,
  {
    name,
    definition,
  }: {
    readonly name: string;
    readonly definition: AnyRuleDefinition;
  },
): PolicyDocument {
  refuseTaken(draft, name);
  const rule = toRule(definition, createScope(draft, at));
  return atLevel(draft, at, (level) => ({ ...level, rules: { ...level.rules, [name]: rule } }));
}

function addConstraint(
  draft: PolicyDocument,
  at: string,
  { name, test, message }: ConstraintDefinition<PolicyNames, string>,
): PolicyDocument {
  const constraint = { name, test: test(createScope(draft, at)), message };
  return atLevel(draft, at, (level) => ({ ...level, constraints: [...(level.constraints ?? []), constraint] }));
}

function atLevel(
  draft: PolicyDocument,
  name: string,
  change: (level: PolicyDocument["levels"][number]) => PolicyDocument["levels"][number],
): PolicyDocument {
  return { ...draft, levels: draft.levels.map((level) => (level.name === name ? change(level) : level)) };
}

function withName<T>(record: Readonly<Record<string, T>>, name: string, value: T): Readonly<Record<string, T>> {
  if (Object.hasOwn(record, name)) throw policyError("policy.nameTaken", { name });
  return { ...record, [name]: value };
}

function refuseTaken(draft: PolicyDocument, name: string): void {
  const taken = draft.levels.some(({ fields, rules }) => Object.hasOwn(fields, name) || Object.hasOwn(rules, name));
  if (taken) throw policyError("policy.nameTaken", { name });
}

/** Brings the keys into the order of the document's type: totals and exceptions before the cases. */
function inOrder({ totals, exceptions, cases, ...rest }: PolicyDocument): PolicyDocument {
  return {
    ...rest,
    ...(totals === undefined ? {} : { totals }),
    ...(exceptions === undefined ? {} : { exceptions }),
    cases,
  };
}
