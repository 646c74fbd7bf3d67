import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { captureMain } from "./captureMain.ts";
import { root, runKinerja } from "./runKinerja.ts";
import { temporaryFolder } from "./temporaryFolder.ts";

function twice(...words: readonly string[]): readonly string[] {
  return [...words, ...words];
}

describe("the command line", () => {
  test("prints help for a command, with examples, in both languages", async () => {
    const overall = await captureMain(["--help"]);
    expect(overall.code).toBe(0);
    for (const name of ["policies", "profiles", "score", "verify", "diff", "convert", "vectors", "serve", "demo"]) {
      expect(overall.stdout).toContain(`  ${name}`);
      const { code, stdout } = await captureMain([name, "--help", "--lang", "en"]);
      expect(code).toBe(0);
      expect(stdout).toContain("Examples");
    }
  });

  test.each([
    [["scores"], '"score"', "usage.unknownCommand"],
    [["score", "--polcy", "x"], '"--policy"', "usage.unknownOption"],
    [["score", "--policy"], "ID|FILE", "usage.missingValue"],
    [["score", "--policy", "--input", "x.json"], "ID|FILE", "usage.missingValue"],
    [["score", "--policy", "pp-46-2011"], "--input", "usage.missingOption"],
    [["score", "--policy", "pp-46-2012", "--input", "x.json"], '"pp-46-2011"', "usage.unknownPolicy"],
    [["score", "--policy", "pp-46-2011", "--at", "2014-02-30", "--input", "x.json"], "YYYY-MM-DD", "usage.wrongValue"],
    [["score", "--policy", "pp-46-2011", "--input", "x.csv"], "activities", "usage.missingTable"],
    [
      ["score", "--policy", "pp-46-2011", "--input", "x.json", "--table", "activity=a.csv"],
      "activities=FILE.csv",
      "usage.wrongValue",
    ],
    [
      ["score", "--policy", "pp-46-2011", "--input", join(root, "data/skp-2014-structural.json"), "--decimal", "comma"],
      "CSV",
      "usage.tableForJson",
    ],
    [["score", "--policy", "pp-46-2011", "x.json"], "--input x.json", "usage.unwantedArgument"],
    [["policies", "--format", "letter"], "table, json", "usage.wrongValue"],
    [["verify"], "ID|FILE", "usage.missingArgument"],
    [["vectors"], "FILE", "usage.missingArgument"],
    [["policies", "--help=yes"], "--help", "usage.unwantedValue"],
    [["score", "--policy", "pp-46-2011", "--policy=pp-46-2011"], "--policy", "usage.repeatedOption"],
    [
      ["score", "--policy", "permenpanrb-6-2022", "--overlay", "pp-46-2011.round", "--input", "x.json"],
      '"pp-46-2011"',
      "usage.overlayElsewhere",
    ],
    [
      ["score", "--policy", "pp-46-2011", ...twice("--overlay", "pp-46-2011.round"), "--input", "x.json"],
      "more than once",
      "usage.overlayTwice",
    ],
  ])("%j is wrong usage, and the message helps", async (args, hint, code) => {
    const run = await captureMain([...args, "--lang", "en"]);
    expect(run.code).toBe(2);
    expect(run.stdout).toBe("");
    const message = run.stderr.replace(/\s+/g, " ");
    expect(message).toContain(hint);
    expect(message).toContain(`[${code}]`);
  });

  test("takes the options of every command before its name too", async () => {
    const after = await captureMain(["policies", "--lang", "en", "--format", "json"]);
    expect(await captureMain(["--lang", "en", "--format=json", "policies"])).toStrictEqual(after);
    const help = await captureMain(["score", "--help", "--lang", "en"]);
    for (const args of [
      ["--help", "--lang=en", "score"],
      ["--lang", "en", "help", "score"],
      ["help", "score", "--lang", "en"],
    ])
      expect(await captureMain(args)).toStrictEqual(help);
    expect(await captureMain(["--lang", "en", "--help"])).toMatchObject({ code: 0, stderr: "" });
    expect(await captureMain(["--lang", "en"])).toMatchObject({ code: 2, stderr: "" });
  });

  test.each([
    [["--lang", "fr", "policies"], "usage.wrongValue"],
    [["--lang", "fr"], "usage.wrongValue"],
    [["--lang"], "usage.missingValue"],
    [["--lang", "--help"], "usage.missingValue"],
    [["--lang", "en", "bogus"], "usage.unknownCommand"],
    [["help", "bogus"], "usage.unknownCommand"],
    [["help", "score", "x"], "usage.unwantedArgument"],
    [["--format", "letter", "policies"], "usage.wrongValue"],
    [["--versoin"], "usage.unknownOption"],
  ])("%j is wrong usage before a command too", async (args, code) => {
    const run = await captureMain(args);
    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(run.stderr).toContain(`[${code}]`);
  });

  test("prints its version, and help with exit code 2 where no command is named", async () => {
    expect((await runKinerja(["--version"])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect((await runKinerja([])).code).toBe(2);
  });

  test("says nothing when its reader goes away", async () => {
    const { stderr } = await runKinerja(["demo"], { closesEarly: true });
    expect(stderr).toBe("");
  });

  test("says so where its output cannot be written", async () => {
    for (const args of [["demo"], ["policies", "--format", "json"], ["help", "score"]]) {
      const { code, stderr } = await runKinerja([...args, "--lang", "en"], { output: "/dev/full" });
      expect(code).toBe(1);
      expect(stderr).toContain("ENOSPC");
      expect(stderr).toContain("[cli.outputFailed]");
      expect(stderr).not.toMatch(/\n\s+at /);
    }
  });

  test("prints no colours where nobody looks", async () => {
    const { stdout } = await runKinerja(["policies"]);
    expect(stdout).not.toContain("\u001b");
  });
});

describe("kinerja policies", () => {
  test("tells id, version, validity, status, hash and title", async () => {
    const { code, stdout, stderr } = await captureMain(["policies", "--format", "json"]);
    expect({ code, stderr }).toStrictEqual({ code: 0, stderr: "" });
    const { policies } = JSON.parse(stdout) as { readonly policies: readonly Readonly<Record<string, unknown>>[] };
    expect(policies.map(({ id }) => id)).toContain("pp-46-2011");
    for (const policy of policies) {
      expect(Object.keys(policy)).toEqual(
        expect.arrayContaining(["id", "version", "validity", "status", "hash", "title"]),
      );
    }
  });
});

describe("kinerja verify", () => {
  test("finds the shipped policies and overlays sound", async () => {
    for (const id of ["pp-30-2019", "pp-46-2011.round"]) {
      const { code, stdout } = await captureMain(["verify", id, "--format", "json"]);
      expect(code).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({ sound: true, status: "unverified" });
    }
  });

  test("tells what is wrong with a document, with a path", async () => {
    const cwd = temporaryFolder({ "policy.json": '{ "formatVersion": 1, "id": "x", "tittle": {} }', "no.json": "{" });
    const { code, stdout } = await captureMain(["verify", join(cwd, "policy.json"), "--format", "json"]);
    expect(code).toBe(1);
    const verdict = JSON.parse(stdout) as {
      readonly sound: boolean;
      readonly findings: readonly { readonly code: string }[];
    };
    expect(verdict.sound).toBe(false);
    expect(verdict.findings.map((finding) => finding.code)).toContain("policy.unknownKey");
    expect((await captureMain(["verify", join(cwd, "no.json")])).code).toBe(1);
    expect((await captureMain(["verify", "pp-46-2010"])).code).toBe(2);
  });
});

describe("kinerja vectors", () => {
  test("runs every golden vector and both real inputs of the repository", async () => {
    const files = ["vectors", "data"].flatMap((folder) =>
      readdirSync(join(root, folder)).map((name) => join(root, folder, name)),
    );
    const { code, stdout } = await captureMain(["vectors", ...files]);
    expect(stdout).toMatch(/^\d{2,} passed, 0 failed\n$/);
    expect(code).toBe(0);
  });

  test("prints what failed, and the count on the last line", async () => {
    const policy = { kind: "policy", policy: "permenpanrb-6-2022" };
    const input = { resultRating: "above", behaviourRating: "meets" };
    const cwd = temporaryFolder({
      "wrong.json": JSON.stringify({
        ...policy,
        cases: [
          { name: "one", input, expected: { predicate: "veryGood" } },
          { name: "two", input, expected: { predicate: "good" } },
        ],
      }),
      "statistics.json": JSON.stringify({ kind: "statistics", vectors: [{ id: "k", family: "Kendall W" }] }),
      "broken.json": "{",
    });
    const { code, stdout } = await captureMain([
      "vectors",
      ...["wrong.json", "statistics.json", "broken.json"].map((name) => join(cwd, name)),
    ]);
    expect(code).toBe(1);
    expect(stdout).toContain("cases[0].expected.predicate");
    expect(stdout.trimEnd().split("\n").at(-1)).toBe("1 passed, 3 failed");
    const json = await captureMain(["vectors", join(cwd, "wrong.json"), "--format", "json"]);
    expect(JSON.parse(json.stdout)).toMatchObject({ passed: 1, failed: 1 });
    expect((await captureMain(["vectors", join(cwd, "missing.json")])).code).toBe(2);
  });
});
