import type { Dialect, IntegerWidth } from "./dialect.ts";

/** A piece of SQL that gives a value; it is NULL exactly where the value is absent. */
export interface Written {
  readonly text: string;
  /** `small`: an integer whose type the database chooses; `other`: a boolean, or always NULL. */
  readonly width: IntegerWidth | "small" | "other";
  /** The columns that it reads. */
  readonly uses: readonly string[];
  /** What tells whether the value is there, in the order of the operands; none where it always is. */
  readonly lacks: readonly WrittenLack[];
}

/** A column, or a constant, with the state of a value. */
export interface WrittenLack {
  readonly text: string;
  readonly uses: readonly string[];
  /** The codes that it can have besides that of a present value. */
  readonly codes: ReadonlySet<number>;
}

/** The same value as an integer of the asked width. */
export function castTo({ types }: Dialect, value: Written, width: IntegerWidth): string {
  return value.width === width ? value.text : `CAST(${value.text} AS ${types[width]})`;
}

/** Brings integers to the width of the widest, as the branches of one `CASE`. */
export function unify(
  dialect: Dialect,
  values: readonly Written[],
): { readonly texts: readonly string[]; readonly width: Written["width"] } {
  const texts = values.map(({ text }) => text);
  const widths = new Set(values.filter(({ text }) => text !== "NULL").map(({ width }) => width));
  if (widths.has("wide")) {
    return {
      texts: values.map((value) => (value.text === "NULL" ? "NULL" : castTo(dialect, value, "wide"))),
      width: "wide",
    };
  }
  return { texts, width: widths.has("narrow") ? "narrow" : widths.has("small") ? "small" : "other" };
}
