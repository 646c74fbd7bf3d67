import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Delimiter } from "./delimiter.ts";
import { readSheetRows } from "./readSheetRows.ts";

const cell = fc.oneof(
  fc.string({ maxLength: 6 }),
  fc.string({ unit: fc.constantFrom('"', ",", ";", "\n", "\r", "a", " ", "é"), maxLength: 6 }),
);

function write(rows: readonly (readonly string[])[], delimiter: Delimiter, lineBreak: string): string {
  return rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(delimiter) + lineBreak).join("");
}

const tables = fc.integer({ min: 1, max: 5 }).chain((width) =>
  fc.record({
    rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
    delimiter: fc.constantFrom<Delimiter>(",", ";", "\t"),
    lineBreak: fc.constantFrom("\n", "\r\n"),
  }),
);

test("what is written in quotes is read back, whatever it holds", () => {
  fc.assert(
    fc.property(tables, ({ rows, delimiter, lineBreak }) => {
      const text = write(rows, delimiter, lineBreak);
      expect([...readSheetRows(text, delimiter)].map(({ cells }) => cells)).toStrictEqual(rows);
    }),
  );
});

test("well-formed text is read as csv-parse reads it", () => {
  fc.assert(
    fc.property(tables, ({ rows, delimiter, lineBreak }) => {
      const text = write(rows, delimiter, lineBreak);
      const theirs: unknown = parse(text, { delimiter, record_delimiter: [lineBreak], relax_column_count: true });
      expect([...readSheetRows(text, delimiter)].map(({ cells }) => cells)).toStrictEqual(theirs);
    }),
  );
});

test("any text at all is read to its end, with rows counted from 1", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('"', ",", "\n", "\r", "a"), maxLength: 60 }), (text) => {
      const rows = [...readSheetRows(text, ",")];
      expect(rows.map(({ row }) => row)).toStrictEqual(rows.map((_, index) => index + 1));
    }),
  );
});
