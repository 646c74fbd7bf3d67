import { type AbsenceKind, type Absent, parseDecimal } from "@kinerja/model";
import type { Field } from "@kinerja/policy";
import type { TableCode } from "../messages.ts";

/** Which sign stands before the decimals of every number in a file. */
export type DecimalSign = "point" | "comma";

/** The value that a cell gives a member, or the code of what is wrong with it. */
export type CellReading =
  | { readonly value: string | Absent }
  | {
      readonly code: TableCode;
      readonly example?: string;
      /** What else the message of the code names. */
      readonly values?: Readonly<Record<string, string | number>>;
    };

/**
 * Reads one cell that is not empty.
 *
 * `absent:` and a kind stand for an absence, such as `absent:excused`. A number is brought to a decimal
 * point and otherwise left as it is written: the scorer says what is wrong with it. Nothing is guessed:
 * thousands separators, the other decimal sign and the short form with an E are refused, and so is
 * `1.000` where a field takes fewer than three decimals: it could be one or one thousand.
 */
export function readCell(text: string, field: Field | undefined, decimal: DecimalSign): CellReading {
  const absence = /^absent:\s*(\w+)$/.exec(text);
  // Whether there is such a kind is for the scorer to say.
  if (absence !== null) return { value: { absent: absence[1] as AbsenceKind } };
  switch (field?.kind) {
    case "number":
      return readNumber(text, field.decimals, decimal);
    case "boolean":
      return { value: text.toLowerCase() };
    case "category":
    case undefined:
      return { value: text };
    default:
      return field satisfies never;
  }
}

function readNumber(text: string, decimals: number, decimal: DecimalSign): CellReading {
  const sign = decimal === "comma" ? "," : ".";
  const other = decimal === "comma" ? "." : ",";
  const example = `12${sign}5`;
  if (/^[+-]?[\d.,]*\d[.,]?[eE][+-]?\d+$/.test(text)) return { code: "table.shortenedNumber" };
  const isNumeric = /^[+-]?[\d.,]*\d[\d.,]*$/.test(text);
  if (!isNumeric) return { code: "table.notANumber", example };
  const bare = withoutGrouping(text, other, sign);
  if (bare !== undefined) return { code: "table.thousandsSeparator", example: bare };
  if (text.includes(other)) return { code: decimal === "comma" ? "table.decimalPoint" : "table.decimalComma" };
  // The head 0 stands before no thousands: 0.500 is in no doubt.
  const [head = "", tail = ""] = text.split(sign);
  if (decimals < 3 && /^[+-]?\d{1,3}$/.test(head) && !/^[+-]?0$/.test(head) && /^\d{3}$/.test(tail)) {
    return ambiguousThousands({ head, tail, sign, decimals });
  }
  const value = text.replace(",", ".");
  return parseDecimal(value) === undefined ? { code: "table.notANumber", example } : { value };
}

/** The number without its thousands separators, where it clearly has some: two signs, or one sign more than once. */
function withoutGrouping(text: string, grouping: string, sign: string): string | undefined {
  const groups = text.split(grouping);
  const clear = groups.length > 2 || (groups.length === 2 && text.includes(sign));
  if (!clear) return undefined;
  const [head = "", ...rest] = groups;
  const last = rest.at(-1)?.split(sign)[0] ?? "";
  const proper =
    /^[+-]?\d{1,3}$/.test(head) && rest.slice(0, -1).every((group) => /^\d{3}$/.test(group)) && last.length === 3;
  return proper ? groups.join("") : undefined;
}

interface SplitNumber {
  readonly head: string;
  readonly tail: string;
  readonly sign: string;
  readonly decimals: number;
}

function ambiguousThousands({ head, tail, sign, decimals }: SplitNumber): CellReading {
  const short = tail.replace(/0+$/, "");
  const fraction = short === "" ? head : `${head}${sign}${short}`;
  const whole = `${head}${tail}`;
  return { code: "table.ambiguousThousands", example: `${fraction} | ${whole}`, values: { fraction, whole, decimals } };
}
