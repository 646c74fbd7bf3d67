import { compilePolicy } from "@kinerja/scoring";
import { columnsOf } from "@kinerja/scoring/cohort";
import fc from "fast-check";
import { expect, test } from "vitest";
import { cohortPolicy } from "./cohortPolicy.fixture.ts";
import { readCohortNdjson } from "./readCohortNdjson.ts";
import { showColumns } from "./showColumns.fixture.ts";

const { program } = compilePolicy(cohortPolicy);

const value = fc.oneof(
  fc.integer({ min: 0, max: 1_000_000 }),
  fc.bigInt({ min: 0n, max: 10n ** 21n }).map(String),
  fc.constantFrom("12.34", "x", "low", "0.10", null, true, "très", "\ud800"),
  fc.constant({ absent: "excused" }),
);
const work = fc.record({ size: value, done: value, parts: fc.array(fc.record({ share: value }), { maxLength: 2 }) });
const member = fc.record(
  {
    id: fc.constantFrom("a", "b", "c", "d", "e", "é", 1, "", null),
    amount: value,
    wide: value,
    grade: value,
    given: value,
    works: fc.array(work, { maxLength: 3 }),
    note: value,
  },
  { requiredKeys: ["id", "amount", "wide", "works"] },
);
const broken = fc.constantFrom(
  "",
  " ",
  "{",
  '{"id":"a","id":"b"}',
  "[1,",
  "nul",
  "12 34",
  '{"a":[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]}',
);

function* pieces(text: string, size: number): Generator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

test("lines of JSON become the columns of their members, wherever the bytes are cut, and bad lines are told by number", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof({ weight: 5, arbitrary: member }, { weight: 1, arbitrary: broken }), { maxLength: 10 }),
      fc.constantFrom("\n", "\r\n"),
      fc.integer({ min: 1, max: 50 }),
      fc.constantFrom(1, 16, 100_000),
      async (lines, lineBreak, chunk, blockBytes) => {
        const text = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join(lineBreak);
        const reading = await readCohortNdjson(program, {
          input: { file: "m.ndjson", bytes: pieces(text, chunk) },
          blockBytes,
          greatestErrors: 1000,
        });
        const members = lines.filter((line) => typeof line !== "string");
        const wanted = columnsOf(program, members);
        const faults = lines.flatMap((line, index) =>
          typeof line === "string" && line.trim() !== "" ? [index + 1] : [],
        );
        const told = reading.issues.filter(({ code }) => code.startsWith("table."));
        expect(told.map(({ row }) => row)).toStrictEqual(faults);
        const brief = (list: readonly { readonly code: string; readonly path: string }[]): readonly string[] =>
          list.map(({ code, path }) => `${code} ${path}`).sort();
        expect(brief(reading.issues.filter(({ code }) => !code.startsWith("table.")))).toStrictEqual(
          brief(wanted.issues.map(({ issue }) => issue)),
        );
        expect(reading.columns.members).toBe(members.length);
        expect(reading.columns.refused ?? new Uint8Array(members.length)).toStrictEqual(
          wanted.columns.refused ?? new Uint8Array(members.length),
        );
        expect(showColumns(reading.columns)).toStrictEqual(showColumns(wanted.columns));
        expect(members.map((_, index) => reading.rowOf(index))).toStrictEqual(
          lines.flatMap((line, index) => (typeof line === "string" ? [] : [index + 1])),
        );
      },
    ),
    { numRuns: 200 },
  );
});

test("numbers are read by their digits", async () => {
  const bytes = new TextEncoder().encode('{"id":"a","amount":0.1,"wide":900719925474099267,"works":[]}');
  const { columns } = await readCohortNdjson(program, { input: { file: "m", bytes } });
  expect(columns.levels[0]?.inputs["wide"]?.wide?.get(0)).toBe(900_719_925_474_099_267n);
  expect(columns.levels[0]?.inputs["amount"]?.values[0]).toBe(10);
});
