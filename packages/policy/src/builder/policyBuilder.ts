import type { PolicyCase } from "../document/policyDocument.ts";
import type {
  CategoriesDefinition,
  ConstraintDefinition,
  ExceptionDefinition,
  FieldDefinition,
  LevelDefinition,
  ParameterDefinition,
  RuleDefinition,
  TotalDefinition,
  ValueTypeDefinition,
} from "./definitions.ts";
import type { DeclaredLevel, DeclaredName, TypedPolicy } from "./policyNames.ts";

type Sets = Readonly<Record<string, string>>;
type Key<Record> = string & keyof Record;

/** A name that is not among the taken ones; any other does not compile. */
export type FreeName<Taken extends string, Name extends string> = Name extends Taken ? never : Name;

/** The names that a policy has when its declarations are gathered. */
export interface GatheredNames<
  Categories extends Sets,
  Parameters extends string,
  Levels extends DeclaredLevel,
  Fields extends DeclaredName,
  Rules extends DeclaredName,
> {
  readonly categories: Categories;
  readonly parameters: Parameters;
  readonly levels: Levels;
  readonly fields: Fields;
  readonly rules: Rules;
}

/** The type in a result of a value whose declared type is given. */
export type ValueOf<Categories extends Sets, Type> = Type extends {
  readonly kind: "category";
  readonly set: infer SetName;
}
  ? Categories[Key<Categories> & SetName]
  : Type extends { readonly kind: "boolean" }
    ? boolean
    : string;

/** The declared names of a level's fields. */
export type FieldsOf<
  Categories extends Sets,
  LevelAt extends string,
  Definitions extends Readonly<Record<string, unknown>>,
> = {
  [Name in Key<Definitions>]: {
    readonly name: Name;
    readonly level: LevelAt;
    readonly value: ValueOf<Categories, Definitions[Name]>;
  };
}[Key<Definitions>];

/** The next level of the chain, which reads itself and the levels before it. */
export interface NextLevel<Levels extends DeclaredLevel, Deepest extends string | null, Name extends string> {
  readonly name: Name;
  readonly sees: Levels["name"] | Name;
  readonly parent: Deepest;
}

/**
 * A policy in the making. Each call gives a new builder that knows one more name; nothing is
 * changed. The type parameters gather the names, so that a later expression can refer to what is
 * declared and to nothing else.
 */
export interface PolicyBuilder<
  Categories extends Sets,
  Parameters extends string,
  Levels extends DeclaredLevel,
  Deepest extends string | null,
  Fields extends DeclaredName,
  Rules extends DeclaredName,
> {
  /** Declares a set of categories, from the worst to the best where it is ordered. */
  readonly categories: <const Name extends string, const Member extends string>(
    name: Name & FreeName<Key<Categories>, Name>,
    definition: CategoriesDefinition<Member>,
  ) => PolicyBuilder<Categories & Readonly<Record<Name, Member>>, Parameters, Levels, Deepest, Fields, Rules>;

  /** Declares a dated constant of the law. */
  readonly parameter: <const Name extends string>(
    name: Name & FreeName<Parameters, Name>,
    definition: ParameterDefinition<Key<Categories>>,
  ) => PolicyBuilder<Categories, Parameters | Name, Levels, Deepest, Fields, Rules>;

  /** Declares the next level of the chain with its fields; the first one is the member. */
  readonly level: <
    const Name extends string,
    const Definitions extends Readonly<Record<string, FieldDefinition<Key<Categories>>>>,
  >(
    name: Name & FreeName<Levels["name"], Name>,
    definition: LevelDefinition<Definitions>,
  ) => PolicyBuilder<
    Categories,
    Parameters,
    Levels | NextLevel<Levels, Deepest, Name>,
    Name,
    Fields | FieldsOf<Categories, Name, Definitions>,
    Rules
  >;

  /** Declares a rule at a level. Its expression sees the names that are declared before it. */
  readonly rule: <
    const LevelAt extends Levels["name"],
    const Name extends string,
    const Output extends ValueTypeDefinition<Key<Categories>>,
  >(
    level: LevelAt,
    name: Name & FreeName<Fields["name"] | Rules["name"], Name>,
    definition: RuleDefinition<GatheredNames<Categories, Parameters, Levels, Fields, Rules>, LevelAt, Output>,
  ) => PolicyBuilder<
    Categories,
    Parameters,
    Levels,
    Deepest,
    Fields,
    Rules | { readonly name: Name; readonly level: LevelAt; readonly value: ValueOf<Categories, Output> }
  >;

  /** Declares a test of a level's input. */
  readonly constraint: <const LevelAt extends Levels["name"]>(
    level: LevelAt,
    definition: ConstraintDefinition<GatheredNames<Categories, Parameters, Levels, Fields, Rules>, LevelAt>,
  ) => PolicyBuilder<Categories, Parameters, Levels, Deepest, Fields, Rules>;

  /** Declares weights that add up to a total on every day in force. */
  readonly total: (
    definition: TotalDefinition<Parameters>,
  ) => PolicyBuilder<Categories, Parameters, Levels, Deepest, Fields, Rules>;

  /** Owns up to a finding that the real rule has. */
  readonly exception: (
    definition: ExceptionDefinition<GatheredNames<Categories, Parameters, Levels, Fields, Rules>>,
  ) => PolicyBuilder<Categories, Parameters, Levels, Deepest, Fields, Rules>;

  /** Adds worked examples. */
  readonly cases: (
    ...cases: readonly PolicyCase[]
  ) => PolicyBuilder<Categories, Parameters, Levels, Deepest, Fields, Rules>;

  /** Gives the document: plain JSON, its names in its type. */
  readonly build: () => TypedPolicy<GatheredNames<Categories, Parameters, Levels, Fields, Rules>>;
}
