import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { captureMain } from "./captureMain.ts";
import { temporaryFolder } from "./temporaryFolder.ts";

const args = ["sql", "--policy", "pp-30-2019", "--dialect", "duckdb"];
const fields = { skpScore: "nilai", behaviourScore: { value: 'perilaku"; DROP TABLE x; --', absence: "alasan" } };

describe("kinerja sql", () => {
  test("prints a statement that names its policy, and reads a table a level", async () => {
    const { code, stdout } = await captureMain(args);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^-- policy pp-30-2019 .*\n-- hash [0-9a-f]{64}\n-- at \d{4}-\d\d-\d\d, status \w+\nWITH\n/);
    expect(stdout).toContain('FROM "member" t');
    expect(stdout.endsWith(";\n")).toBe(true);
  });

  test("tells the columns as JSON, and writes a view to a file", async () => {
    const { stdout } = await captureMain([...args, "--format", "json"]);
    const { sql, columns } = JSON.parse(stdout);
    expect(sql).toContain("SELECT");
    expect(columns.slice(0, 3)).toEqual([
      { name: "id", holds: "id" },
      { name: "status", holds: "status" },
      { name: "finalScore", holds: "value", rule: "finalScore", type: "decimal" },
    ]);
    const out = join(temporaryFolder({}), "view.sql");
    expect((await captureMain([...args, "--view", "nilai", "--out", out])).stdout).toBe("");
    expect(readFileSync(out, "utf8")).toContain('CREATE VIEW "nilai" AS\nWITH');
  });

  test("takes a mapping, and no name in it is read as SQL", async () => {
    const mapping = { levels: { member: { table: { schema: "hr", name: "pegawai" }, id: "nip", columns: fields } } };
    const file = join(temporaryFolder({ "map.json": JSON.stringify(mapping) }), "map.json");
    const { stdout, code } = await captureMain([...args, "--mapping", file]);
    expect(code).toBe(0);
    expect(stdout).toContain('FROM "hr"."pegawai" t');
    expect(stdout).toContain('t."perilaku""; DROP TABLE x; --"');
  });

  test.each([
    [{ levels: { member: { table: "a", id: "b", columns: {} } } }, "levels.member.columns.skpScore"],
    [{ levels: { member: { table: "a", id: 1, columns: fields } } }, "levels.member.id"],
    [{ level: {} }, "level"],
    [[], "(mapping)"],
  ])("%j is refused with its place", async (mapping, place) => {
    const file = join(temporaryFolder({ "map.json": JSON.stringify(mapping) }), "map.json");
    const { stderr, code } = await captureMain([...args, "--mapping", file, "--lang", "en"]);
    expect(code).toBe(1);
    expect(stderr.replaceAll(/\s+/g, " ")).toContain(place);
  });

  test("asks for the dialect, and says which levels there are", async () => {
    const none = await captureMain(["sql", "--policy", "pp-30-2019", "--lang", "en"]);
    expect([none.code, none.stderr.includes("--dialect")]).toEqual([2, true]);
    const strange = await captureMain([...args, "--level", "activity"]);
    expect([strange.code, strange.stderr.includes("sql.unknownRule")]).toEqual([1, true]);
  });
});
