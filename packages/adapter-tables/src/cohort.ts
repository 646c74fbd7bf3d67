// The door of cohorts: tables in, tables out, batch by batch.
export type { CohortBatch } from "./cohort/cohortBatch.ts";
export type { CohortTables } from "./cohort/cohortTables.ts";
export type { PackedIds } from "./cohort/packedIds.ts";
export { type ReadCohortOptions, readCohort } from "./cohort/readCohort.ts";
export { type ScoreBatch, type ScoreTablesOptions, scoreTables, type TablesReport } from "./cohort/scoreTables.ts";
export type { ByteSink } from "./columns/byteSink.ts";
export type { OutputColumn, OutputType } from "./columns/outputColumn.ts";
export type { TableWriter, TableWriterOptions } from "./columns/tableWriter.ts";
export { resultBatch, type ScoredBatch } from "./results/resultBatch.ts";
export { resultColumns } from "./results/resultColumns.ts";
