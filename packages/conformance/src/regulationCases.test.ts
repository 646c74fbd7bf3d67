import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import type { PolicyCase, PolicyDocument, PolicyOverlay } from "@kinerja/policy";
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

const everything: readonly (PolicyDocument | PolicyOverlay)[] = [
  ...Object.values(policies),
  ...Object.values(overlays),
];

describe("the vectors begin with the cases of the documents", () => {
  test.each(everything.map((document) => [document.id, document] as const))("%s", async (id, document) => {
    const cases = JSON.parse(JSON.stringify(document.cases ?? [])) as readonly { readonly name: string }[];
    const head = "base" in document ? { policy: document.base, overlays: [id] } : { policy: id };
    const path = new URL(`vectors/${id}.json`, root);
    const text = readFileSync(path, "utf8");
    const file = JSON.parse(text) as { readonly cases: readonly { readonly name: string }[] };
    const names = new Set(cases.map(({ name }) => name));
    // A file may go further than its document: greater numbers, more that is refused.
    const further = file.cases.filter(({ name }) => !names.has(name));
    const vectors = { kind: "policy", ...head, cases: [...cases, ...further] };
    // How lines are broken is for the formatter: after `vitest -u` run it over the file.
    const written = isDeepStrictEqual(file, vectors) ? text : `${JSON.stringify(vectors, undefined, 2)}\n`;
    await expect(written).toMatchFileSnapshot(fileURLToPath(path));
  });

  test("there is no file for a policy that is not shipped", () => {
    const ids = readdirSync(new URL("vectors/", root)).map((name) => name.replace(/\.json$/, ""));
    expect(ids.sort()).toStrictEqual(everything.map(({ id }) => id).sort());
  });
});

/** Every text in `printed` with the right value beside it. */
function misprints(printed: unknown, expected: unknown, path = ""): readonly (readonly [string, unknown, unknown])[] {
  if (typeof printed !== "object" || printed === null) return [[path, printed, expected]];
  return Object.entries(printed).flatMap(([key, part]) =>
    misprints(part, (expected as Readonly<Record<string, unknown>> | undefined)?.[key], `${path}.${key}`),
  );
}

describe("misprints of sources", () => {
  const found = everything.flatMap(({ id, cases = [] }) =>
    cases.flatMap((each: PolicyCase) =>
      misprints(each.printed ?? {}, each.expected).map(([path, printed, expected]) => ({
        id,
        path,
        printed,
        expected,
      })),
    ),
  );

  test("are those of the annex of PermenPANRB 8/2021, of a survey and of a table for teachers", () => {
    expect(found.map(({ id, path, printed }) => `${id}${path} ${printed}`).sort()).toStrictEqual([
      "permenpanrb-14-2017.index 90.56",
      "permenpanrb-8-2021-jajf.results.0.aspects.0.achievement 113",
      "permenpanrb-8-2021.indicators.0.achievement 113",
      "pp-46-2011.activities.0.score 88.66",
    ]);
  });

  test("stand beside a right value that does not round to them", () => {
    for (const { path, printed, expected } of found) {
      expect(printed, path).toMatch(/^\d+(\.\d+)?$/);
      expect(expected, path).toMatch(/^\d+\.\d+$/);
      const decimals = String(printed).split(".")[1]?.length ?? 0;
      expect(Number(expected).toFixed(decimals), path).not.toBe(printed);
    }
  });
});

test("a built document is a plain object and brings no builder along", () => {
  const built = new URL("packages/regulations/dist/", root);
  // The index alone selects policies by the day, and needs the function that does so.
  const scripts = readdirSync(built).filter((name) => /\.c?js$/.test(name) && !/^index\./.test(name));
  expect(scripts.length).toBeGreaterThan(0);
  for (const name of scripts) {
    const text = readFileSync(new URL(name, built), "utf8");
    // Only the list of all documents asks which of them are in force on a day.
    if (/^index\.c?js$/.test(name)) expect(text).toContain("policiesInForce");
    else expect(text, name).not.toContain("@kinerja/policy");
    expect(text, name).not.toMatch(/definePolicy|defineOverlay/);
  }
});
