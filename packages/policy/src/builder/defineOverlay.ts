import type {
  CategorySet,
  DeclaredException,
  Parameter,
  PolicyCase,
  PolicyDocument,
  Rule,
  WeightsTotal,
} from "../document/policyDocument.ts";
import type { PolicyOverlay } from "../document/policyOverlay.ts";
import { policyError } from "../policyError.ts";
import { createScope } from "./createScope.ts";
import type {
  CategoriesDefinition,
  ExceptionDefinition,
  ParameterDefinition,
  RuleDefinition,
  TotalDefinition,
  ValueTypeDefinition,
} from "./definitions.ts";
import type { LevelName, PolicyNames, TypedPolicy } from "./policyNames.ts";
import { type AnyRuleDefinition, toRule } from "./toRule.ts";

/** What stands at the head of an overlay. */
export type OverlayHeader = Pick<
  PolicyOverlay,
  "id" | "version" | "tier" | "title" | "declared" | "source" | "review" | "validity"
>;

/** The names of a base with one more category set. */
export interface WithCategories<Names extends PolicyNames, SetName extends string, Member extends string> {
  readonly categories: Omit<Names["categories"], SetName> & Readonly<Record<SetName, Member>>;
  readonly parameters: Names["parameters"];
  readonly levels: Names["levels"];
  readonly fields: Names["fields"];
  readonly rules: Names["rules"];
}

/** The names of a base with one more parameter. */
export interface WithParameter<Names extends PolicyNames, Name extends string> {
  readonly categories: Names["categories"];
  readonly parameters: Names["parameters"] | Name;
  readonly levels: Names["levels"];
  readonly fields: Names["fields"];
  readonly rules: Names["rules"];
}

/** The level at which a rule of the base stands. */
export type LevelOfRule<Names extends PolicyNames, Name extends string> = string extends Names["rules"]["name"]
  ? LevelName<Names>
  : Extract<Names["rules"], { readonly name: Name }>["level"];

/** An overlay in the making: it replaces whole parameters and rules of its base, by their names. */
export interface OverlayBuilder<Names extends PolicyNames> {
  /** Gives a set of categories that the replacing rules need, new or in the place of the base's. */
  readonly categories: <const SetName extends string, const Member extends string>(
    name: SetName,
    definition: CategoriesDefinition<Member>,
  ) => OverlayBuilder<WithCategories<Names, SetName, Member>>;

  /** Replaces a parameter of the base. */
  readonly parameter: (
    name: Names["parameters"],
    definition: ParameterDefinition<string & keyof Names["categories"]>,
  ) => OverlayBuilder<Names>;

  /** Adds a parameter that the base does not have, for the rules that follow. */
  readonly newParameter: <const Name extends string>(
    name: Name,
    definition: ParameterDefinition<string & keyof Names["categories"]>,
  ) => OverlayBuilder<WithParameter<Names, Name>>;

  /** Replaces a rule of the base; its expression sees all names of the base that its level can read. */
  readonly rule: <
    const Name extends Names["rules"]["name"],
    const Output extends ValueTypeDefinition<string & keyof Names["categories"]>,
  >(
    name: Name,
    definition: RuleDefinition<Names, LevelOfRule<Names, Name>, Output>,
  ) => OverlayBuilder<Names>;

  /** Declares weights that add up to a total; takes the place of the groups that share a parameter with it. */
  readonly total: (definition: TotalDefinition<Names["parameters"]>) => OverlayBuilder<Names>;

  /** Declares a finding of the verifier that its rules really have. */
  readonly exception: (definition: ExceptionDefinition<Names>) => OverlayBuilder<Names>;

  /** Adds worked examples of the base with this overlay. */
  readonly cases: (...cases: readonly PolicyCase[]) => OverlayBuilder<Names>;

  /** Gives the overlay: plain JSON. */
  readonly build: () => PolicyOverlay;
}

/**
 * Starts an overlay of a policy: a regional regulation, or a variant. It ends with `build()`.
 *
 * The compiler knows the names of the base, so only what is there can be replaced. Whether the
 * result is sound is for the verifier to say of the effective document.
 *
 * @param base the policy that it changes
 * @param header what stands at the head of the overlay
 * @throws `policy.nameNotDeclared` and `policy.nameTaken`, for callers without a compiler
 * @example
 * const source = { instrument: "Example", evidence: "recalled" } as const;
 * const label = { id: "Contoh", en: "Example" };
 * const type = { kind: "number", unit: "one", decimals: 2 } as const;
 * const base = definePolicy({ id: "a", version: "1.0.0", title: label, subject: "a", validity: { from: "2026-01-01" }, appliesTo: ["pns"], source })
 *   .parameter("share", { label, type, values: [{ from: "2026-01-01", value: "0.60", source }] })
 *   .build();
 * const city = defineOverlay(base, { id: "a.city", version: "1.0.0", title: label, source })
 *   .parameter("share", { label, type, values: [{ from: "2026-01-01", value: "0.75", source }] })
 *   .build();
 * city.base; // => "a"
 */
