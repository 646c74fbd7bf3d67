// The door for many members at once: columns in, columns out.

export type { CohortColumns, CohortLevel, InputColumn } from "./cohort/cohortColumns.ts";
export { type CohortCoverage, cohortCoverage } from "./cohort/cohortCoverage.ts";
export type { CohortKernel, KernelColumns, KernelRun } from "./cohort/cohortKernel.ts";
export { type CohortCode, cohortMessages } from "./cohort/cohortMessages.ts";
export type { CohortIssue, CohortResult, CohortResultLevel, ResultColumn } from "./cohort/cohortResult.ts";
export type { ColumnArray, ColumnType } from "./cohort/columnArray.ts";
export { type ColumnsOfOptions, type ColumnsReading, columnsOf } from "./cohort/columnsOf.ts";
export { columnTypeOf } from "./cohort/columnTypeOf.ts";
export { type CountByGroupOptions, countByGroup, type GroupCounts } from "./cohort/countByGroup.ts";
export { type CreateBuffer, createColumn } from "./cohort/createColumn.ts";
export {
  type ColumnsBuilder,
  type ColumnsBuilderOptions,
  createColumnsBuilder,
  type FinishedColumns,
} from "./cohort/createColumnsBuilder.ts";
export type { CellFault, FieldBuilder } from "./cohort/createFieldBuilder.ts";
export type { LevelBuilder } from "./cohort/createLevelBuilder.ts";
export { createMembersReader, type MembersReader } from "./cohort/createMembersReader.ts";
export { type CohortMemberToExplain, explainMember } from "./cohort/explainMember.ts";
export type { IdColumn } from "./cohort/idColumn.ts";
export { inputIssue } from "./cohort/inputIssue.ts";
export { inputStates } from "./cohort/inputStates.ts";
export { memberOf, type RawMember } from "./cohort/memberOf.ts";
export { memberStatuses } from "./cohort/memberStatuses.ts";
export { type RescoreCohortOptions, rescoreCohort } from "./cohort/rescoreCohort.ts";
export { type CohortMember, resultOf } from "./cohort/resultOf.ts";
export { type CohortSignal, type ScoreCohortOptions, scoreCohort } from "./cohort/scoreCohort.ts";
export { unknownFieldIssue } from "./input/unknownFieldIssue.ts";
export { type LoadKernelOptions, loadKernel } from "./print/loadKernel.ts";
export { type PrintedJavaScript, type PrintJavaScriptOptions, printJavaScript } from "./print/printJavaScript.ts";
