/** A column of a printed statement. */
export interface SqlColumn {
  /** Its name, unique in the statement whatever the case of letters. */
  readonly name: string;
  readonly holds: SqlColumnKind;
  /** The rule whose value or absence it holds. */
  readonly rule?: string;
  /** How a rule's value is written: an exact decimal, its text where the database has no decimal that wide, the name of a category, or a boolean. */
  readonly type?: "decimal" | "decimalText" | "category" | "boolean";
}

/** What a column holds. `absence` is NULL where the rule has a value, else the kind of absence. */
export type SqlColumnKind =
  | "id"
  | "parent"
  | "status"
  | "value"
  | "absence"
  | "issue"
  | "issuePlace"
  | "policy"
  | "policyVersion"
  | "policyHash"
  | "policyAt";
