import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { captureMain } from "./captureMain.ts";
import { root, runKinerja } from "./runKinerja.ts";
import { temporaryFolder } from "./temporaryFolder.ts";

interface Printed {
  readonly policy: {
    readonly id: string;
    readonly version: string;
    readonly hash: string;
    readonly at: string;
    readonly status: string;
  };
  readonly results: readonly {
    readonly id: string;
    readonly status: string;
    readonly values: Readonly<Record<string, unknown>>;
    readonly issues: readonly Readonly<Record<string, unknown>>[];
    readonly activities?: readonly { readonly values: Readonly<Record<string, unknown>> }[];
  }[];
  readonly issues: readonly Readonly<Record<string, unknown>>[];
  readonly trace?: { readonly steps: readonly unknown[] };
}

function read(text: string): Printed {
  return JSON.parse(text) as Printed;
}

const form = join(root, "data/skp-2014-structural.json");
const unit = "id,resultRating,behaviourRating\r\na,above,above\r\nb,below,meets\r\n";

describe("kinerja score", () => {
  test("gives the 2014 form its value in the contract's JSON", async () => {
    const { code, stdout, stderr } = await runKinerja([
      "score",
      "--policy",
      "pp-46-2011",
      "--input",
      "data/skp-2014-structural.json",
      "--format",
      "json",
    ]);
    const { policy, results, issues } = read(stdout);
    expect({ code, stderr, issues }).toStrictEqual({ code: 0, stderr: "", issues: [] });
    expect(Object.keys(policy).sort()).toStrictEqual(["at", "hash", "id", "status", "version"]);
    expect(policy).toMatchObject({ id: "pp-46-2011", at: "2021-06-30" });
    expect(policy.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(results).toHaveLength(1);
    expect(results[0]).toMatchObject({
      id: "form-2014",
      status: "scored",
      values: {
        activityMean: "89.601687",
        skpScore: "92.601687",
        behaviourScore: "87.500000",
        finalScore: "90.561012",
        predicate: "good",
      },
      issues: [],
    });
    expect(results[0]?.activities).toHaveLength(8);
    expect(results[0]?.activities?.[0]?.values["cost"]).toStrictEqual({ absent: "notApplicable" });
  });

  test("gives the survey its index, from standard input", async () => {
    const input = readFileSync(join(root, "data/skm-29-respondents.json"));
    const { code, stdout } = await runKinerja(
      ["score", "--policy", "permenpanrb-14-2017", "--input", "-", "--format=json"],
      { input },
    );
    expect(code).toBe(0);
    expect(read(stdout).results[0]?.values).toMatchObject({ index: "91.48", grade: "A" });
  });

  test("keeps every digit of a JSON number", async () => {
    const money = { targetCost: 1000000000000, realizedCost: "999999999999.99" };
    const activity = {
      targetQuantity: 1,
      realizedQuantity: 1,
      targetQuality: 100,
      realizedQuality: 100,
      targetTime: 12,
      realizedTime: 9.12,
      ...money,
    };
    const member = {
      id: "m",
      serviceOrientation: 85.5,
      integrity: 85.5,
      commitment: 85.5,
      discipline: 85.5,
      cooperation: 85.5,
      activities: [activity],
    };
    const { stdout } = await captureMain(["score", "--policy", "pp-46-2011", "--input", "-", "--format", "json"], {
      stdin: JSON.stringify({ members: [member] }),
    });
    expect(read(stdout).results[0]?.activities?.[0]?.values).toMatchObject({ time: "100.000000", cost: "76.000000" });
    const exact = `{"members":[{"id":"m","resultRating":1,"behaviourRating":"meets"},{"id":"n","resultRating":"meets","behaviourRating":true}]}`;
    const refused = await captureMain(["score", "--policy", "permenpanrb-6-2022", "--input", "-", "--format", "json"], {
      stdin: exact,
    });
    expect(read(refused.stdout).results.map(({ issues }) => issues[0]?.["code"])).toStrictEqual([
      "input.unknownCategory",
      "input.unknownCategory",
    ]);
  });

  test("prints the path to one member's result as JSON and as text", async () => {
    const args = ["score", "--policy", "pp-46-2011", "--input", form, "--explain", "form-2014"];
    const json = await captureMain([...args, "--format", "json"]);
    expect(Object.keys(JSON.parse(json.stdout) as object)).toStrictEqual(["policy", "result", "trace", "issues"]);
    expect(read(json.stdout).trace?.steps.length).toBeGreaterThan(50);
    const text = await captureMain([...args, "--lang", "en"]);
    expect(text.code).toBe(0);
    expect(text.stdout).toContain("→ 90.561012 ≥ 76: Good");
    expect(text.stdout).toMatch(/article not seen \(evidence:\s+secondary\)/);
    const nobody = await captureMain([...args.slice(0, -1), "nobody", "--format", "json"]);
    expect(nobody.code).toBe(1);
    expect(read(nobody.stdout).issues[0]?.["code"]).toBe("input.memberNotFound");
  });

  test("names file, row and column of a bad cell, scores the others, and exits 1", async () => {
    const cwd = temporaryFolder({ "unit.csv": `${unit}c,abov,meets\r\nd\r\ne,meets,meets\r\n` });
    const json = await captureMain([
      "score",
      "--policy",
      "permenpanrb-6-2022",
      "--input",
      join(cwd, "unit.csv"),
      "--format",
      "json",
    ]);
    expect(json.code).toBe(1);
    const { results, issues } = read(json.stdout);
    expect(results.map(({ id, status }) => `${id} ${status}`)).toStrictEqual([
      "a scored",
      "b scored",
      "c refused",
      "e scored",
    ]);
    expect(results[2]?.issues[0]).toMatchObject({
      code: "input.unknownCategory",
      path: "members[2].resultRating",
      file: join(cwd, "unit.csv"),
      row: 4,
      column: "resultRating",
    });
    expect(issues[0]).toMatchObject({ code: "table.raggedRow", file: join(cwd, "unit.csv"), row: 5 });
    const text = await captureMain(["score", "--policy", "permenpanrb-6-2022", "--input", join(cwd, "unit.csv")]);
    expect(text.stdout).toContain("/unit.csv, baris 4, kolom resultRating");
    expect(text.stdout).toMatch(/Mungkin\s+maksudnya "above"/);
  });

  test("joins child tables and takes a decimal comma", async () => {
    const head = "id;serviceOrientation;integrity;commitment;discipline;cooperation\r\n";
    const tasks = "member_id;targetQuantity;realizedQuantity;targetQuality;realizedQuality;targetTime;realizedTime\r\n";
    const cwd = temporaryFolder({
      "pegawai.csv": `\uFEFF${head}m;85,5;85,5;85,5;85,5;85,5\r\n`,
      "kegiatan.csv": `${tasks}m;1;1;100;93;12;12\r\nm;1;1;100;1.000,5;12;12\r\nx;1;1;100;93;12;12\r\n`,
    });
    const args = [
      "score",
      "--policy",
      "pp-46-2011",
      "--input",
      join(cwd, "pegawai.csv"),
      "--table",
      `activities=${join(cwd, "kegiatan.csv")}`,
      "--decimal",
      "comma",
    ];
    const { code, stdout } = await captureMain([...args, "--format", "json"]);
    expect(code).toBe(1);
    const { results, issues } = read(stdout);
    expect(results[0]?.issues.map(({ code: own, row, column }) => [own, row, column])).toStrictEqual([
      ["table.thousandsSeparator", 3, "realizedQuality"],
    ]);
    expect(issues.map(({ code: own, row }) => [own, row])).toStrictEqual([["table.unknownParent", 4]]);
  });

  test("applies an overlay and a date, and says so", async () => {
    const args = [
      "score",
      "--policy",
      "pp-46-2011",
      "--overlay",
      "pp-46-2011.round",
      "--at",
      "2014-12-31",
      "--input",
      form,
      "--format",
      "json",
    ];
    const { code, stdout } = await captureMain(args);
    expect(code).toBe(0);
    expect(read(stdout).policy).toMatchObject({ at: "2014-12-31", overlays: ["pp-46-2011.round"] });
    expect(read(stdout).results[0]?.values["predicate"]).toBe("veryGood");
    const early = await captureMain([...args.slice(0, 6), "1999-01-01", ...args.slice(7)]);
    expect(early.code).toBe(1);
    expect(read(early.stdout).issues.map(({ code }) => code)).toContain("policy.notInForce");
  });

  test("writes letters, with marked blanks where it was not told", async () => {
    const cwd = temporaryFolder({ "unit.csv": unit });
    const args = ["score", "--policy", "permenpanrb-6-2022", "--input", join(cwd, "unit.csv"), "--format", "letter"];
    const both = await captureMain(args);
    expect(both.code).toBe(0);
    expect(both.stdout.match(/^Penjelasan hasil penilaian kinerja$/gm)).toHaveLength(2);
    expect(both.stdout).toContain("[isi: masa yang dinilai]");
    expect(both.stderr).toContain("--contact");
    const one = await captureMain([
      ...args,
      "--explain",
      "b",
      "--lang",
      "en",
      "--to-name",
      "Dewi",
      "--contact",
      "Ibu Rina, room 2",
      "--period",
      "the year 2026",
    ]);
    expect(one).toMatchObject({ code: 0, stderr: "" });
    expect(one.stdout).toContain("Dear Dewi,");
    expect(one.stdout).toContain("Ibu Rina; room 2.");
  });

  test("says that options of the letter do nothing without one", async () => {
    const args = ["score", "--policy", "pp-46-2011", "--input", form, "--format", "json", "--lang", "en"];
    const plain = await captureMain(args);
    const noted = await captureMain([...args, "--contact", "Ibu Rina, room 2", "--period", "2014"]);
    expect(noted).toMatchObject({ code: 0, stdout: plain.stdout });
    expect(noted.stderr).toContain("for letters only: --contact, --period.");
  });

  test("takes a policy from a file, verified at the door", async () => {
    const { stdout } = await captureMain(["policies", "--format", "json"]);
    expect(stdout).toContain("pp-46-2011");
    const cwd = temporaryFolder({ "policy.json": '{ "formatVersion": 1, "id": "x" }', "unit.csv": unit });
    const refused = await captureMain([
      "score",
      "--policy",
      join(cwd, "policy.json"),
      "--input",
      join(cwd, "unit.csv"),
      "--format",
      "json",
    ]);
    expect(refused.code).toBe(1);
    expect(read(refused.stdout).issues[0]?.["code"]).toBe("policy.refused");
    expect(read(refused.stdout).issues.length).toBeGreaterThan(3);
  });
});
