// The door for those who score where the data stands: a policy as SQL text.

export { type DefaultMappingOptions, defaultMapping } from "./sql/defaultMapping.ts";
export type { DialectName } from "./sql/dialect.ts";
export { parseMapping } from "./sql/parseMapping.ts";
export { printSql } from "./sql/printSql.ts";
export type { NotSupported, PrintedSql, PrintSqlOptions } from "./sql/printSqlOptions.ts";
export type { SqlColumn, SqlColumnKind } from "./sql/sqlColumn.ts";
export type { ColumnMapping, LevelMapping, SqlMapping, TableName } from "./sql/sqlMapping.ts";
export { type SqlPrintCode, sqlMessages } from "./sql/sqlMessages.ts";
