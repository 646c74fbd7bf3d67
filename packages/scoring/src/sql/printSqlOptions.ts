import type { DialectName } from "./dialect.ts";
import type { SqlColumn } from "./sqlColumn.ts";
import type { SqlMapping, TableName } from "./sqlMapping.ts";

/** Options of `printSql`. */
export interface PrintSqlOptions {
  readonly dialect: DialectName;
  /** Where the rows stand. Default: `defaultMapping(program)`. */
  readonly mapping?: SqlMapping;
  /** The rules whose values are told, by name. Default: every rule of the level. */
  readonly rules?: readonly string[];
  /** The level whose rows are told. Default: the member's, one row a member. */
  readonly level?: string;
  /** A query, or a view or a table made of it. Default: `select`. */
  readonly form?: "select" | "view" | "table";
  /** The name of the view or table. Default: `kinerja_result`. */
  readonly name?: TableName;
}

/** A printed program, or why the dialect cannot run it. */
export type PrintedSql =
  | {
      readonly kind: "sql";
      readonly dialect: DialectName;
      /** One statement, with a comment at its head that names the policy. It binds no values: nothing is left to fill in. */
      readonly text: string;
      readonly columns: readonly SqlColumn[];
    }
  | { readonly kind: "notSupported"; readonly dialect: DialectName; readonly reasons: readonly NotSupported[] };

/** Why a dialect cannot run a program: a value that is beyond its widest integer. */
export interface NotSupported {
  /** The node of the program, and the first rule or constraint that reads it. */
  readonly node: number;
  readonly rule: string;
  /** The greatest magnitude that the text would have to hold, and the one that the dialect holds. */
  readonly needed: string;
  readonly greatest: string;
  readonly message: { readonly id: string; readonly en: string };
}
