import { createRequire } from "node:module";
import { expect, test } from "vitest";

const packages: readonly string[] = [
  "kinerja",
  "@kinerja/regulations",
  "@kinerja/scoring",
  "@kinerja/policy",
  "@kinerja/model",
];

test("a front door gives the same names to import and to require", async () => {
  const require = createRequire(import.meta.url);
  for (const name of packages) {
    const byImport: object = await import(name);
    expect(Object.keys(require(name)).sort(), name).toEqual(Object.keys(byImport).sort());
  }
});
