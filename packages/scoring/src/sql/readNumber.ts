import type { Dialect, IntegerWidth } from "./dialect.ts";
import type { MadeColumn } from "./relation.ts";

/** Columns of one layer by name. */
export type LayerColumns = readonly (readonly [string, MadeColumn])[];

const form = "[+-]?[0-9]*[.]?[0-9]*(e[+-]?[0-9]{1,4})?";
const greatestLength = 72;
const greatestDigits = 64;

/** A number field, and the node whose columns are made. */
export interface NumberToRead {
  readonly node: number;
  readonly decimals: number;
  readonly least: bigint;
  readonly greatest: bigint;
}

/**
 * Reads a decimal from its text `t…` digit by digit, as the interpreter does, in layers: no digit passes
 * through binary floating point, and no cast can fail, for only digits are cast.
 *
 * Leaves `u…`, the units or NULL, and `y…`: 0 it fits, 1 no decimal, 2 too many decimals, 3 too large.
 */
export function readNumber(dialect: Dialect, number: NumberToRead): readonly LayerColumns[] {
  const { node, decimals } = number;
  const { types, position } = dialect;
  const name = (letter: string): string => `${letter}${node}`;
  const [t, p, m, e, s, g, w, y, n] = ["t", "p", "m", "e", "s", "g", "w", "y", "n"].map(name) as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const column = (of: string, text: string, uses: readonly string[]): readonly [string, MadeColumn] => [
    of,
    { text, uses },
  ];
  const exponent = position(p, "'e'");
  const point = position(m, "'.'");
  const kept = `LENGTH(${g}) + ${s}`;
  const digits = digitsOf(number);
  const width: IntegerWidth = digits <= 18 ? "narrow" : "wide";
  const isUsable = `${y} = 0 AND LENGTH(${w}) <= ${digits}`;
  const cast = `CAST(CASE WHEN ${isUsable} THEN CONCAT('0', ${w}) ELSE '0' END AS ${types[width]})`;
  return [
    [
      column(p, `CASE WHEN LENGTH(${t}) <= ${greatestLength} AND ${dialect.matches(t, form)} THEN ${t} ELSE '' END`, [
        t,
      ]),
    ],
    [
      column(
        m,
        `REPLACE(REPLACE(CASE WHEN ${exponent} > 0 THEN SUBSTR(${p}, 1, ${exponent} - 1) ELSE ${p} END, '-', ''), '+', '')`,
        [p],
      ),
      column(
        e,
        `CAST(CASE WHEN ${exponent} > 0 THEN REPLACE(SUBSTR(${p}, ${exponent} + 1), '+', '') ELSE '0' END AS ${types.small})`,
        [p],
      ),
      column(n, `CASE WHEN SUBSTR(${p}, 1, 1) = '-' THEN -1 ELSE 1 END`, [p]),
    ],
    [
      column(g, `REPLACE(${m}, '.', '')`, [m]),
      column(s, `${decimals} + ${e} - CASE WHEN ${point} > 0 THEN LENGTH(${m}) - ${point} ELSE 0 END`, [e, m]),
    ],
    [
      column(
        w,
        `TRIM(LEADING '0' FROM CASE WHEN ${s} >= 0 THEN CONCAT(${g}, REPEAT('0', CASE WHEN ${s} > ${greatestLength} THEN ${greatestLength} WHEN ${s} < 0 THEN 0 ELSE ${s} END)) WHEN ${kept} > 0 THEN SUBSTR(${g}, 1, ${kept}) ELSE '' END)`,
        [g, s],
      ),
      column(
        y,
        `CASE WHEN ${g} = '' OR LENGTH(${g}) + ABS(${e}) > ${greatestDigits} THEN 1 WHEN ${s} < 0 AND TRIM(LEADING '0' FROM SUBSTR(${g}, CASE WHEN ${kept} > 0 THEN ${kept} ELSE 0 END + 1)) <> '' THEN 2 ELSE 0 END`,
        [g, e, s],
      ),
    ],
    [column(name("u"), `CASE WHEN ${isUsable} THEN ${n} * ${cast} END`, [n, w, y])],
  ];
}

function digitsOf({ least, greatest }: NumberToRead): number {
  return Math.max(String(least < 0n ? -least : least).length, String(greatest < 0n ? -greatest : greatest).length);
}
