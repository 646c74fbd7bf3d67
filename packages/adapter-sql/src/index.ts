export type {
  BoundValue,
  Connection,
  ConnectionDialect,
  ReadOptions,
  SqlRow,
  SqlValue,
  Statement,
} from "./connection/connection.ts";
export { type DatabaseCode, databaseMessages } from "./messages.ts";
export { type ReadScoresOptions, readScores } from "./score/readScores.ts";
export type { RowIssue, ScoredRow } from "./score/scoredRow.ts";
export {
  type DatabaseReport,
  type DatabaseResult,
  type ScoreInDatabaseOptions,
  scoreInDatabase,
} from "./score/scoreInDatabase.ts";