export function defineOverlay<Names extends PolicyNames>(
  base: TypedPolicy<Names>,
  header: OverlayHeader,
): OverlayBuilder<Names> {
  const { id, version, tier, title, declared, source, review, validity } = header;
  const builder = createOverlayBuilder(base, {
    formatVersion: 1,
    kind: "overlay",
    id,
    version,
    base: base.id,
    ...(tier === undefined ? {} : { tier }),
    title,
    ...(declared === undefined ? {} : { declared }),
    source,
    ...(review === undefined ? {} : { review }),
    ...(validity === undefined ? {} : { validity }),
  });
  // The names live in the type only: at run time every builder is the same, whatever its base declares.
  return builder as unknown as OverlayBuilder<Names>;
}

/** A builder whose names are not followed. */
type AnyOverlayBuilder = Readonly<Record<keyof OverlayBuilder<PolicyNames>, unknown>>;

function createOverlayBuilder(base: PolicyDocument, draft: PolicyOverlay): AnyOverlayBuilder {
  const next = (change: Partial<PolicyOverlay>): AnyOverlayBuilder =>
    createOverlayBuilder(base, { ...draft, ...change });
  return {
    categories: (name: string, definition: CategorySet) =>
      next({ categories: withName(draft.categories, name, definition) }),
    parameter: (name: string, definition: Parameter) => {
      refuseUnknown(name, Object.keys(base.parameters));
      return next({ parameters: withName(draft.parameters, name, definition) });
    },
    newParameter: (name: string, definition: Parameter) => {
      if (Object.hasOwn(base.parameters, name)) throw policyError("policy.nameTaken", { name });
      return next({ parameters: withName(draft.parameters, name, definition) });
    },
    rule: (name: string, definition: AnyRuleDefinition) =>
      next({ rules: withName(draft.rules, name, replacingRule(base, draft, { name, definition })) }),
    total: (definition: WeightsTotal) => next({ totals: [...(draft.totals ?? []), definition] }),
    exception: (definition: DeclaredException) => next({ exceptions: [...(draft.exceptions ?? []), definition] }),
    cases: (...cases: readonly PolicyCase[]) => next({ cases: [...(draft.cases ?? []), ...cases] }),
    build: () => inOrder(draft),
  };
}

function replacingRule(
  base: PolicyDocument,
  draft: PolicyOverlay,
  {
    name,
    definition,
  }: {
    readonly name: string;
    readonly definition: AnyRuleDefinition;
  },
): Rule {
  const level = base.levels.find(({ rules }) => Object.hasOwn(rules, name));
  if (level === undefined)
    throw notDeclared(
      name,
      base.levels.flatMap(({ rules }) => Object.keys(rules)),
    );
  const scoped = {
    ...base,
    categories: { ...base.categories, ...draft.categories },
    parameters: { ...base.parameters, ...draft.parameters },
  };
  return toRule(definition, createScope(scoped, level.name));
}

function withName<T>(
  record: Readonly<Record<string, T>> | undefined,
  name: string,
  value: T,
): Readonly<Record<string, T>> {
  if (record !== undefined && Object.hasOwn(record, name)) throw policyError("policy.nameTaken", { name });
  return { ...record, [name]: value };
}

function refuseUnknown(name: string, known: readonly string[]): void {
  if (!known.includes(name)) throw notDeclared(name, known);
}

function notDeclared(name: string, known: readonly string[]): Error {
  return policyError("policy.nameNotDeclared", { name, known: known.join(", ") });
}

/** Brings the keys into the order of the overlay's type. */
function inOrder({ parameters, rules, categories, totals, exceptions, cases, ...head }: PolicyOverlay): PolicyOverlay {
  return {
    ...head,
    ...(parameters === undefined ? {} : { parameters }),
    ...(rules === undefined ? {} : { rules }),
    ...(categories === undefined ? {} : { categories }),
    ...(totals === undefined ? {} : { totals }),
    ...(exceptions === undefined ? {} : { exceptions }),
    ...(cases === undefined ? {} : { cases }),
  };
}
