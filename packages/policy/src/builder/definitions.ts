import type { EmploymentKind, Label, Source } from "@kinerja/model";
import type { Expression } from "../document/expression.ts";
import type {
  BooleanField,
  CategoryField,
  CategorySet,
  Constraint,
  DatedValue,
  DeclaredException,
  Level,
  NumberField,
  Parameter,
  PolicyDocument,
  Rule,
  WeightsTotal,
} from "../document/policyDocument.ts";
import type { Unit } from "../units/unitNames.ts";
import type { Operand } from "./operand.ts";
import type { PolicyNames } from "./policyNames.ts";
import type { Scope } from "./scope.ts";

/** What stands at the head of a policy. */
export type PolicyHeader = Pick<
  PolicyDocument,
  "id" | "version" | "title" | "subject" | "declared" | "validity" | "appliesTo" | "source" | "review" | "notes"
>;

/** A set of categories; where it is ordered they stand from the worst to the best. */
export interface CategoriesDefinition<Member extends string> extends CategorySet {
  readonly members: readonly { readonly name: Member; readonly label: Label; readonly note?: Label }[];
}

/** The type of a parameter or a rule, with a unit of the list and a set that is declared. */
export type ValueTypeDefinition<SetName extends string> =
  | { readonly kind: "number"; readonly unit: Unit; readonly decimals: number }
  | { readonly kind: "category"; readonly set: SetName }
  | { readonly kind: "boolean" };

/** A dated constant of the law. */
export interface ParameterDefinition<SetName extends string> extends Parameter {
  readonly type: ValueTypeDefinition<SetName>;
  readonly values: readonly [DatedValue, ...DatedValue[]];
}

/** An input, with a unit of the list and a set that is declared. */
export type FieldDefinition<SetName extends string> =
  | (NumberField & { readonly unit: Unit })
  | (CategoryField & { readonly set: SetName })
  | BooleanField;

/** A level with its fields; its rules follow one by one. */
export interface LevelDefinition<Fields extends Readonly<Record<string, FieldDefinition<string>>>>
  extends Pick<Level, "label" | "greatestCount"> {
  readonly fields: Fields;
}

/** A rule, whose expression is made from a scope of the names declared so far. */
export interface RuleDefinition<
  Names extends PolicyNames,
  LevelAt extends string,
  Output extends ValueTypeDefinition<string & keyof Names["categories"]>,
> extends Omit<Rule, "expression" | "output"> {
  readonly label: Label;
  readonly output: Output;
  readonly source: Source;
  readonly appliesTo?: readonly EmploymentKind[];
  readonly note?: Label;
  readonly expression: (scope: Scope<Names, LevelAt>) => Operand;
}

/** A test of the input, made from a scope of the names declared so far. */
export interface ConstraintDefinition<Names extends PolicyNames, LevelAt extends string>
  extends Omit<Constraint, "test"> {
  readonly test: (scope: Scope<Names, LevelAt>) => Expression;
}

/** A finding of the verifier that the real rule has. */
export interface ExceptionDefinition<Names extends PolicyNames> extends DeclaredException {
  readonly rule: Names["rules"]["name"];
  readonly field?: Names["fields"]["name"];
}

/** Parameters whose values add up to a total, such as weights that make one. */
export interface TotalDefinition<ParameterName extends string> extends WeightsTotal {
  readonly parameters: readonly ParameterName[];
}
