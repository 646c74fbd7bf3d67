/** The form of a name inside a document: letters and digits, a letter first, so that every printer can use it. */
export const namePattern = /^[A-Za-z][A-Za-z0-9]*$/;

/** Keys of input and results that stand beside the names of fields, rules and child levels. */
export const reservedNames = [
  "id",
  "values",
  "status",
  "coverage",
  "issues",
  "absent",
] as const satisfies readonly string[];
