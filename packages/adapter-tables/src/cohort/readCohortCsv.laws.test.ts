import type { Issue } from "@kinerja/model";
import { compilePolicy, score } from "@kinerja/scoring";
import { columnsOf } from "@kinerja/scoring/cohort";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { DecimalSign } from "../cell/readCell.ts";
import type { Delimiter } from "../csv/delimiter.ts";
import { locateIssues } from "../locateIssues.ts";
import { readMembersCsv } from "../readMembersCsv.ts";
import type { LocatedIssue } from "../tableIssue.ts";
import { cohortPolicy } from "./cohortPolicy.fixture.ts";
import { readCohortCsv } from "./readCohortCsv.ts";
import { showColumns } from "./showColumns.fixture.ts";

const { program } = compilePolicy(cohortPolicy);

const hostile = fc.constantFrom(
  ...[
    "",
    " ",
    "0",
    "-0",
    "+1",
    "007",
    "1.",
    ".5",
    "1.5",
    "12.34",
    "1.000",
    "12.345",
    "1,000.5",
    "1.234,5",
    "1,5",
    "12,34",
  ],
  ...["1e3", "1E+5", "999999999", "1000000000", "9007199254740993", "123456789012345678", "1000000000.00", "-1000.00"],
  ...[
    "absent:excused",
    "absent: pending",
    "absent:never",
    "low",
    "mid",
    "high",
    "très",
    "Low",
    " low ",
    "true",
    "FALSE",
    "False",
  ],
  ...[
    "tRUE",
    "x",
    "é",
    '"',
    '""',
    'a"b',
    "a,b",
    "a;b",
    "a\nb",
    "a\r\nb",
    "\u00a0",
    "\ufeff",
    "m1",
    "m2",
    "w1",
    "w2",
    "m 1",
  ],
);
const id = fc.constantFrom(
  "m1",
  "m2",
  "m3",
  "m4",
  "m5",
  " m1",
  "m 6",
  "é7",
  "absent:excused",
  "",
  "x".repeat(201),
  'q"r',
  "a,b",
);
const rowId = fc.constantFrom("w1", "w2", "w3", "", "é", " w1 ", "a;b");
const plainId = fc.constantFrom("m1", "m2", "m3", "m4", "m5", "m6", "m7", "m8");
const plainNumber = fc
  .tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 99 }))
  .map(([a, b]) => `${a}.${b}`);

type Cell = fc.Arbitrary<string>;

function mostly(usual: Cell): Cell {
  return fc.oneof({ weight: 6, arbitrary: usual }, { weight: 1, arbitrary: hostile });
}

const kinds: Readonly<Record<string, Cell>> = {
  id: fc.oneof({ weight: 3, arbitrary: plainId }, { weight: 1, arbitrary: id }),
  member_id: fc.oneof({ weight: 5, arbitrary: plainId }, { weight: 1, arbitrary: id }),
  works_id: rowId,
  amount: mostly(plainNumber),
  wide: mostly(fc.bigInt({ min: 0n, max: 10n ** 21n }).map(String)),
  grade: mostly(fc.constantFrom("low", "mid", "high")),
  given: mostly(fc.oneof(plainNumber, fc.constant(""))),
  size: mostly(fc.tuple(fc.nat(998), fc.nat(9999)).map(([a, b]) => `${a}.${b}`)),
  done: mostly(fc.constantFrom("true", "false")),
  share: mostly(fc.nat(99).map(String)),
};

interface TableText {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly quoting: readonly boolean[];
  readonly lineBreak: string;
  readonly extra: readonly number[];
}

function table(names: readonly string[], greatest: number): fc.Arbitrary<TableText> {
  const usual = fc.constant(names);
  const shuffled = fc.shuffledSubarray([...names], { minLength: Math.max(1, names.length - 1) });
  const strange = fc
    .tuple(shuffled, fc.constantFrom("amonut", "id", "", "works", "note"))
    .map(([own, more]) => [...own, more]);
  return fc
    .oneof({ weight: 4, arbitrary: usual }, { weight: 3, arbitrary: shuffled }, { weight: 1, arbitrary: strange })
    .chain((header) =>
      fc.record({
        header: fc.constant(header),
        rows: fc.array(fc.tuple(...header.map((name) => kinds[name] ?? hostile)), { maxLength: greatest }),
        quoting: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
        lineBreak: fc.constantFrom("\n", "\r\n", "\r"),
        extra: fc.array(fc.nat(40), { maxLength: 3 }),
      }),
    );
}

