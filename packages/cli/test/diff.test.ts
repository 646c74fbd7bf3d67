import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { captureMain } from "./captureMain.ts";
import { temporaryFolder } from "./temporaryFolder.ts";

const member = (id: string, skpScore: number, more: object = {}) => ({ id, skpScore, behaviourScore: 100, ...more });

function inputFile(members: readonly object[]): string {
  return join(temporaryFolder({ "members.json": JSON.stringify({ members }) }), "members.json");
}

/** PP 30/2019 with another edge and another weight. */
async function changedPolicy(): Promise<string> {
  const { pp30Of2019 } = await import("@kinerja/regulations");
  const text = JSON.stringify(pp30Of2019).replaceAll('"value":"90"', '"value":"95"');
  return join(temporaryFolder({ "policy.json": JSON.stringify({ ...JSON.parse(text), cases: [] }) }), "policy.json");
}

describe("kinerja diff", () => {
  test("reads as prose between two regimes, in both languages, and ends well", async () => {
    const indonesian = await captureMain(["diff", "pp-46-2011", "pp-30-2019"], { columns: 400 });
    expect(indonesian).toMatchObject({ code: 0, stderr: "" });
    expect(indonesian.stdout).toContain("“Bobot nilai SKP” naik dari 0,60 menjadi 0,70.");
    const english = await captureMain(["diff", "pp-46-2011", "pp-30-2019", "--lang", "en"], { columns: 400 });
    expect(english.stdout).toContain("“Weight of the SKP score” rises from 0.60 to 0.70.");
  });

  test("reads an overlay on its base, on either side", async () => {
    const { code, stdout } = await captureMain(["diff", "pp-46-2011", "pp-46-2011.round", "--format", "json"]);
    expect(code).toBe(0);
    const there = JSON.parse(stdout);
    expect(there.after.overlays).toStrictEqual(["pp-46-2011.round"]);
    expect(there.changes[0]).toMatchObject({
      part: "rule",
      kind: "changed",
      path: "levels.member.rules.predicate.expression",
    });
    const same = await captureMain([
      "diff",
      "pp-46-2011",
      "pp-46-2011",
      "--overlay-b",
      "pp-46-2011.round",
      "--format",
      "json",
    ]);
    expect(JSON.parse(same.stdout).changes).toStrictEqual(there.changes);
    const back = await captureMain(["diff", "pp-46-2011.round", "pp-46-2011", "--format", "json"]);
    expect(JSON.parse(back.stdout).changes).toHaveLength(there.changes.length);
  });

  test("equal policies say so", async () => {
    const { code, stdout } = await captureMain(["diff", "akip", "akip", "--lang", "en"], { columns: 400 });
    expect(code).toBe(0);
    expect(stdout).toContain("are equal: nothing changes.");
  });

  test("given members, says whose predicate goes up or down and who is refused", async () => {
    const input = inputFile([member("p-1", 90), member("p-2", 100), member("p-3", 100, { newIdea: "perhaps" })]);
    const args = ["diff", "pp-30-2019", await changedPolicy(), "--input", input];
    const { code, stdout } = await captureMain([...args, "--format", "json"]);
    expect(code).toBe(1);
    const { rules, members } = JSON.parse(stdout);
    expect(rules.find(({ name }: { name: string }) => name === "predicate").counts).toMatchObject({
      lower: 1,
      same: 1,
    });
    expect(members[0].values[1]).toStrictEqual({
      rule: "predicate",
      before: "good",
      after: "fair",
      direction: "lower",
    });
    expect(members[2]).toMatchObject({
      id: "p-3",
      scoredBy: "none",
      values: [],
      issues: [{ path: "members[2].newIdea", side: "both" }],
    });
    expect(members[2].issues).toHaveLength(1);
    const table = await captureMain(args, { columns: 120 });
    expect(table.stdout).toMatch(/p-1 +Predikat kinerja +Baik +Cukup +turun/);
    expect(table.stdout).toContain("p-3: ditolak oleh keduanya");
    expect(table.stdout).toMatch(/members\[2\]\.newIdea +\[input\./);
    expect(table.stdout).toContain(members[2].issues[0].message.id.slice(0, 40));
  });

  test.each(['"x"', '{"members":{}}', "null"])(
    "input that is no list of members is told as score does: %s",
    async (text) => {
      const input = join(temporaryFolder({ "members.json": text }), "members.json");
      const args = ["diff", "pp-30-2019", "pp-30-2019", "--input", input];
      const { code, stdout } = await captureMain([...args, "--format", "json"]);
      expect(code).toBe(1);
      expect(JSON.parse(stdout).issues).toMatchObject([{ code: "input.notAList", path: "members", side: "both" }]);
      expect((await captureMain(args)).stdout).toContain("[input.notAList]");
    },
  );

  test("issues of a table lead to its cells, each told once", async () => {
    const csv = "id,skpScore,behaviourScore,typo\np-1,abc,100,1\np-2,90,100,1\n";
    const input = join(temporaryFolder({ "unit.csv": csv }), "unit.csv");
    const args = ["diff", "pp-30-2019", "pp-30-2019", "--input", input];
    const { code, stdout } = await captureMain([...args, "--format", "json"]);
    expect(code).toBe(1);
    const { members, issues } = JSON.parse(stdout);
    const found = members[0].issues.map(({ code, row, column, side }: Record<string, unknown>) => [
      ...[code, row, column, side],
    ]);
    expect(found).toStrictEqual([
      ["input.unknownField", 2, "typo", "both"],
      ["table.notANumber", 2, "skpScore", "both"],
    ]);
    expect(issues).toStrictEqual([]);
  });

  test("two regimes with their own inputs are joined by id, and their scales are not put in an order", async () => {
    const { pp46Of2011 } = await import("@kinerja/regulations");
    const [example] = pp46Of2011.cases;
    const input = inputFile([{ ...example?.input, id: "p-1" }]);
    const inputB = inputFile([member("p-1", 120)]);
    const args = ["diff", "pp-46-2011", "pp-30-2019", "--input", input, "--input-b", inputB, "--format", "json"];
    const { code, stdout } = await captureMain(args);
    expect(code).toBe(0);
    const { members } = JSON.parse(stdout);
    expect(members[0].values.map(({ direction }: { direction: string }) => direction)).toContain("anotherScale");
  });

  test.each([
    [["diff", "pp-46-2011"], "usage.missingArgument", "A B"],
    [["diff", "pp-46-2011", "pp-30-2019", "akip"], "usage.unwantedArgument", "akip"],
    [["diff", "pp-46-2011", "pp-30-2091"], "usage.unknownPolicy", "pp-30-2019"],
    [["diff", "pp-46-2011", "akip", "--overlay-b", "pp-46-2011.round"], "usage.overlayElsewhere", "akip"],
    [["diff", "pp-46-2011", "pp-46-2011.round", "--overlay-b", "pp-46-2011.round"], "usage.overlayTwice", "round"],
    [["diff", "pp-46-2011", "akip", "--at-a", "2020-01-01"], "usage.missingOption", "--input"],
    [["diff", "akip", "akip", "--input", "x.json", "--at-b", "soon"], "usage.wrongValue", "YYYY-MM-DD"],
  ])("%j is wrong usage, and the message helps", async (args, code, hint) => {
    const run = await captureMain([...args, "--lang", "en"]);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(code);
    expect(run.stderr).toContain(hint);
  });
});
