/** The column that says why the column of a field, or of a rule, has no value. */
export function absenceColumn(name: string): string {
  return `${name}_absent`;
}