/** Writes a table, mostly well: quotes where it must or likes to, and now and then a row cut short, or a blank one. */
function write({ header, rows, quoting, lineBreak, extra }: TableText, delimiter: Delimiter, sign: string): string {
  let cellCount = 0;
  const cell = (text: string): string => {
    cellCount += 1;
    const shown = sign === "," && /^[+-]?\d+\.\d+$/.test(text) ? text.replace(".", ",") : text;
    const must = shown.includes(delimiter) || /["\r\n]/.test(shown);
    const broken = extra.includes(cellCount);
    if (broken) return shown;
    return must || quoting[cellCount % quoting.length] === true ? `"${shown.replaceAll('"', '""')}"` : shown;
  };
  const lines = [header, ...rows].map((row) => row.map(cell).join(delimiter));
  if (extra.length === 2) lines.splice(extra[0] ?? 0, 0, "");
  if (extra.length === 3) lines.splice((extra[0] ?? 0) + 1, 0, `x${delimiter}"y`);
  return lines.join(lineBreak) + (extra.length === 1 ? "" : lineBreak);
}

const inputs = fc.record({
  members: table(["id", "amount", "wide", "grade", "given"], 9),
  works: table(["member_id", "id", "size", "done"], 16),
  parts: table(["member_id", "works_id", "share"], 16),
  delimiter: fc.constantFrom<Delimiter>(",", ";", "\t"),
  decimal: fc.constantFrom<DecimalSign>("point", "comma"),
  mark: fc.constantFrom("", "\ufeff", "sep=DELIMITER\n"),
  sorted: fc.boolean(),
  chunk: fc.integer({ min: 1, max: 40 }),
  block: fc.constantFrom(1, 2, 7, 64, 100_000),
});

function* pieces(text: string, size: number): Generator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

function brief(issues: readonly LocatedIssue[]): readonly string[] {
  return issues
    .map(({ code, path, file, row, column, received, message }: LocatedIssue) =>
      JSON.stringify([code, path, file, row, column, received, message.en]),
    )
    .sort();
}

test("a cohort is what the reader of small tables makes of it, cell by cell, issue by issue, whatever stands there", async () => {
  await fc.assert(
    fc.asyncProperty(inputs, async ({ members, works, parts, delimiter, decimal, mark, sorted, chunk, block }) => {
      const sign = decimal === "comma" ? "," : ".";
      const order = (given: TableText): TableText =>
        sorted ? { ...given, rows: [...given.rows].sort((a, b) => ((a[0] ?? "") < (b[0] ?? "") ? -1 : 1)) } : given;
      const start = mark.replace("DELIMITER", delimiter);
      const texts = {
        members: start + write(order(members), delimiter, sign),
        works: write(order(works), delimiter, sign),
        parts: write(order(parts), delimiter, sign),
      };
      const small = readMembersCsv(
        { file: "members", text: texts.members },
        {
          policy: cohortPolicy,
          tables: { works: { file: "works", text: texts.works }, parts: { file: "parts", text: texts.parts } },
          decimal,
        },
      );
      const large = await readCohortCsv(program, {
        input: { file: "members", bytes: pieces(texts.members, chunk) },
        tables: {
          works: { file: "works", bytes: pieces(texts.works, chunk) },
          parts: { file: "parts", bytes: pieces(texts.parts, chunk) },
        },
        decimal,
        blockBytes: block,
        greatestErrors: 10_000,
      });
      expect(large.issueCount).toBe(large.issues.length);
      const report = locateIssues(score(cohortPolicy, { members: small.members }), small);
      const found: readonly Issue[] = [...report.issues, ...report.results.flatMap(({ issues }) => issues)];
      const wanted = found.filter(({ code }) => !code.startsWith("score."));
      // Where a table cannot be read, those below it are not looked at; where a member has too many rows, the rows are.
      const apart = ["input.missingLevel", "input.notARowList", "input.tooManyRows"];
      const isWhole = large.isReadable && wanted.every(({ code }) => !apart.includes(code));
      if (isWhole) expect(brief(large.issues)).toStrictEqual(brief(wanted));
      expect(showColumns(large.columns)).toStrictEqual(showColumns(columnsOf(program, small.members).columns));
    }),
    { numRuns: 150 },
  );
});

test("any bytes at all are read to their end without throwing, and every issue names its file", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 80 }), fc.boolean(), async (noise, withHeader) => {
      const head = new TextEncoder().encode(withHeader ? "id,amount,wide\n" : "");
      const bytes = new Uint8Array([...head, ...noise]);
      const { issues } = await readCohortCsv(program, { input: { file: "m.csv", bytes } });
      expect(issues.every(({ file }) => file !== undefined)).toBe(true);
    }),
  );
});
