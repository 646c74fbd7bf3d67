import fc from "fast-check";
import { expect, test } from "vitest";
import type { LetterTable } from "./letterContent.ts";
import { printTable } from "./printTable.ts";
import { splitTable } from "./splitTable.ts";

const columns = [
  { heading: "What", align: "left" },
  { heading: "Value", align: "right" },
] as const;

test("a table is a table in Markdown, and a long cell goes on in the row below", () => {
  const rows = [["a long name of something", "1"]];
  expect(printTable({ kind: "table", columns, rows }, 24)).toStrictEqual([
    "| What         | Value |",
    "| ------------ | ----: |",
    "| a long name  |     1 |",
    "| of something |       |",
  ]);
});

test("no line is longer than the width, whatever stands in the cells", () => {
  const cell = fc.string({ maxLength: 90 }).map((text) => text.replaceAll(/\s/g, " "));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }), (rows) => {
      const lines = printTable({ kind: "table", columns, rows }, 40);
      expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(40);
    }),
  );
});

test("a wide table is printed in parts that each say which row it is", () => {
  const headings = ["No", ..."abcdefghijklmnopqrstuvwxyz"];
  const wide: LetterTable = {
    kind: "table",
    keyColumns: 1,
    columns: headings.map((heading) => ({ heading, align: "right" })),
    rows: [headings.map(() => "123.456,789")],
  };
  const parts = splitTable(wide, 80);
  expect(parts.flatMap((part) => part.columns.slice(1).map(({ heading }) => heading))).toStrictEqual(headings.slice(1));
  expect(parts.every((part) => part.columns[0]?.heading === "No")).toBe(true);
  expect(Math.max(...parts.flatMap((part) => printTable(part, 80).map(({ length }) => length)))).toBeLessThanOrEqual(
    80,
  );
});
