import type { Random } from "../random/createRandom.ts";

/** Two tables of one case, and how their bytes come. */
export interface FuzzTables {
  readonly members: string;
  readonly rows: string;
  readonly decimal: "point" | "comma";
  readonly delimiter: "," | ";" | "\t";
  readonly chunk: number;
  readonly block: number;
}

const strange = [
  ...["", " ", "0", "-0", "+1", "007", "1.", ".5", "-", ".", "1.000", "12.345", "1,000.5", "1.234,5", "1,5", "0.500"],
  ...[
    "1e3",
    "1E+5",
    "9007199254740993",
    "999999999999999999999",
    "0.0000001",
    "1.0000000",
    "absent:excused",
    "absent:x",
  ],
  ...[
    "low",
    "Low",
    " low ",
    "très",
    "TRUE",
    "False",
    "tRUE",
    "x",
    "\u00a0",
    "\ufeff",
    "é",
    '"',
    '""',
    'a"b',
    "a,b",
    "a;b",
  ],
  ...["a\nb", "a\r\nb", "a\rb", "m1", "m 2", "\u0000", "=1+1", "\ud83d\ude00"],
];

/** Makes the tables of a case: mostly well, with whatever a table can have. */
export function fuzzTables(random: Random): FuzzTables {
  const decimal = random.pick(["point", "comma"] as const);
  const delimiter = random.pick([",", ";", "\t"] as const);
  const count = random.below(12);
  const isSorted = random.chance(1, 2);
  const ids = Array.from({ length: count }, (_, index) =>
    random.chance(1, 12) ? random.pick(strange) : `m${random.chance(1, 30) ? 1 : index}`,
  );
  const write = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
    writeTable(random, { header, rows, delimiter, decimal });
  const members = ids.map((id) => [
    id,
    cell(random, () => String(random.between(-100, 100_000))),
    cell(random, () => decimals(random, 13, 2)),
    cell(random, () => decimals(random, 3, 6)),
    cell(random, () => decimals(random, 18, 4)),
    cell(random, () => random.pick(["low", "lower", "high"])),
  ]);
  const children = Array.from({ length: random.below(30) }, (_, index) => [
    isSorted
      ? (ids[Math.floor((index * count) / 30)] ?? "m0")
      : random.chance(1, 20)
        ? random.pick(strange)
        : random.pick([...ids, "m0"]),
    cell(random, () => decimals(random, 6, 2)),
    cell(random, () => random.pick(["true", "false"])),
  ]);
  return {
    members: write(["id", "whole", "money", "fine", "wide", "grade"], members),
    rows: write(["member_id", "amount", "done"], children),
    decimal,
    delimiter,
    chunk: random.between(1, 64),
    block: random.pick([1, 3, 16, 100, 131_072]),
  };
}

function cell(random: Random, usual: () => string): string {
  return random.chance(1, 10) ? random.pick(strange) : usual();
}

function decimals(random: Random, whole: number, most: number): string {
  const digits = (length: number): string => Array.from({ length }, () => String(random.below(10))).join("");
  const fraction = random.below(most + 2);
  return `${random.chance(1, 20) ? "-" : ""}${digits(random.between(1, whole))}${fraction === 0 ? "" : `.${digits(fraction)}`}`;
}

interface Written {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: string;
  readonly decimal: "point" | "comma";
}

/** Writes a table as RFC 4180 has it; cells that need no quotes have some now and then. */
function writeTable(random: Random, { header, rows, delimiter, decimal }: Written): string {
  const lineBreak = random.pick(["\n", "\r\n", "\r"]);
  const quoting = random.below(4);
  const write = (text: string): string => {
    const shown = decimal === "comma" && /^-?\d+\.\d+$/.test(text) ? text.replace(".", ",") : text;
    const must = shown.includes(delimiter) || /["\r\n]/.test(shown);
    return must || random.chance(quoting, 4) ? `"${shown.replaceAll('"', '""')}"` : shown;
  };
  const lines = [header, ...rows].map((row) => row.map(write).join(delimiter));
  const mark = random.chance(1, 6) ? "\ufeff" : "";
  return mark + lines.join(lineBreak) + (random.chance(1, 3) ? "" : lineBreak);
}
