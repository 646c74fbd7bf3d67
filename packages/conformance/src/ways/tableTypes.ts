import type { TableColumn } from "./tables.ts";

/** The databases that tables are made in. */
export type TableDialect = "duckdb" | "mariadb" | "postgres" | "spark";

const names = {
  duckdb: { text: "VARCHAR", boolean: "BOOLEAN", number: "DECIMAL" },
  mariadb: { text: "VARCHAR(100)", boolean: "BOOLEAN", number: "DECIMAL" },
  postgres: { text: "text", boolean: "boolean", number: "numeric" },
  spark: { text: "STRING", boolean: "BOOLEAN", number: "DECIMAL" },
} as const satisfies Record<TableDialect, Readonly<Record<"text" | "boolean" | "number", string>>>;

/** A name in the quotes of a database. */
export function quoteName(dialect: TableDialect, name: string): string {
  const quote = dialect === "mariadb" || dialect === "spark" ? "`" : '"';
  return `${quote}${name.replaceAll(quote, `${quote}${quote}`)}${quote}`;
}

/** The columns of a table as a database declares them: a number has the decimals of its field and room for its bounds. */
export function declareColumns(dialect: TableDialect, columns: readonly TableColumn[]): string {
  return columns.map((column) => `${quoteName(dialect, column.name)} ${typeOf(dialect, column)}`).join(", ");
}

function typeOf(dialect: TableDialect, { field }: TableColumn): string {
  const { text, boolean, number } = names[dialect];
  if (field === undefined || field.kind === "category") return text;
  if (field.kind === "boolean") return boolean;
  const digits = Math.max(...[field.least, field.greatest].map((bound) => bound.replace(/^-|\..*$/g, "").length));
  return `${number}(${digits + field.decimals},${field.decimals})`;
}
