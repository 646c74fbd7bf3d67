import { join } from "node:path";
import { pp46Of2011 } from "@kinerja/regulations";
import { describe, expect, test } from "vitest";
import { captureMain } from "./captureMain.ts";
import { temporaryFolder } from "./temporaryFolder.ts";

const csv = "id,skpScore,behaviourScore\np-1,80,80\np-2,55,55\np-3,95,95\n";

describe("kinerja convert", () => {
  test("names whose class has another word, and what is lost", async () => {
    const input = join(temporaryFolder({ "members.csv": csv }), "members.csv");
    const args = ["convert", "--conversion", "pp-30-2019-to-credit-points", "--input", input];
    const { code, stdout } = await captureMain([...args, "--format", "json"]);
    expect(code).toBe(0);
    const { members, losses } = JSON.parse(stdout);
    expect(
      members.map(({ before, after, changesClass }: Record<string, unknown>) => [before, after, changesClass]),
    ).toEqual([
      ["fair", "needsImprovement", true],
      ["poor", "poor", false],
      ["good", "good", false],
    ]);
    expect(losses).toHaveLength(2);
    const table = await captureMain(args, { columns: 140 });
    expect(table.stdout).toContain("Yang hilang");
    expect(table.stdout).toMatch(/p-1 +Cukup +Butuh\b/);
  });

  test("brings a value of PP 46/2011 to the scale of PP 30/2019", async () => {
    const [example] = pp46Of2011.cases;
    const text = JSON.stringify({ members: [{ ...example?.input, id: "p-1" }] });
    const input = join(temporaryFolder({ "members.json": text }), "members.json");
    const args = ["convert", "--conversion", "pp-46-2011-to-pp-30-2019", "--input", input, "--format", "json"];
    const { code, stdout } = await captureMain(args);
    expect(code).toBe(0);
    const [member] = JSON.parse(stdout).members;
    expect(Number(member.after)).toBeGreaterThan(Number(member.before));
  });

  test("refuses where no rule says how, with the reason and without asking for input", async () => {
    const args = ["convert", "--conversion", "pp-30-2019-to-permenpanrb-6-2022", "--lang", "en"];
    const { code, stdout } = await captureMain(args, { columns: 400 });
    expect(code).toBe(1);
    expect(stdout).toContain("has no scale of numbers");
  });

  test.each([
    [["convert"], "usage.missingOption", "--conversion"],
    [["convert", "--conversion", "pp-30-to-6"], "usage.wrongValue", "pp-30-2019-to-credit-points"],
    [["convert", "--conversion", "pp-30-2019-to-credit-points"], "usage.missingOption", "--input"],
  ])("%j is wrong usage, and the message helps", async (args, code, hint) => {
    const run = await captureMain([...args, "--lang", "en"]);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(code);
    expect(run.stderr).toContain(hint);
  });

  test("an absence is passed on, and told in words", async () => {
    const text = "id,skpScore,behaviourScore\np-1,absent:pending,80\np-2,80,80\n";
    const input = join(temporaryFolder({ "members.csv": text }), "members.csv");
    const args = ["convert", "--conversion", "pp-30-2019-to-credit-points", "--input", input];
    const json = JSON.parse((await captureMain([...args, "--format", "json"])).stdout);
    expect(json.members[0]).toMatchObject({ before: { absent: "pending" }, after: { absent: "pending" }, issues: [] });
    const { stdout } = await captureMain(args, { columns: 140 });
    expect(stdout).toMatch(/p-1 +\(menunggu\) +\(menunggu\)/);
    expect(stdout).not.toContain("tidak tercantum");
  });

  test("an unknown conversion is told in one language, with each name once", async () => {
    const far = (await captureMain(["convert", "--conversion", "foo"])).stderr.replace(/\s+/g, " ");
    expect(far).not.toMatch(/Known|Did you|\.\./);
    expect(far.split("pp-30-2019-to-credit-points")).toHaveLength(2);
    const near = await captureMain(["convert", "--conversion", "pp-30-2019-to-credit-point"]);
    expect(near.stderr.replace(/\s+/g, " ")).toContain('(mungkin "pp-30-2019-to-credit-points")');
  });
});
