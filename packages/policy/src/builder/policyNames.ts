import type { Absent } from "@kinerja/model";
import type { PolicyDocument } from "../document/policyDocument.ts";

/** A field or a rule as the compiler knows it: its name, its level, and the type of its value. */
export interface DeclaredName {
  readonly name: string;
  readonly level: string;
  readonly value: string | boolean;
}

/** A level as the compiler knows it: what it may read, and whose child it is. */
export interface DeclaredLevel {
  readonly name: string;
  /** The level itself and its ancestors. */
  readonly sees: string;
  readonly parent: string | null;
}

/** The names of a policy, for the compiler only. Each member is a union that grows with a declaration. */
export interface PolicyNames {
  /** Each category set, with the names of its members. */
  readonly categories: Readonly<Record<string, string>>;
  readonly parameters: string;
  readonly levels: DeclaredLevel;
  readonly fields: DeclaredName;
  readonly rules: DeclaredName;
}

declare const policyNames: unique symbol;

/**
 * A policy document that carries its names in its type, so that results can be typed. At run time it
 * is the plain document; nothing is added.
 */
export interface TypedPolicy<Names extends PolicyNames = PolicyNames> extends PolicyDocument {
  readonly [policyNames]?: Names;
}

/** The names that a typed policy carries. */
export type NamesOf<Policy> = Policy extends TypedPolicy<infer Names> ? Names : PolicyNames;

/** The names of a level. */
export type LevelName<Names extends PolicyNames> = Names["levels"]["name"];

/** The levels that a level reads: itself and its ancestors. */
export type SeenFrom<Names extends PolicyNames, Level extends string> =
  string extends LevelName<Names> ? string : Extract<Names["levels"], { readonly name: Level }>["sees"];

/** The name of the child level of a level; `never` where it has none. */
export type ChildOf<Names extends PolicyNames, Level extends string> =
  string extends LevelName<Names> ? string : Extract<Names["levels"], { readonly parent: Level }>["name"];

/** Those of some declared names that a level can read. */
export type ReadableAt<Declared extends DeclaredName, Seen extends string> = string extends Declared["name"]
  ? string
  : Extract<Declared, { readonly level: Seen }>["name"];

/**
 * The values of a level's rules in a result: decimals as text, categories by name, booleans; or
 * absent.
 */
export type RuleValues<Names extends PolicyNames, Level extends LevelName<Names>> = {
  readonly [Rule in Extract<Names["rules"], { readonly level: Level }> as Rule["name"]]: Rule["value"] | Absent;
};

/** The input of a level's fields: decimals as text or number, categories by name, booleans; or absent. */
export type FieldValues<Names extends PolicyNames, Level extends LevelName<Names>> = {
  readonly [Field in Extract<Names["fields"], { readonly level: Level }> as Field["name"]]?:
    | Field["value"]
    | Absent
    | null;
};
