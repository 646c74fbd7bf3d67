import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

/** All files and packages that an entry reaches through its imports. */
function reach(path: string, seen: Set<string> = new Set()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const [, specifier = ""] of readFileSync(path, "utf8").matchAll(/ from "([^"]+)"/g)) {
    if (specifier.startsWith(".")) reach(resolve(dirname(path), specifier), seen);
    else seen.add(specifier);
  }
  return seen;
}

function packagesOf(entry: string): readonly string[] {
  const path = fileURLToPath(new URL(entry, import.meta.url));
  return [...reach(path)].filter((name) => !name.startsWith("/") && !/^[A-Za-z]:/.test(name)).sort();
}

it("the main entry stands on nothing, the schemas on zod, the pseudonym on noble hashes", () => {
  expect(packagesOf("./index.ts")).toEqual([]);
  expect(packagesOf("./schema.ts")).toEqual(["zod"]);
  expect(packagesOf("./pseudonym.ts")).toEqual(["@noble/hashes/hmac.js", "@noble/hashes/sha2.js"]);
});
