import { join } from "node:path";
import { profiles } from "@kinerja/regulations";
import { describe, expect, test } from "vitest";
import { captureMain } from "./captureMain.ts";
import { temporaryFolder } from "./temporaryFolder.ts";

/** A profile in a file of its own, with something else at its top. */
function file(more: object): string {
  const text = JSON.stringify({ ...profiles.kepahiang, ...more });
  return join(temporaryFolder({ "profile.json": text }), "profile.json");
}

describe("kinerja profiles", () => {
  test("lists every profile with region, families and that it is no law", async () => {
    const { code, stdout, stderr } = await captureMain(["profiles", "--lang", "en"]);
    expect([code, stderr]).toEqual([0, ""]);
    for (const id of Object.keys(profiles)) expect(stdout).toContain(id);
    expect(stdout).toContain("healthWorker");
    expect(stdout).toContain("an example,");
  });

  test("lists as one JSON document", async () => {
    const { code, stdout } = await captureMain(["profiles", "--format", "json"]);
    const { profiles: listed } = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(listed.map(({ id }: { readonly id: string }) => id)).toEqual(Object.keys(profiles));
    expect(listed[1]).toMatchObject({
      status: "example",
      policy: "rating-recommendation",
      region: { id: "Kabupaten Kepahiang" },
      families: [{ name: "all" }, { extends: "all" }, { name: "complaintDesk", extends: "publicAdministration" }],
    });
  });

  test("shows the families and the notes of one", async () => {
    const { code, stdout } = await captureMain(["profiles", "kota-mataram", "--lang", "en"]);
    expect(code).toBe(0);
    expect(stdout).toContain("civilRegistry ← publicService");
    expect(stdout).toContain("is often not seen");
  });

  test("shows a family with where each entry comes from, and what was left out and why", async () => {
    const { code, stdout } = await captureMain(["profiles", "kepahiang", "--family", "complaintDesk"]);
    expect(code).toBe(0);
    expect(stdout).toContain("complaintDesk ← publicAdministration ← all");
    expect(stdout).toContain("documentTime · dari publicAdministration");
    expect(stdout).toContain("belum ada indikator");
    expect(stdout.replace(/\s+/g, " ")).toContain("dihapus oleh complaintDesk");
    expect(stdout).toContain("Menerima keluhan adalah tugas meja pengaduan");
    expect(stdout).toContain("semua aspek dihitung sama (anggapan Kinerja)");
  });

  test("shows what a family changed, and the former value in JSON", async () => {
    const words = ["profiles", "kupang-pns", "--family", "teacher"];
    const { stdout } = await captureMain([...words, "--lang", "en"]);
    expect(stdout).toContain("changed by teacher (label, expectation)");
    const position = JSON.parse((await captureMain([...words, "--format", "json"])).stdout);
    expect(position).toMatchObject({ family: "teacher", weights: "equal", status: "example" });
    expect(position.aspects[0].overrides[0].before).toEqual({
      label: { id: "Pelayanan publik", en: "Public service" },
      expectation: null,
    });
  });

  test("keeps to the width of the terminal", async () => {
    const { stdout } = await captureMain(["profiles", "kota-pontianak", "--family", "teacher"], { columns: 60 });
    expect(Math.max(...stdout.split("\n").map((line) => [...line].length))).toBeLessThanOrEqual(60);
  });

  test("reads a profile from a file", async () => {
    const { code, stdout } = await captureMain(["profiles", file({ id: "own" }), "--family", "all"]);
    expect(code).toBe(0);
    expect(stdout).toContain("own 1.0.0");
  });

  test("finds the faults of a file in any family, each once", async () => {
    const label = { id: "A", en: "A" };
    const families = {
      ...profiles.kepahiang.families,
      a: { label, extends: "b" },
      c: { label, extends: "complaintDest" },
    };
    const { code, stdout } = await captureMain(["profiles", file({ families }), "--format", "json"]);
    expect(code).toBe(1);
    const { issues } = JSON.parse(stdout);
    expect(issues.map((issue: { readonly code: string }) => issue.code)).toEqual([
      "profile.unknownParent",
      "profile.unknownParent",
    ]);
    expect(issues[1].expected).toBe("complaintDesk");
  });

  test.each([
    [["profiles", "kepahyang"], "usage.unknownProfile", 2, '"kepahiang"'],
    [["profiles", "kepahiang", "--family", "guru"], "usage.wrongValue", 2, "publicAdministration"],
    [["profiles", "--family", "all"], "usage.missingArgument", 2, "ID|FILE"],
    [["profiles", "kepahiang", "all"], "usage.unwantedArgument", 2, '"all"'],
    [["profiles", "none.json"], "file.notFound", 2, "none.json"],
  ])("%j ends with %s", async (args, expected, exit, hint) => {
    const { code, stdout, stderr } = await captureMain([...args, "--lang", "en"]);
    expect([code, stdout]).toEqual([exit, ""]);
    expect(stderr).toContain(`[${expected}]`);
    expect(stderr).toContain(hint);
  });

  test("refuses a file of another form, with every issue", async () => {
    const { code, stderr } = await captureMain(["profiles", file({ declared: "law", region: "x" })]);
    expect(code).toBe(1);
    expect(stderr).toContain("[profile.refused]");
    expect(stderr).toContain("declared");
    expect(stderr).toContain("region");
  });

  test("refuses a family that cannot be worked out", async () => {
    const label = { id: "A", en: "A" };
    const path = file({ families: { a: { label, extends: "a" } } });
    const { code, stderr } = await captureMain(["profiles", path, "--family", "a"]);
    expect(code).toBe(1);
    expect(stderr).toContain("[profile.cycle]");
  });

  test("a policy that is not known, or does not take what the profile makes, is told", async () => {
    const path = file({ policy: "rating-recomendation" });
    const whole = await captureMain(["profiles", path, "--format", "json"]);
    expect(whole.code).toBe(1);
    expect(JSON.parse(whole.stdout).issues).toMatchObject([{ code: "usage.unknownPolicy", path: "policy" }]);
    const one = await captureMain(["profiles", path, "--family", "complaintDesk", "--lang", "en"]);
    expect(one).toMatchObject({ code: 1, stdout: "" });
    expect(one.stderr).toContain('"rating-recommendation"');
    const other = ["standard", file({ policy: "pp-46-2011" }), "--family", "complaintDesk", "--lang", "en"];
    const page = await captureMain(other);
    expect(page).toMatchObject({ code: 1, stdout: "" });
    expect(page.stderr).toContain("[report.example]");
  });
});
