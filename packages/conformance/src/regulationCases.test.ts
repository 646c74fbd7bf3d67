import { readdirSync, readFileSync } from "node:fs";
import { overlays, policies } from "@kinerja/regulations";
import { score } from "@kinerja/scoring";
import { runVectors, type VectorRunner } from "@kinerja/testkit";
import { describe, expect, test } from "vitest";

const root = new URL("../../../", import.meta.url);
const runner: VectorRunner = { policies: Object.values(policies), overlays: Object.values(overlays), score };

function readVectors(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, root), "utf8"));
}

function isPolicyVectors(file: unknown): boolean {
  return typeof file === "object" && file !== null && "policy" in file;
}

describe("the cases inside the documents", () => {
  test.each(Object.values(policies).map((policy) => [policy.id, policy] as const))("%s", (id, policy) => {
    const { passed, failures } = runVectors({ kind: "policy", policy: id, cases: policy.cases }, runner);
    expect(failures).toEqual([]);
    expect(passed).toBe(policy.cases.length);
  });

  test.each(Object.values(overlays).map((overlay) => [overlay.id, overlay] as const))("%s", (id, overlay) => {
    const cases = overlay.cases ?? [];
    const { passed, failures } = runVectors({ kind: "policy", policy: overlay.base, overlays: [id], cases }, runner);
    expect(failures).toEqual([]);
    expect(passed).toBe(cases.length);
  });
});

describe("the golden vectors and the real inputs", () => {
  const files = ["vectors/", "data/"]
    .flatMap((folder) => readdirSync(new URL(folder, root)).map((name) => folder + name))
    .filter((path) => path.endsWith(".json") && isPolicyVectors(readVectors(path)));

  test("there is a file for every policy, every overlay and both real inputs", () => {
    for (const id of [...Object.keys(policies), ...Object.keys(overlays)])
      expect(files).toContain(`vectors/${id}.json`);
    expect(files).toContain("data/skp-2014-structural.json");
    expect(files).toContain("data/skm-29-respondents.json");
  });

  test.each(files)("%s", (path) => {
    const { passed, failures } = runVectors(readVectors(path), runner);
    expect(failures).toEqual([]);
    expect(passed).toBeGreaterThan(0);
  });
});

test("a built document is a plain object and brings no builder along", () => {
  const built = new URL("packages/regulations/dist/", root);
  const scripts = readdirSync(built).filter((name) => /\.c?js$/.test(name));
  expect(scripts.length).toBeGreaterThan(0);
  for (const name of scripts) {
    const text = readFileSync(new URL(name, built), "utf8");
    // Only the list of all documents asks which of them are in force on a day.
    if (/^index\.c?js$/.test(name)) expect(text).toContain("policiesInForce");
    else expect(text, name).not.toContain("@kinerja/policy");
    expect(text, name).not.toMatch(/definePolicy|defineOverlay/);
  }
});
