import { describe, expect, test } from "vitest";
import { readSheetRows } from "./readSheetRows.ts";

function cells(text: string, delimiter: "," | ";" = ","): readonly (readonly string[])[] {
  return [...readSheetRows(text, delimiter)].map((row) => row.cells);
}

describe("readSheetRows", () => {
  test("passes over a byte order mark and takes every line ending", () => {
    expect(cells("\uFEFFid,a\r\nx,1\ny,2\rz,3")).toStrictEqual([
      ["id", "a"],
      ["x", "1"],
      ["y", "2"],
      ["z", "3"],
    ]);
  });

  test("keeps delimiters, line breaks and doubled quotes of a quoted cell", () => {
    expect(cells('"a,b","say ""hi""","one\r\ntwo"\r\n')).toStrictEqual([["a,b", 'say "hi"', "one\r\ntwo"]]);
  });

  test("counts rows as a spreadsheet does: blank lines count, a line break in a cell does not", () => {
    const rows = [...readSheetRows('id\n\n"x\ny"\nz\n', ",")];
    expect(rows.map(({ row, cells: [first] }) => [row, first])).toStrictEqual([
      [1, "id"],
      [2, ""],
      [3, "x\ny"],
      [4, "z"],
    ]);
  });

  test("loses one line, not the rest, to a quote that is closed too early or never", () => {
    const rows = [...readSheetRows('id,a\nx,"1"q\ny,2\nz,"3\nw,4\n', ",")];
    expect(rows.map(({ cells: [first], fault }) => [first, fault])).toStrictEqual([
      ["id", undefined],
      ["x", "quote"],
      ["y", undefined],
      ["z", "quote"],
      ["w", undefined],
    ]);
  });

  test("takes a quote inside an unquoted cell for itself", () => {
    expect(cells('Kantor "Maju",2')).toStrictEqual([['Kantor "Maju"', "2"]]);
  });

  test("gives no row for an empty text", () => {
    expect(cells("")).toStrictEqual([]);
  });

  test("reads megabytes of hostile quotes in seconds", () => {
    const started = performance.now();
    for (const line of ['"""\n', '"a\n', ',"\n', '"",""\n"']) {
      let count = 0;
      for (const row of readSheetRows(line.repeat(600_000), ",")) count += row.cells.length;
      expect(count).toBeGreaterThan(0);
    }
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
