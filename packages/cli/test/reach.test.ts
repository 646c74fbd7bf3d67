import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { captureMain } from "./captureMain.ts";
import { root } from "./runKinerja.ts";
import { temporaryFolder } from "./temporaryFolder.ts";

const form = join(root, "data/skp-2014-structural.json");
const ask = ["reach", "--policy", "pp-46-2011", "--input", form];

function write(name: string, content: unknown): string {
  return join(temporaryFolder({ [name]: JSON.stringify(content) }), name);
}

describe("kinerja reach", () => {
  test("gives the smallest change in the contract's words", async () => {
    const { code, stdout, stderr } = await captureMain([...ask, "--field", "discipline", "--format", "json"]);
    const answer = JSON.parse(stdout);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(answer).toMatchObject({
      id: "form-2014",
      rule: "predicate",
      from: "good",
      to: "veryGood",
      reached: "veryGood",
      feasible: true,
      changes: [{ path: "discipline", from: "87.00", to: "93.59", by: "6.59", unit: "point" }],
      checked: { oneStepLess: "good" },
    });
  });

  test("tells it in both languages", async () => {
    const indonesian = await captureMain([...ask, "--member", "form-2014", "--field", "discipline"]);
    expect(indonesian.stdout).toContain("Bila disiplin menjadi 93,59 (naik 6,59)");
    expect(indonesian.stdout).toContain("bukan anjuran mengubah data");
    const english = await captureMain([...ask, "--field", "discipline", "--lang", "en"], { columns: 200 });
    expect(english.stdout).toContain("If “Discipline” became 93.59 (up 6.59)");
    expect(english.stdout).toContain("One step less is not enough: the result is Good.");
  });

  test("moves several fields together, in the steps that are asked for", async () => {
    const steps = ["--step", "discipline=0.5", "--step", "integrity=0.5"];
    const { stdout } = await captureMain([
      ...ask,
      "--field",
      "discipline",
      "--field",
      "integrity",
      ...steps,
      "--format",
      "json",
    ]);
    expect(JSON.parse(stdout)).toMatchObject({ measure: "together", changes: [{ by: "3.50" }, { by: "3.50" }] });
  });

  test("a question about what is not there is wrong usage, and says what there is", async () => {
    const unknown = await captureMain([...ask, "--field", "disciplin", "--lang", "en"]);
    expect(unknown.code).toBe(2);
    expect(unknown.stderr).toContain('Did you mean "discipline"?');
    expect((await captureMain([...ask, "--field", "discipline", "--step", "discipline"])).code).toBe(2);
    expect((await captureMain([...ask, "--lang", "en"])).stderr).toContain("--field FIELD");
    expect((await captureMain([...ask, "--field", "discipline", "--member", "nobody"])).code).toBe(1);
  });

  test("what is claimed of a signed step is only what was looked at", async () => {
    const { members } = JSON.parse(readFileSync(form, "utf8"));
    const [member] = members;
    const [first, ...others] = member.activities;
    const input = write("one.json", [{ ...member, activities: [{ ...first, realizedTime: "8.00" }, ...others] }]);
    const own = ["reach", "--policy", "pp-46-2011", "--input", input, "--lang", "en"];
    const signed = await captureMain([...own, "--field", "discipline", "--step", "discipline=-0.5"], { columns: 400 });
    expect(signed.stdout).toContain("If “Discipline” went down in steps of 0.5, up to the bound,");
    expect(signed.stdout).not.toContain("no value within");
  });

  test("a member without rows, and messages that name the fix", async () => {
    const { members } = JSON.parse(readFileSync(form, "utf8"));
    const input = write("bare.json", [{ ...members[0], activities: [] }]);
    const bare = ["reach", "--policy", "pp-46-2011", "--input", input, "--field", "realizedTime"];
    expect(JSON.parse((await captureMain([...bare, "--format", "json"])).stdout)).toMatchObject({ reason: "noRows" });
    expect((await captureMain(bare)).stdout).not.toContain("()");
    const typo = await captureMain([...ask, "--field", "activites[0].realizedTime"]);
    expect(typo.code).toBe(2);
    expect(typo.stderr).toContain('mungkin maksudnya "activities"');
    const step = await captureMain([...ask, "--field", "discipline", "--step", "integrity=1"]);
    expect(step).toMatchObject({ code: 2 });
    expect(step.stderr).toContain("inverse.otherStep");
    const target = await captureMain([...ask, "--field", "discipline", "--rule", "finalScore", "--target", "91,5"]);
    expect(target.stderr).toContain("bilangan desimal dengan titik, misalnya 91.5");
  });

  test("several members need a name, and issues lead to the member's own place", async () => {
    const members = [
      { id: "a", resultRating: "meets", behaviourRating: "below" },
      { id: "b", resultRating: "meets", behaviourRating: "lower" },
    ];
    const input = write("two.json", { members });
    const two = [
      "reach",
      "--policy",
      "permenpanrb-6-2022",
      "--input",
      input,
      "--field",
      "behaviourRating",
      "--format",
      "json",
    ];
    expect((await captureMain(two)).code).toBe(2);
    expect(JSON.parse((await captureMain([...two, "--member", "a"])).stdout)).toMatchObject({
      changes: [{ from: "below", to: "meets" }],
      reached: "good",
    });
    const wrong = await captureMain([...two, "--member", "b"]);
    expect(wrong.code).toBe(1);
    expect(JSON.parse(wrong.stdout)).toMatchObject({
      reason: "refused",
      issues: [{ path: "members[1].behaviourRating" }],
    });
  });
});

describe("kinerja difference", () => {
  const person = (id: string, skpScore: number, behaviourScore: number): Readonly<Record<string, unknown>> => ({
    id,
    skpScore,
    behaviourScore,
    peersConsulted: false,
  });
  const compare = (before: unknown, after: unknown): string[] => [
    ...["difference", "--policy", "pp-30-2019"],
    ...["--before", write("before.json", { members: before }), "--after", write("after.json", { members: after })],
  ];

  test("takes one person's two results apart", async () => {
    const both = compare([person("p-1", 80, 90)], [person("p-1", 90, 85)]);
    const { code, stdout } = await captureMain([...both, "--format", "json"]);
    const { whole, parts, method } = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(method).toBe("orderedReplacementInFieldOrder");
    const sum = parts.reduce(
      (total: number, { part }: { readonly part: string }) => total + Math.round(Number(part) * 1e6),
      0,
    );
    expect(sum).toBe(Math.round(Number(whole) * 1e6));
    expect(parts).toHaveLength(2);
    const table = await captureMain([...both, "--lang", "en"], { columns: 100 });
    expect(table.stdout).toContain("not a cause");
    expect(table.stdout).toMatch(/whole +\+/);
  });

  test("compares the means of two groups", async () => {
    const groups = compare([person("a", 80, 90), person("b", 70, 90)], [person("c", 90, 90)]);
    const { code, stdout } = await captureMain([...groups, "--format", "json"]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ pairing: "all", before: { members: 2 }, whole: { denominator: "2" } });
    expect((await captureMain(groups)).stdout).toContain("Rata-rata");
  });

  test("a rule that is no number is wrong usage", async () => {
    const both = compare([person("p-1", 80, 90)], [person("p-1", 90, 85)]);
    const { code, stderr } = await captureMain([...both, "--rule", "predicate", "--lang", "en"]);
    expect(code).toBe(2);
    expect(stderr).toContain("finalScore");
    expect((await captureMain(both.slice(0, 5))).code).toBe(2);
  });
});
