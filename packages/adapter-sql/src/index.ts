export type {
  BoundValue,
  Connection,
  ConnectionDialect,
  ReadOptions,
  SqlRow,
  SqlValue,
  Statement,
} from "./connection/connection.ts";
export { type SqlCode, sqlMessages } from "./messages.ts";
