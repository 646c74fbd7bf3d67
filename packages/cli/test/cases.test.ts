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
});
