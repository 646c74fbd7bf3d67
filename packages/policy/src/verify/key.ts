/** A category or a truth value. */
export type Key = string | boolean;
