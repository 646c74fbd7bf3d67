// Runs the scenario on every runtime that we promise, from the built packages, and compares the bytes of what each says.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { nodePackage, root } from "./repository.mjs";
import { runInChromium } from "./runtimes/browser.mjs";

const print = join(root, "scripts", "runtimes", "print.mjs");
const nodes = ["20.19.5", "22.23.3", "24.21.0", "26.10.0"];

const runtimes = [
  ...nodes.map((version) => ({
    name: `Node ${version}`,
    source: `${nodePackage}@${version}`,
    command: ["node", print],
  })),
  {
    name: "Deno 2.9.6",
    source: "deno@2.9.6",
    command: ["deno", "run", "--no-remote", "--node-modules-dir=manual", "--allow-read", print],
  },
  { name: "Bun 1.4.5", source: "bun@1.4.5", command: ["bun", "run", print] },
];

function runHere({ name, source, command }) {
  const args = ["exec", "--yes", "--loglevel=error", `--package=${source}`, "--", ...command];
  const { status, stdout, stderr, error } = spawnSync("npm", args, { cwd: root, encoding: "utf8", timeout: 300_000 });
  if (status !== 0) throw new Error(error?.message ?? `exit code ${status}\n${stderr}`);
  return { name, text: stdout };
}

const outcomes = [];
async function attempt(name, work) {
  const started = Date.now();
  try {
    const { name: fullName, text } = await work();
    outcomes.push({ name: fullName, text: text.trimEnd(), seconds: (Date.now() - started) / 1000 });
  } catch (error) {
    outcomes.push({ name, problem: String(error.message ?? error), seconds: (Date.now() - started) / 1000 });
  }
}
for (const runtime of runtimes) await attempt(runtime.name, () => runHere(runtime));
await attempt("Chromium", runInChromium);

const reference = outcomes.find(({ text }) => text !== undefined)?.text;
const isSame = ({ text }) => text !== undefined && text !== "" && text === reference;
for (const outcome of outcomes) {
  const digest =
    outcome.text === undefined ? "-" : createHash("sha256").update(outcome.text).digest("hex").slice(0, 12);
  const verdict = isSame(outcome) ? "same  " : "OTHER ";
  console.log(`${verdict} ${outcome.name.padEnd(26)} ${digest.padEnd(12)} ${outcome.seconds.toFixed(1)} s`);
  if (outcome.problem) console.error(`  ${outcome.problem}`);
}
const passed = outcomes.filter(isSame).length;
mkdirSync(join(root, ".kinerja"), { recursive: true });
writeFileSync(
  join(root, ".kinerja", "runtimes.json"),
  `${JSON.stringify({ numPassedTests: passed, numFailedTests: outcomes.length - passed })}\n`,
);
process.exitCode = passed === outcomes.length ? 0 : 1;
