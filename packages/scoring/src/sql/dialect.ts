/** The databases for which SQL is printed. */
export type DialectName = "duckdb" | "postgres" | "mariadb" | "spark";

/** Whether an integer column has 64 bits or the widest exact form that the database has. */
export type IntegerWidth = "narrow" | "wide";

/**
 * What a database can do and how it writes it: one table of operators, so that one printer serves all.
 *
 * Both quotients round toward zero. No divisor is ever zero: the printer guards it.
 */
export interface Dialect {
  readonly name: DialectName;
  /** The types that a value is cast to. */
  readonly types: {
    readonly small: string;
    readonly narrow: string;
    readonly wide: string;
    readonly text: string;
    /** The name of its exact decimals. */
    readonly decimal: string;
    readonly boolean: string | undefined;
  };
  /** The greatest magnitude that the widest integer surely holds. */
  readonly greatestWide: bigint;
  /** The greatest magnitude that a quotient of the widest integers may have. */
  readonly greatestWideQuotient: bigint;
  /** The most digits that an exact decimal of a result may have. */
  readonly greatestDecimalDigits: number;
  readonly quotient: Readonly<Record<IntegerWidth, (numerator: string, divisor: string) => string>>;
  /** Ends a layer so that the planner does not copy its expressions into the next one. */
  readonly fence: string;
  /** What stands between the name of a layer that is read once, and its text. */
  readonly readOnce: string;
  /** Whether such a layer stands where it is read: some databases count the named ones. */
  readonly inlinesReadOnce: boolean;
  readonly quote: string;
  /** The most bytes of a name. */
  readonly greatestName: number;
  /** A text with characters that may mean something else in quotes, such as a quote or a backslash. */
  readonly oddText: (text: string) => string;
  /** Any value as text that is compared by its bytes. */
  readonly asText: (value: string) => string;
  /** Whether a text as a whole has a form; the pattern has no backslash. */
  readonly matches: (text: string, pattern: string) => string;
  /** Where a text begins in another, from 1, or 0. */
  readonly position: (text: string, part: string) => string;
  /** How booleans read as text. */
  readonly booleans: readonly (readonly [text: string, value: boolean])[];
  /** Units of a scale as an exact decimal; as its text where it has more digits than a decimal. */
  readonly decimal: (units: string, digits: number, scale: number) => string;
}
