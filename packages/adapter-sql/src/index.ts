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
