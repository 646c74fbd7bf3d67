import type { Dialect, DialectName } from "./dialect.ts";
import { hexOf } from "./hexOf.ts";

const words = [
  ["true", true],
  ["false", false],
] as const;

/** Writes units as digits with a point, for databases in which a product of decimals loses digits. */
function decimalByText(text: string): Dialect["decimal"] {
  return (units, digits, scale) => {
    const cast = (value: string): string => (digits > 38 ? value : `CAST(${value} AS DECIMAL(${digits},${scale}))`);
    if (scale === 0) return cast(digits > 38 ? `CAST(${units} AS ${text})` : units);
    const plain = `LPAD(REPLACE(CAST(${units} AS ${text}), '-', ''), ${digits}, '0')`;
    const whole = `TRIM(LEADING '0' FROM SUBSTR(${plain}, 1, ${digits - scale - 1}))`;
    const point = `${whole} || SUBSTR(${plain}, ${digits - scale}, 1) || '.' || SUBSTR(${plain}, ${digits - scale + 1})`;
    return cast(`CASE WHEN ${units} < 0 THEN '-' || ${point} ELSE ${point} END`);
  };
}

function decimalByProduct(type: string): Dialect["decimal"] {
  return (units, digits, scale) => {
    const cast = `${type}(${digits},${scale})`;
    return scale === 0
      ? `CAST(${units} AS ${cast})`
      : `CAST(${units} * CAST(0.${"1".padStart(scale, "0")} AS ${type}(${scale + 1},${scale})) AS ${cast})`;
  };
}

/** Every dialect by its name. */
export const dialects = {
  duckdb: {
    name: "duckdb",
    types: {
      small: "INTEGER",
      narrow: "BIGINT",
      wide: "HUGEINT",
      text: "VARCHAR",
      decimal: "DECIMAL",
      boolean: "BOOLEAN",
    },
    greatestWide: 2n ** 127n - 1n,
    greatestWideQuotient: 2n ** 127n - 1n,
    greatestDecimalDigits: 38,
    // A quotient of decimals is a binary float there; that of integers is exact.
    quotient: { narrow: (a, b) => `(${a} // ${b})`, wide: (a, b) => `(${a} // ${b})` },
    fence: "",
    readOnce: "AS NOT MATERIALIZED",
    inlinesReadOnce: false,
    quote: '"',
    greatestName: 255,
    oddText: (text) => `'${text.replaceAll("'", "''")}'`,
    asText: (value) => `CAST(${value} AS VARCHAR)`,
    matches: (text, pattern) => `regexp_full_match(${text}, '${pattern}')`,
    position: (text, part) => `INSTR(${text}, ${part})`,
    booleans: words,
    decimal: decimalByText("VARCHAR"),
  },
  postgres: {
    name: "postgres",
    types: {
      small: "integer",
      narrow: "bigint",
      wide: "numeric",
      text: "text",
      decimal: "numeric",
      boolean: "boolean",
    },
    greatestWide: 10n ** 1000n,
    greatestWideQuotient: 10n ** 1000n,
    greatestDecimalDigits: 1000,
    quotient: { narrow: (a, b) => `(${a} / ${b})`, wide: (a, b) => `div(${a}, ${b})` },
    fence: " OFFSET 0",
    readOnce: "AS",
    inlinesReadOnce: false,
    quote: '"',
    greatestName: 63,
    oddText: (text) => `E'${text.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`,
    asText: (value) => `(CAST(${value} AS text) COLLATE "C")`,
    matches: (text, pattern) => `(${text} ~ '^(${pattern})$')`,
    position: (text, part) => `strpos(${text}, ${part})`,
    booleans: words,
    decimal: decimalByProduct("numeric"),
  },
  mariadb: {
    name: "mariadb",
    types: {
      small: "SIGNED",
      narrow: "SIGNED",
      wide: "DECIMAL(65,0)",
      text: "CHAR",
      decimal: "DECIMAL",
      boolean: undefined,
    },
    greatestWide: 10n ** 61n - 1n,
    greatestWideQuotient: 10n ** 60n - 1n,
    greatestDecimalDigits: 65,
    // DIV gives 64 bits and "/" four more digits, rounded: without its remainder a numerator divides evenly.
    quotient: {
      narrow: (a, b) => `(${a} DIV ${b})`,
      wide: (a, b) => `CAST((${a} - MOD(${a}, ${b})) / ${b} AS DECIMAL(65,0))`,
    },
    fence: " LIMIT 18446744073709551615",
    readOnce: "AS",
    // At most 64 layers can have names there.
    inlinesReadOnce: true,
    quote: "`",
    greatestName: 64,
    // A backslash is an escape or not, as the session says: hexadecimal digits mean the same in both.
    oddText: (text) => `CONVERT(X'${hexOf(text)}' USING utf8mb4)`,
    asText: (value) => `(CONVERT(${value} USING utf8mb4) COLLATE utf8mb4_nopad_bin)`,
    matches: (text, pattern) => `(REGEXP_SUBSTR(${text}, '^(${pattern})') = ${text})`,
    position: (text, part) => `INSTR(${text}, ${part})`,
    // A boolean column is a small integer there.
    booleans: [...words, ["1", true], ["0", false]],
    decimal: decimalByProduct("DECIMAL"),
  },
  spark: {
    name: "spark",
    types: {
      small: "INT",
      narrow: "BIGINT",
      wide: "DECIMAL(38,0)",
      text: "STRING",
      decimal: "DECIMAL",
      boolean: "BOOLEAN",
    },
    greatestWide: 10n ** 38n - 1n,
    // A quotient of decimals keeps six digits behind the point.
    greatestWideQuotient: 10n ** 32n - 1n,
    greatestDecimalDigits: 38,
    quotient: {
      narrow: (a, b) => `(${a} div ${b})`,
      wide: (a, b) => `CAST((${a} - ${a} % ${b}) / ${b} AS DECIMAL(38,0))`,
    },
    fence: "",
    readOnce: "AS",
    inlinesReadOnce: false,
    quote: "`",
    greatestName: 255,
    oddText: (text) => `CAST(X'${hexOf(text)}' AS STRING)`,
    asText: (value) => `CAST(${value} AS STRING)`,
    matches: (text, pattern) => `(regexp_extract(${text}, '^(${pattern})', 0) = ${text})`,
    position: (text, part) => `INSTR(${text}, ${part})`,
    booleans: words,
    decimal: decimalByText("STRING"),
  },
} as const satisfies Readonly<Record<DialectName, Dialect>>;
