import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { captureMain } from "./captureMain.ts";
import { temporaryFolder } from "./temporaryFolder.ts";

const unit = "id,resultRating,behaviourRating\r\na,meets,above\r\n=b,below,meets\r\n";
const policy = ["--policy", "permenpanrb-6-2022"];

describe("kinerja score --out", () => {
  test("writes the texts that score prints, and says what became of the members", async () => {
    const cwd = temporaryFolder({ "unit.csv": unit });
    const [input, out] = [join(cwd, "unit.csv"), join(cwd, "results.csv")];
    const run = await captureMain(["score", ...policy, "--input", input, "--out", out, "--lang", "en"]);
    expect(run.code).toBe(0);
    expect(run.stdout).toContain("2 members: 2 scored");
    const shown = await captureMain(["score", ...policy, "--input", input, "--format", "json"]);
    const { results } = JSON.parse(shown.stdout);
    const lines = results.map(({ id, status, values }: Record<string, Record<string, string>>) =>
      [id, status, values?.["predicate"]].join(",").replace(/^=/, "'="),
    );
    expect(readFileSync(out, "utf8")).toBe(["id,status,predicate", ...lines, ""].join("\r\n"));
  });

  test("keeps going where rows are bad: every issue names its cell, the rest is written, and the exit code is 1", async () => {
    const cwd = temporaryFolder({ "unit.csv": `${unit}c,abov,meets\r\nd\r\ne,meets,meets\r\n` });
    const [input, out] = [join(cwd, "unit.csv"), join(cwd, "results.csv")];
    const run = await captureMain(["score", ...policy, "--input", input, "--out", out, "--format", "json"]);
    expect(run.code).toBe(1);
    const report = JSON.parse(run.stdout);
    expect(report).toMatchObject({ members: 4, scored: 3, partial: 0, refused: 1, issueCount: 2 });
    expect(report.issues.map(({ code, row, column }: Record<string, unknown>) => [code, row, column])).toStrictEqual([
      ["input.unknownCategory", 4, "resultRating"],
      ["table.raggedRow", 5, undefined],
    ]);
    expect(readFileSync(out, "utf8").trim().split("\r\n").slice(-2)).toStrictEqual([
      "c,refused,absent:pending",
      "e,scored,good",
    ]);
  });

  test("prints a table or lines on standard output, and nothing else there", async () => {
    const lines = '{"id":"a","resultRating":"meets","behaviourRating":"above"}\n{"id":\n';
    const cwd = temporaryFolder({ "unit.ndjson": lines, "unit.json": `[${lines.split("\n")[0] ?? ""}]` });
    const table = await captureMain(["score", ...policy, "--input", join(cwd, "unit.json"), "--format", "csv"]);
    expect(table.stdout).toBe("id,status,predicate\r\na,scored,good\r\n");
    const run = await captureMain(["score", ...policy, "--input", join(cwd, "unit.ndjson"), "--format", "ndjson"]);
    expect(run.code).toBe(1);
    expect(
      run.stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).id),
    ).toStrictEqual(["a"]);
    expect(run.stderr).toContain("table.notJson");
  });

  test("scores child tables in any order and writes their results beside", async () => {
    const cwd = temporaryFolder({
      "members.csv":
        "id,serviceOrientation,integrity,commitment,discipline,cooperation\nm,85,85,85,85,85\nn,80,80,80,80,80\n",
      "tasks.csv":
        "member_id,targetQuantity,realizedQuantity,targetQuality,realizedQuality,targetTime,realizedTime\nn,1,1,100,93,12,12\nm,1,1,100,90,12,12\nn,1,1,100,80,12,12\n",
    });
    const [input, tasks, out, outTable] = ["members.csv", "tasks.csv", "r.csv", "t.csv"].map((name) => join(cwd, name));
    const given = ["--policy", "pp-46-2011", "--input", input ?? "", "--table", `activities=${tasks}`];
    const small = await captureMain(["score", ...given, "--format", "json"]);
    const run = await captureMain(["score", ...given, "--out", out ?? "", "--out-table", `activities=${outTable}`]);
    expect([run.code, small.code]).toStrictEqual([0, 0]);
    const results: readonly Record<string, unknown>[] = JSON.parse(small.stdout).results;
    const ids = readFileSync(outTable ?? "", "utf8")
      .trim()
      .split("\r\n")
      .slice(1)
      .map((line) => line.split(",")[0]);
    expect(
      readFileSync(out ?? "", "utf8")
        .trim()
        .split("\r\n"),
    ).toHaveLength(3);
    expect(results).toHaveLength(2);
    expect(ids).toStrictEqual(["m", "n", "n"]);
  });

  test("refuses what does not go together before anything is written", async () => {
    const cwd = temporaryFolder({ "unit.csv": unit, "unit.ndjson": "{}" });
    const out = join(cwd, "results.csv");
    const input = ["--input", join(cwd, "unit.csv")];
    const explained = await captureMain(["score", ...policy, ...input, "--out", out, "--explain", "a"]);
    expect([explained.code, existsSync(out)]).toStrictEqual([2, false]);
    expect(explained.stderr).toContain("usage.outForAll");
    const strange = await captureMain(["score", ...policy, ...input, "--out", join(cwd, "results.txt")]);
    expect([strange.code, strange.stderr.includes("usage.wrongValue")]).toStrictEqual([2, true]);
    const lines = await captureMain(["score", ...policy, "--input", join(cwd, "unit.ndjson")]);
    expect([lines.code, lines.stderr.includes("usage.linesNeedOut")]).toStrictEqual([2, true]);
    const nowhere = await captureMain(["score", ...policy, ...input, "--out", join(cwd, "none", "r.csv")]);
    expect([nowhere.code, nowhere.stderr.includes("file.notWritable")]).toStrictEqual([1, true]);
    const missing = await captureMain(["score", ...policy, "--input", join(cwd, "no.csv"), "--out", out]);
    expect([missing.code, missing.stderr.includes("file.notFound")]).toStrictEqual([2, true]);
  });
});
