import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createFile, openFile } from "@kinerja/adapter-tables/node";
import { createParquetWriter, openParquet, type TableColumn } from "@kinerja/adapter-tables/parquet";
import { expect, test } from "vitest";
import { captureMain } from "./captureMain.ts";
import { temporaryFolder } from "./temporaryFolder.ts";

function texts(values: readonly string[]): TableColumn {
  const parts = values.map((value) => new TextEncoder().encode(value));
  const lengths = Int32Array.from(parts, ({ length }) => length);
  const starts = new Int32Array(values.length);
  for (let row = 1; row < values.length; row += 1) starts[row] = (starts[row - 1] ?? 0) + (lengths[row - 1] ?? 0);
  const bytes = new TextEncoder().encode(values.join(""));
  return { kind: "texts", length: values.length, bytes, starts, lengths };
}

/** Writes members with two ratings each. */
async function writeMembers(path: string, rows: readonly (readonly [string, string, string])[]): Promise<void> {
  const names = ["id", "resultRating", "behaviourRating"];
  const text = (name: string) => ({ name, type: { kind: "text" }, isOptional: false }) as const;
  const writer = createParquetWriter(await createFile(path), names.map(text));
  const columns = new Map(names.map((name, at) => [name, texts(rows.map((row) => row[at] ?? ""))]));
  await writer.write({ rows: rows.length, columns });
  await writer.close();
}

async function readTexts(path: string, names: readonly string[]): Promise<readonly (readonly string[])[]> {
  const source = await openFile(path);
  const rows: string[][] = [];
  for await (const batch of (await openParquet(source, { file: path })).read(names)) {
    for (let row = 0; row < batch.rows; row += 1)
      rows.push(
        names.map((name) => {
          const column = batch.columns.get(name);
          if (column?.kind !== "texts" || column.valid?.[row] === 0) return "-";
          const start = column.starts[row] ?? 0;
          return new TextDecoder().decode(column.bytes.subarray(start, start + (column.lengths[row] ?? 0)));
        }),
      );
  }
  await source.close();
  return rows;
}

test("members in Parquet are scored into Parquet, and a bad one is told with file, row and column", async () => {
  const folder = temporaryFolder({});
  const [input, out] = [join(folder, "unit.parquet"), join(folder, "results.parquet")];
  await writeMembers(input, [
    ["p-1", "above", "above"],
    ["p-2", "abvoe", "meets"],
    ["p-3", "below", "meets"],
  ]);
  const args = ["score", "--policy", "permenpanrb-6-2022", "--input", input, "--out", out, "--format", "json"];
  const { code, stdout, stderr } = await captureMain(args);
  const report = JSON.parse(stdout) as Readonly<Record<string, unknown>>;
  expect({ code, stderr }).toStrictEqual({ code: 1, stderr: "" });
  expect(report).toMatchObject({ members: 3, scored: 2, partial: 0, refused: 1, issueCount: 1, out: { member: out } });
  expect(report["issues"]).toMatchObject([
    { code: "input.unknownCategory", path: "members[1].resultRating", row: 2, column: "resultRating", file: input },
  ]);
  expect(await readTexts(out, ["id", "status", "predicate", "predicate_absent"])).toStrictEqual([
    ["p-1", "scored", "veryGood", "-"],
    ["p-2", "refused", "-", "issue"],
    ["p-3", "scored", "needsImprovement", "-"],
  ]);
  const source = await openFile(out);
  const { metadata } = await openParquet(source, { file: out });
  await source.close();
  expect(metadata.get("kinerja.policy.id")).toBe("permenpanrb-6-2022");
  expect(metadata.get("kinerja.policy.hash")).toMatch(/^[0-9a-f]{64}$/);
});

test("a file that is cut short is refused, and no half result is left behind", async () => {
  const folder = temporaryFolder({});
  const [whole, cut, out] = ["whole.parquet", "cut.parquet", "out.parquet"].map((name) => join(folder, name));
  await writeMembers(whole ?? "", [["p-1", "above", "above"]]);
  const bytes = await readFile(whole ?? "");
  await writeFile(cut ?? "", bytes.subarray(0, bytes.length - 9));
  const { code, stderr } = await captureMain([
    "score",
    "--policy",
    "permenpanrb-6-2022",
    "--input",
    cut ?? "",
    "--out",
    out ?? "",
  ]);
  expect(code).toBe(1);
  expect(stderr).toContain("table.unreadableFile");
  await expect(stat(out ?? "")).rejects.toThrow("ENOENT");
  await expect(stat(`${out}.part`)).rejects.toThrow("ENOENT");
});

test("what is missing or does not go together is wrong usage, with the fix", async () => {
  const score = ["score", "--policy", "permenpanrb-6-2022", "--input"];
  const cases: readonly (readonly [readonly string[], string])[] = [
    [["a.parquet"], "usage.outNeeded"],
    [["none.parquet", "--out", "b.parquet"], "file.notFound"],
    [["a.parquet", "--out", "b.parquet", "--explain", "p-1"], "usage.notForFiles"],
    [["a.parquet", "--out", "b.parquet", "--out-table", "x=c.parquet"], "usage.wrongValue"],
  ];
  for (const [args, expected] of cases) {
    const { code, stderr } = await captureMain([...score, ...args]);
    expect({ code, told: stderr.includes(expected) }, expected).toStrictEqual({ code: 2, told: true });
  }
});
