/** The databases for which statements are printed; for Spark the connection is your own. */
export type ConnectionDialect = "duckdb" | "mariadb" | "postgres" | "spark";

/** A value that a statement binds in place of a placeholder. */
export type BoundValue = string | number | boolean | null;

/** A statement and the values of its placeholders, in order. */
export interface Statement {
  readonly text: string;
  readonly values?: readonly BoundValue[];
}

/** A value of a row: every number as its exact text. */
export type SqlValue = string | boolean | null;

/** The values of a row, in the order of the statement's columns. */
export type SqlRow = readonly SqlValue[];

/** How long a statement may take, and what ends it early. */
export interface ReadOptions {
  /** Ends the run with the signal's reason. */
  readonly signal?: AbortSignal;
  /** The most milliseconds that the database may take for the statement. Default: what the database allows. */
  readonly timeoutMs?: number;
}

/** What this package needs of a database: reading the rows of one statement, some at a time. */
export interface Connection {
  readonly dialect: ConnectionDialect;
  /**
   * Runs a statement and hands its rows over in batches. A number arrives as its exact text, however the driver is set up:
   * an integer or a decimal never passes through binary floating point.
   */
  readonly readRows: (statement: Statement, options?: ReadOptions) => AsyncIterable<readonly SqlRow[]>;
}
