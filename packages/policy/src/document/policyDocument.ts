import type { AbsenceKind, EmploymentKind, Label, Source } from "@kinerja/model";
import type { Expression } from "./expression.ts";

/**
 * A policy as plain JSON: what goes in, the dated numbers of the law, the rules, and the cases that
 * show them. `formatVersion` is the version of this shape.
 */
export interface PolicyDocument {
  readonly formatVersion: 1;
  /** Lower-case words, digits, `-` and `.`, such as `pp-46-2011`. */
  readonly id: string;
  /** Version of the document, as in semantic versioning. */
  readonly version: string;
  readonly title: Label;
  /** The question that the policy answers, such as `employeePredicate`; one policy a subject is in force at a date. */
  readonly subject: string;
  /** Set where the document is no law: an example, or an experiment. */
  readonly declared?: "example" | "experimental";
  readonly validity: Validity;
  /** Whose assessment it is; empty where the members are no employees, such as service units. */
  readonly appliesTo: readonly EmploymentKind[];
  /** The instrument as a whole. */
  readonly source: Source;
  /** Legal review by a named person; without it no policy is `verified`. */
  readonly review?: { readonly by: string; readonly on: string };
  readonly notes?: readonly Label[];
  /** Named sets of categories that fields, rules and literals refer to. */
  readonly categories: Readonly<Record<string, CategorySet>>;
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** A chain of one-to-many: the first level is the member, each next one a child of the one before. */
  readonly levels: readonly Level[];
  /** Groups of weights that add up to a total on every day in force. */
  readonly totals?: readonly WeightsTotal[];
  /** Findings of the verifier that the real rule has, with the reason. */
  readonly exceptions?: readonly DeclaredException[];
  readonly cases: readonly PolicyCase[];
}

/** In force from a day to a day, half-open, as `YYYY-MM-DD`; an open end has no `to`. */
export interface Validity {
  readonly from: string;
  readonly to?: string;
}

/** A closed set of categories. Where it is ordered they stand from the worst to the best. */
export interface CategorySet {
  readonly label: Label;
  readonly ordered: boolean;
  readonly members: readonly { readonly name: string; readonly label: Label; readonly note?: Label }[];
}

/** A dated constant of the law. */
export interface Parameter {
  readonly label: Label;
  readonly type: ValueType;
  /** One object a date, in order of `from`; each holds until the next or until its own `to` (half-open). */
  readonly values: readonly DatedValue[];
}

/** Weights, by the names of their parameters, and what they add up to, such as `1` or `100`. */
export interface WeightsTotal {
  readonly parameters: readonly string[];
  readonly value: string;
}

/** The type of a parameter or of a rule's output. */
export type ValueType =
  | { readonly kind: "number"; readonly unit: string; readonly decimals: number }
  | { readonly kind: "category"; readonly set: string }
  | { readonly kind: "boolean" };

/** One value of a parameter: a decimal or a category as text, or a boolean. */
export interface DatedValue {
  readonly from: string;
  readonly to?: string;
  readonly value: string | boolean;
  readonly source: Source;
  /** The day on which somebody last looked whether it still holds. */
  readonly checkedOn?: string;
  readonly note?: Label;
}

/** One level: the member itself, or its rows under the level's name. */
export interface Level {
  readonly name: string;
  readonly label: Label;
  /** The most rows that one parent may have; required for a child level. */
  readonly greatestCount?: number;
  readonly fields: Readonly<Record<string, Field>>;
  readonly rules: Readonly<Record<string, Rule>>;
  readonly constraints?: readonly Constraint[];
}

/** An input. Field and rule names are unique over all levels of a document. */
export type Field = NumberField | CategoryField | BooleanField;

interface FieldBase {
  readonly label: Label;
  readonly note?: Label;
  /**
   * What a missing key (or `null`) means: a value, written as the field's own values are, or an
   * absence. Without it a missing key is the issue `input.missingField`.
   */
  readonly whenMissing?: string | boolean | { readonly absent: AbsenceKind };
  /**
   * Which end is the better one for the person: more or less, the later or the earlier category, true
   * or false. The verifier looks for better values that lower a predicate; without it it does not look.
   */
  readonly better?: "higher" | "lower";
  /** Set where the field must have a value: then an explicit absence is the issue `input.absentNotAllowed`. */
  readonly required?: boolean;
}

/** A decimal within bounds; more decimals than declared is an issue, never rounded. */
export interface NumberField extends FieldBase {
  readonly kind: "number";
  readonly unit: string;
  readonly decimals: number;
  readonly least: string;
  readonly greatest: string;
}

/** One category of a named set. */
export interface CategoryField extends FieldBase {
  readonly kind: "category";
  readonly set: string;
}

/** True or false. */
export interface BooleanField extends FieldBase {
  readonly kind: "boolean";
}

/** A named expression at a level. `output.decimals` is how many decimals its value is shown with. */
export interface Rule {
  readonly label: Label;
  readonly output: ValueType;
  readonly expression: Expression;
  readonly source: Source;
  /** Whom it applies to, where that is narrower than the policy. */
  readonly appliesTo?: readonly EmploymentKind[];
  readonly note?: Label;
}

/** A test of the input; where it is false the member has the issue `input.constraint`. Absent passes. */
export interface Constraint {
  readonly name: string;
  readonly test: Expression;
  readonly message: Label;
}

/** A finding that the real rule has and that the document owns up to. */
export interface DeclaredException {
  /** The code of the finding, such as `policy.notMonotone`. */
  readonly code: string;
  readonly rule: string;
  readonly field?: string;
  readonly reason: Label;
  readonly source: Source;
}

/** A worked example: a member, and what the rules give for it. The form is that of golden vectors. */
export interface PolicyCase {
  readonly name: string;
  readonly at?: string;
  readonly overlays?: readonly string[];
  readonly input: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly expectedIssues?: readonly string[];
  /**
   * Values as a source prints them where that is a misprint, in the form of `expected`: the right value
   * stands there. Nothing is compared with it.
   */
  readonly printed?: Readonly<Record<string, unknown>>;
  readonly source?: Source;
}
