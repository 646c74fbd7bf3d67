import type { CategoryLiteral, FieldReference, ParameterReference, RuleReference } from "../document/expression.ts";
import type { ChildOf, PolicyNames, ReadableAt, SeenFrom } from "./policyNames.ts";

/**
 * What an expression at a level may refer to. Only names that are declared so far, at this level or
 * an ancestor's, compile; rows of the child level are read through `over`.
 */
export interface Scope<Names extends PolicyNames, Level extends string> {
  /** The level at which this scope reads. */
  readonly level: Level;
  /** The value of a field of this level or of an ancestor. */
  readonly field: (name: ReadableAt<Names["fields"], SeenFrom<Names, Level>>) => FieldReference;
  /** The value of a parameter at the date of the assessment. */
  readonly parameter: (name: Names["parameters"]) => ParameterReference;
  /** The value of a rule of this level or of an ancestor. */
  readonly rule: (name: ReadableAt<Names["rules"], SeenFrom<Names, Level>>) => RuleReference;
  /** One category of a declared set. */
  readonly category: <SetName extends string & keyof Names["categories"]>(
    set: SetName,
    name: Names["categories"][SetName],
  ) => CategoryLiteral;
  /** The scope of the child level, for the operand of an aggregate. */
  readonly over: <Child extends ChildOf<Names, Level>>(level: Child) => Scope<Names, Child>;
}
