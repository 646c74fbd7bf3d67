import { describe, expect, test } from "vitest";
import { captureMain } from "./captureMain.ts";
import { temporaryFolder } from "./temporaryFolder.ts";

const files = {
  "members.json": JSON.stringify({
    members: [
      { id: "near", skpScore: "109.9", behaviourScore: "110", newIdea: true },
      { id: "on", skpScore: "90", behaviourScore: "90" },
      { id: "far", skpScore: "80", behaviourScore: "80" },
    ],
  }),
  "refused.json": JSON.stringify([
    { id: "on", skpScore: "90", behaviourScore: "90" },
    { id: "bad", skpScore: "121" },
  ]),
  "members.csv": "id,skpScore,behaviourScore\non,90,90\nbad,x,90\n",
  "unsound.json": JSON.stringify({ formatVersion: 1, id: "x" }),
};

function file(name: keyof typeof files): string {
  return `${temporaryFolder(files)}/${name}`;
}

interface Verdict {
  readonly sound: boolean;
  readonly nearEdges?: readonly { readonly member: string; readonly distance: string }[];
  readonly looked?: number;
  readonly issues?: readonly { readonly path: string; readonly file?: string; readonly row?: number }[];
}

async function near(
  ...args: readonly string[]
): Promise<{ readonly code: number; readonly verdict: Verdict; readonly stderr: string }> {
  const { code, stdout, stderr } = await captureMain(["verify", ...args, "--format", "json"]);
  return { code, verdict: (stdout === "" ? {} : JSON.parse(stdout)) as Verdict, stderr };
}

describe("kinerja verify --input --margin", () => {
  test("lists who is near an edge beside the verdict, and that is no fault", async () => {
    const { code, verdict } = await near("pp-30-2019", "--input", file("members.json"), "--margin", "0.5");
    expect(code).toBe(0);
    expect(verdict.sound).toBe(true);
    expect(verdict.looked).toBe(3);
    expect(verdict.issues).toEqual([]);
    expect(verdict.nearEdges).toMatchObject([
      { member: "on", rule: "predicate", value: "90.0000", edge: "90.0000", distance: "0.0000", holds: true },
      { member: "near", distance: "-0.0700", below: "good", above: "veryGood", parameter: "veryGoodLeast" },
    ]);
  });

  test("says nothing of edges unless it is asked", async () => {
    const { verdict } = await near("pp-30-2019");
    expect(verdict).not.toHaveProperty("nearEdges");
    expect(verdict).not.toHaveProperty("issues");
  });

  test("tells people the two outcomes, the article and that nearness is no fault, in both languages", async () => {
    const call = ["verify", "pp-30-2019", "--input", file("members.json"), "--margin", "0.5"];
    const id = await captureMain([...call, "--lang", "id"]);
    const en = await captureMain([...call, "--lang", "en"]);
    expect(id.stdout).toContain("2 dari 3 anggota");
    expect(id.stdout).toContain("bukan kesalahan");
    expect(id.stdout).toMatch(/near\s+Predikat kinerja\s+109\.93\s+≥ 110\s+-0\.07\s+Baik\s+Sangat Baik/);
    expect(id.stdout).toContain("Pasal 41");
    expect(en.stdout).toMatch(/on\s+Performance\s+90\s+≥ 90\s+0\s+Fair\s+Good/);
    expect(en.stdout).toContain("no fault");
  });

  test("tells refused members as issues and exits with 1", async () => {
    const { code, verdict } = await near("pp-30-2019", "--input", file("refused.json"), "--margin", "0");
    expect(code).toBe(1);
    expect(verdict.nearEdges?.map(({ member }) => member)).toEqual(["on"]);
    expect(verdict.issues?.map(({ path }) => path)).toEqual(["members[1].skpScore", "members[1].behaviourScore"]);
  });

  test("leads issues of a table back to their cell", async () => {
    const table = file("members.csv");
    const { code, verdict } = await near("pp-30-2019", "--input", table, "--margin", "0");
    expect(code).toBe(1);
    expect(verdict.nearEdges?.map(({ member }) => member)).toEqual(["on"]);
    expect(verdict.issues).toMatchObject([{ file: table, row: 3, column: "skpScore" }]);
  });

  test("looks by an overlay on its base", async () => {
    const { code, verdict } = await near(
      "pp-46-2011.round",
      "--input",
      "data/skp-2014-structural.json",
      "--margin",
      "20",
    );
    expect([code, verdict.looked]).toEqual([0, 1]);
    expect(verdict.nearEdges?.length).toBeGreaterThan(0);
  });

  test("looks at nobody by a document that is unsound", async () => {
    const call = [file("unsound.json"), "--input", file("members.json"), "--margin", "1"];
    const { code, verdict } = await near(...call);
    expect([code, verdict.sound]).toEqual([1, false]);
    expect(verdict).not.toHaveProperty("nearEdges");
  });
});

describe("wrong usage", () => {
  test.each([
    [["--margin", "1"], "--input FILE"],
    [["--input", "members.json"], "--margin 0.5"],
    [["--rule", "predicate"], "--margin 0.5"],
    [["--table", "a=b.csv"], "--margin 0.5"],
    [["--input", "members.json", "--rule", "predicate"], "--margin 0.5"],
  ])("%j says what is missing", async (options, expected) => {
    const { code, stderr } = await captureMain(["verify", "pp-30-2019", ...options, "--lang", "en"]);
    expect(code).toBe(2);
    expect(stderr).toContain(expected);
  });

  test.each(["x", "-1"])("the margin %j is refused with an example", async (margin) => {
    const call = ["verify", "pp-30-2019", "--input", file("members.json"), `--margin=${margin}`, "--lang", "en"];
    const { code, stderr } = await captureMain(call);
    expect(code).toBe(2);
    expect(stderr).toContain("0.5");
  });

  test("an unknown rule is refused with the nearest", async () => {
    const call = ["verify", "pp-30-2019", "--input", file("members.json"), "--margin", "1", "--rule", "predicat"];
    const { code, stderr } = await captureMain([...call, "--lang", "en"]);
    expect(code).toBe(2);
    expect(stderr).toContain('"predicate"');
  });

  test("not with --all", async () => {
    const { code } = await captureMain(["verify", "--all", "--input", file("members.json"), "--margin", "1"]);
    expect(code).toBe(2);
  });
});
