import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { captureMain } from "./captureMain.ts";
import { temporaryFolder } from "./temporaryFolder.ts";

const header = "case;given.resultRating;given.behaviourRating;then.predicate;then.issues\r\n";
const right =
  "both above;above;above;veryGood;\r\nlate;absent:pending;above;absent:pending;\r\nodd;superb;above;;input.unknownCategory\r\n";

function folder(): string {
  return temporaryFolder({
    "right.csv": header + right,
    "wrong.csv": `${header + right}wrong;meets;meets;veryGood;\r\n`,
    "column.csv": header.replace("then.predicate", "then.predicat") + right,
  });
}

describe("cases of a table", () => {
  test("verify a policy, and findings name the row", async () => {
    const cwd = folder();
    const run = (file: string) =>
      captureMain(["verify", "permenpanrb-6-2022", "--cases", join(cwd, file), "--format", "json"]);
    expect(await run("right.csv")).toMatchObject({ code: 0 });
    const wrong = await run("wrong.csv");
    expect(wrong.code).toBe(1);
    expect(JSON.parse(wrong.stdout)).toMatchObject({
      sound: false,
      findings: [{ code: "policy.caseWrong", row: 5, file: join(cwd, "wrong.csv"), witness: "good" }],
    });
    const column = await run("column.csv");
    expect(column.code).toBe(1);
    expect(JSON.parse(column.stdout)).toMatchObject({
      findings: [{ code: "table.unknownColumn", row: 1, column: "then.predicat", expected: "then.predicate" }],
    });
    const { stdout } = await captureMain(["verify", "permenpanrb-6-2022", "--cases", join(cwd, "wrong.csv")]);
    expect(stdout).toContain("wrong.csv:5");
  });

  test("run as vectors", async () => {
    const cwd = folder();
    const run = (...args: readonly string[]) => captureMain(["vectors", ...args, "--lang", "en"]);
    const policy = ["--policy", "permenpanrb-6-2022"];
    expect((await run(join(cwd, "right.csv"), ...policy)).stdout).toBe("3 passed, 0 failed\n");
    const wrong = await run(join(cwd, "wrong.csv"), ...policy);
    expect(wrong).toMatchObject({ code: 1 });
    expect(wrong.stdout).toMatch(/5: cases\[3\][\s\S]*3 passed, 1 failed\n$/);
    expect((await run(join(cwd, "column.csv"), ...policy)).stdout).toMatch(/0 passed, 1 failed\n$/);
    const without = await run(join(cwd, "right.csv"));
    expect(without).toMatchObject({ code: 2 });
    expect(without.stderr).toContain("usage.missingOption");
  });

  test("are printed for a start, and verify as they are", async () => {
    for (const decimal of ["point", "comma"]) {
      const { code, stdout } = await captureMain(["verify", "pp-46-2011", "--print-cases", "--decimal", decimal]);
      expect(code).toBe(0);
      const cwd = temporaryFolder({ "cases.csv": stdout });
      const args = ["pp-46-2011", "--policy", "pp-46-2011", "--decimal", decimal];
      const run = await captureMain(["vectors", join(cwd, "cases.csv"), ...args.slice(1)]);
      expect(run.stdout).toMatch(/^\d+ passed, 0 failed\n$/);
    }
  });

  test("are counted, and an unknown overlay or a table without cases is told", async () => {
    const overlay = "case,given.skpScore,given.behaviourScore,when.overlay,then.predicate\n";
    const cwd = temporaryFolder({
      "right.csv": header + right,
      "spoilt.csv": `${header + right}again;meets;meets;good;\r\nagain;below;meets;good;\r\n`,
      "header.csv": header,
      "empty.csv": "",
      "overlay.csv": `${overlay}a,80,80,pp-46-2011.roud,good\n`,
    });
    const run = async (file: string, policy = "permenpanrb-6-2022") => {
      const args = ["verify", policy, "--cases", join(cwd, file)];
      const { code, stdout } = await captureMain([...args, "--format", "json"]);
      const { cases, findings } = JSON.parse(stdout);
      return { code, cases: [cases.checked, cases.skipped, cases.sound], codes: findings.map(codeOf) };
    };
    expect(await run("right.csv")).toEqual({ code: 0, cases: [3, 0, true], codes: [] });
    expect(await run("spoilt.csv")).toEqual({ code: 1, cases: [3, 1, false], codes: ["table.caseConflict"] });
    for (const file of ["header.csv", "empty.csv"])
      expect(await run(file)).toEqual({ code: 1, cases: [0, 0, false], codes: ["table.noCases"] });
    expect(await run("overlay.csv", "pp-30-2019")).toEqual({
      code: 1,
      cases: [0, 1, false],
      codes: ["input.unknownOverlay"],
    });
    const table = await captureMain(["verify", "permenpanrb-6-2022", "--cases", join(cwd, "empty.csv")]);
    expect(table.stdout).toContain("0 contoh diperiksa, 0 dilewati");
    expect(table.stdout + table.stderr).not.toContain("anggota");
  });

  test("of an overlay are printed and checked by that overlay", async () => {
    const { stdout } = await captureMain(["verify", "pp-46-2011.round", "--print-cases"]);
    const cwd = temporaryFolder({ "own.csv": stdout });
    const args = ["verify", "pp-46-2011.round", "--cases", join(cwd, "own.csv"), "--format", "json"];
    const run = await captureMain(args);
    expect(run.code).toBe(0);
    const { checked, skipped } = JSON.parse(run.stdout).cases;
    expect(checked).toBeGreaterThan(0);
    expect(skipped).toBe(0);
  });

  test("of an overlay that is known are skipped by its base, and counted", async () => {
    const text = "case,when.overlay,then.issues\na,pp-46-2011.round,input.x\n";
    const cwd = temporaryFolder({ "cases.csv": text });
    const run = await captureMain(["verify", "pp-46-2011", "--cases", join(cwd, "cases.csv"), "--format", "json"]);
    expect(JSON.parse(run.stdout)).toMatchObject({ sound: true, cases: { checked: 0, skipped: 1 } });
  });

  test("are printed as JSON that runs as vectors", async () => {
    for (const name of ["pp-30-2019", "pp-46-2011.round"]) {
      const { code, stdout } = await captureMain(["verify", name, "--print-cases", "--format", "json"]);
      expect(code).toBe(0);
      const cwd = temporaryFolder({ "cases.json": stdout });
      const run = await captureMain(["vectors", join(cwd, "cases.json")]);
      expect(run.stdout).toMatch(/^[1-9]\d* passed, 0 failed\n$/);
    }
  });

  test("a fault of the table is not said of the document, and the name that is meant is told", async () => {
    const rows = "label;above;above;Baik;\r\ngone;absent:sick;above;;input.x\r\nkind;above;above;absent:sick;\r\n";
    const cwd = temporaryFolder({ "cases.csv": header + rows });
    const args = ["verify", "permenpanrb-6-2022", "--cases", join(cwd, "cases.csv")];
    const { code, stdout } = await captureMain([...args, "--lang", "en"], { columns: 2000 });
    expect(code).toBe(1);
    expect(stdout).toContain("✓ the document is sound");
    expect(stdout).toContain("✗ the table has findings · 3 cases checked, 0 skipped");
    expect(stdout).toContain('Did you mean "good"?');
    expect(stdout).toContain("absent:pending, absent:notMeasured, absent:excused, absent:notApplicable");
  });
});

function codeOf({ code }: { readonly code: string }): string {
  return code;
}
