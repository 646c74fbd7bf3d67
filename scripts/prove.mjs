// npm run prove: runs the full-size suites and writes what they found to docs/proof/<suite>.json. A suite whose record is of
// this commit, these sizes and this seed is not run again, so an interrupted run goes on where it stopped.
//
//   npm run prove [-- <suite> ...] [--force] [--list]
//
// A suite is a command that reads KINERJA_SIZES (JSON) and KINERJA_SEED and prints one JSON document as its last line.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { suites } from "./proofSuites.mjs";
import { root } from "./repository.mjs";

const folder = join(root, "docs", "proof");

function git(...args) {
  const { status, stdout } = spawnSync("git", args, { cwd: root, encoding: "utf8" });
  return status === 0 ? stdout.trim() : "";
}

/** The last commit that changed anything but the records themselves, for committing a record must not outdate it. */
function currentSource() {
  const others = ["--", ".", ":(exclude)docs/proof"];
  return { commit: git("log", "-1", "--format=%H", ...others), dirty: git("status", "--porcelain", ...others) !== "" };
}

function readRecord(name) {
  const path = join(folder, `${name}.json`);
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined;
}

function isCurrent(record, suite, { commit, dirty }) {
  return (
    record !== undefined &&
    !dirty &&
    !record.dirty &&
    record.passed === true &&
    record.commit === commit &&
    record.seed === suite.seed &&
    JSON.stringify(record.sizes) === JSON.stringify(suite.sizes)
  );
}

function lastLine(text) {
  return text.trimEnd().split("\n").at(-1) ?? "";
}

function parseResult(text) {
  try {
    return JSON.parse(lastLine(text));
  } catch {
    return undefined;
  }
}

/** Runs a suite and writes its record in one step, so that an interruption leaves the old record or the new one. */
function prove(suite, source) {
  const [program, ...args] = suite.command;
  const started = Date.now();
  const { status, stdout } = spawnSync(program === "node" ? process.execPath : program, args, {
    cwd: root,
    env: { ...process.env, KINERJA_SIZES: JSON.stringify(suite.sizes), KINERJA_SEED: String(suite.seed) },
    stdio: ["ignore", "pipe", "inherit"],
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const result = parseResult(stdout ?? "");
  const passed = status === 0 && result !== undefined;
  const record = {
    suite: suite.name,
    passed,
    commit: source.commit,
    dirty: source.dirty,
    date: new Date().toISOString().slice(0, 10),
    seconds: Math.round((Date.now() - started) / 1000),
    seed: suite.seed,
    sizes: suite.sizes,
    machine: {
      cpu: cpus()[0]?.model ?? "unknown",
      cores: cpus().length,
      memoryGiB: Math.round(totalmem() / 2 ** 30),
      node: process.versions.node,
      platform: `${process.platform}-${process.arch}`,
    },
    result: result ?? lastLine(stdout ?? ""),
  };
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${suite.name}.json`);
  writeFileSync(`${path}.part`, `${JSON.stringify(record, null, 2)}\n`);
  renameSync(`${path}.part`, path);
  return passed;
}

function main(args) {
  const force = args.includes("--force");
  const names = args.filter((arg) => !arg.startsWith("--"));
  const unknown = names.filter((name) => !suites.some((suite) => suite.name === name));
  if (unknown.length > 0 || args.some((arg) => arg.startsWith("--") && !["--force", "--list"].includes(arg))) {
    console.error(
      `Usage: npm run prove -- [suite ...] [--force] [--list]\nSuites: ${suites.map(({ name }) => name).join(", ") || "none yet"}`,
    );
    return 2;
  }
  const source = currentSource();
  let failed = 0;
  let passed = 0;
  for (const suite of suites.filter(({ name }) => names.length === 0 || names.includes(name))) {
    const current = isCurrent(readRecord(suite.name), suite, source);
    if (args.includes("--list")) {
      console.log(`${current ? "current" : "due    "} ${suite.name} ${JSON.stringify(suite.sizes)}`);
    } else if (current && !force) {
      console.log(`kept    ${suite.name}: its record is of this commit and these sizes`);
      passed += 1;
    } else {
      const good = prove(suite, source);
      console.log(`${good ? "passed " : "FAILED "} ${suite.name}`);
      if (good) passed += 1;
      else failed += 1;
    }
  }
  if (!args.includes("--list")) console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
