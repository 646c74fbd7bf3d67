// Runs all checks of a tier, one after the other, and counts: check.mjs test | ci [--only name]. Every check runs, also
// after one has failed, save those that need what failed. The tally goes to .kinerja/tally-<tier>.json for .ci/run.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./repository.mjs";
import { tiers } from "./tiers.mjs";

const state = join(root, ".kinerja");

/** Passed and failed of a vitest JSON result; undefined where there is none. */
function readTestCounts(file) {
  const path = join(root, file);
  if (!existsSync(path)) return undefined;
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(path, "utf8"));
  return { passed: numPassedTests, failed: numFailedTests };
}

/** Runs one check. A check without results of its own counts as one; a suite that fails with no failed test counts one more. */
function runCheck({ name, command, results, minutes = 5 }) {
  if (results) rmSync(join(root, results), { force: true });
  const started = Date.now();
  console.log(`\n── ${name}`);
  const [program, ...args] = command;
  const { status, error } = spawnSync(program, args, {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
    timeout: minutes * 60_000,
  });
  if (error) console.error(error.message);
  const good = status === 0;
  const seconds = (Date.now() - started) / 1000;
  const counts = results ? readTestCounts(results) : undefined;
  if (!counts) return { name, passed: good ? 1 : 0, failed: good ? 0 : 1, seconds };
  return { name, passed: counts.passed, failed: good || counts.failed > 0 ? counts.failed : 1, seconds };
}

function main(tier, only) {
  const checks = tiers[tier]?.filter(({ name }) => only === undefined || name === only);
  if (!checks || checks.length === 0) {
    const known = Object.entries(tiers).map(([key, list]) => `${key}: ${list.map(({ name }) => name).join(", ")}`);
    console.error(`Usage: check.mjs <tier> [--only <check>]\n${known.join("\n")}`);
    return 2;
  }
  mkdirSync(state, { recursive: true });
  const tallyFile = join(state, `tally-${tier}.json`);
  rmSync(tallyFile, { force: true });
  const done = [];
  for (const check of checks) {
    const missing = (check.needs ?? []).filter((need) => done.some(({ name, failed }) => name === need && failed > 0));
    if (missing.length > 0) console.error(`\n── ${check.name}: not run, for ${missing.join(", ")} failed`);
    done.push(missing.length > 0 ? { name: check.name, passed: 0, failed: 1, seconds: 0 } : runCheck(check));
  }
  const passed = done.reduce((sum, check) => sum + check.passed, 0);
  const failed = done.reduce((sum, check) => sum + check.failed, 0);
  writeFileSync(tallyFile, `${JSON.stringify({ passed, failed, checks: done }, null, 2)}\n`);
  console.log("");
  for (const check of done) {
    const verdict = check.failed > 0 ? "FAILED" : "ok    ";
    console.log(
      `${verdict} ${check.name.padEnd(16)} ${check.seconds.toFixed(1).padStart(6)} s  ${check.passed} passed, ${check.failed} failed`,
    );
  }
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

const [tier, flag, name] = process.argv.slice(2);
process.exitCode = main(tier, flag === "--only" ? name : undefined);
