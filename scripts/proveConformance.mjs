// The conformance tests at full size: the tests read KINERJA_SIZES and KINERJA_SEED.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./repository.mjs";

const output = join(root, "coverage", "prove.json");
const { status } = spawnSync(
  process.execPath,
  [
    join(root, "node_modules", "vitest", "vitest.mjs"),
    "run",
    "--config=vitest.heavy.config.ts",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${output}`,
  ],
  { cwd: root, stdio: ["ignore", 2, 2] },
);
const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(output, "utf8"));
console.log(JSON.stringify({ tests: { passed: numPassedTests, failed: numFailedTests } }));
process.exitCode = status ?? 1;
