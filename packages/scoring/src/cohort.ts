// The door for many members at once: columns in, columns out.
export type { CohortColumns, CohortLevel, InputColumn } from "./cohort/cohortColumns.ts";
export type { CohortIssue, CohortResult, CohortResultLevel, ResultColumn } from "./cohort/cohortResult.ts";
export type { ColumnArray, ColumnType } from "./cohort/columnArray.ts";
export { columnTypeOf } from "./cohort/columnTypeOf.ts";
export { type CreateBuffer, createColumn } from "./cohort/createColumn.ts";
export type { IdColumn } from "./cohort/idColumn.ts";
export { inputStates } from "./cohort/inputStates.ts";
