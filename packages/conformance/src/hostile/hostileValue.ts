/** A value that should not stand where a field's value, an id or a list of rows stands. */
export interface HostileValue {
  readonly name: string;
  /** Makes the value anew, so that no input shares it. */
  readonly make: () => unknown;
  /** The value as JSON text, where it can be written so. */
  readonly json?: () => string;
  /** True where some field may take it, so that a score is as right as an issue. */
  readonly mayBeTaken?: boolean;
  /** True for a list that, as the members themselves, is nothing but a lot of work. */
  readonly manyMembers?: boolean;
}
