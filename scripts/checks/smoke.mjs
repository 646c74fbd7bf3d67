// Loads every entry of every published package from the built output, as ES module and as CommonJS, and compares.

import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { listEntries, listPublished, root } from "../repository.mjs";

const requireFrom = createRequire(join(root, "packages", "conformance", "package.json"));
const problems = [];
let entries = 0;
for (const { folder, manifest } of listPublished()) {
  for (const { specifier, target } of listEntries(manifest)) {
    entries += 1;
    try {
      const asModule = await import(pathToFileURL(join(folder, target.import.default)).href);
      const asCommon = requireFrom(specifier);
      const names = Object.keys(asModule).sort().join(", ");
      if (names !== Object.keys(asCommon).sort().join(", "))
        problems.push(`${specifier}: ESM and CommonJS export different names`);
      if (requireFrom.resolve(specifier) !== join(folder, target.require.default))
        problems.push(`${specifier}: resolves elsewhere`);
    } catch (error) {
      problems.push(`${specifier}: ${error.stack ?? error}`);
    }
  }
  for (const path of Object.values(manifest.bin ?? {})) {
    const { status } = spawnSync(process.execPath, [join(folder, path), "noSuchCommand"], { encoding: "utf8" });
    if (status !== 2) problems.push(`${manifest.name}: an unknown command exits ${status}, not 2`);
  }
}
for (const problem of problems) console.error(problem);
console.log(`smoke: ${entries} entries on Node ${process.versions.node}, ${problems.length} problems`);
process.exitCode = entries > 0 && problems.length === 0 ? 0 : 1;
