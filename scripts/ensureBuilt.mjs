// Makes a clone ready to run: installs and builds what is missing or stale, says so on standard error only, and does
// nothing when all is fresh. Needs Node 20 and npm, nothing else, so it uses Node's built-ins alone.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { listEntries, listFiles, listPackages, listPublished, nodePackage, root } from "./repository.mjs";

const state = join(root, ".kinerja");
const stampFile = join(state, "built.json");
const lock = join(state, "building.pid");
const pnpm = "pnpm@12.21.0";

/** Runs a command with its output on standard error; throws when it fails. */
function run(command, args) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (error || status !== 0) throw new Error(`Set-up failed: ${command} ${args.join(" ")}`);
}

/** Runs pnpm as npm provides it, so that no global installation is needed. */
function runPnpm(args) {
  run("npm", ["exec", "--yes", "--loglevel=error", `--package=${pnpm}`, "--", "pnpm", ...args]);
}

function hashFiles(paths) {
  const hash = createHash("sha256");
  for (const path of paths) hash.update(relative(root, path)).update("\0").update(readFileSync(path)).update("\0");
  return hash.digest("hex");
}

function installKey() {
  const manifests = listPackages().map((entry) => join(entry.folder, "package.json"));
  const files = ["package.json", "pnpm-lock.yaml", "pnpm-workspace.yaml", "bench/package.json"].map((name) =>
    join(root, name),
  );
  return hashFiles([...files, ...manifests]);
}

/** One key for each published package, covering its own source and that of the packages it depends on. */
function buildKeys() {
  const recipe = hashFiles(["pnpm-lock.yaml", "tsconfig.base.json", "tsup.base.ts"].map((name) => join(root, name)));
  const published = listPublished();
  const byName = new Map(published.map((entry) => [entry.manifest.name, entry]));
  const keys = new Map();
  const keyOf = (entry) => {
    const known = keys.get(entry.manifest.name);
    if (known) return known;
    const inputs = ["package.json", "tsconfig.build.json", "tsup.config.ts"].map((name) => join(entry.folder, name));
    const source = listFiles(join(entry.folder, "src")).filter(
      (path) => !/\.(test|test-d|bench|fixture)\.ts$/.test(path),
    );
    const inner = Object.keys(entry.manifest.dependencies ?? {})
      .filter((name) => byName.has(name))
      .sort()
      .map((name) => keyOf(byName.get(name)));
    const key = createHash("sha256")
      .update([recipe, hashFiles([...inputs, ...source]), ...inner].join("\n"))
      .digest("hex");
    keys.set(entry.manifest.name, key);
    return key;
  };
  for (const entry of published) keyOf(entry);
  return keys;
}

/** True where every file that the package promises in "exports" and "bin" is there. */
function isComplete({ folder, manifest }) {
  const promised = listEntries(manifest).flatMap(({ target }) => [
    ...Object.values(target.import ?? {}),
    ...Object.values(target.require ?? {}),
  ]);
  return [...promised, ...Object.values(manifest.bin ?? {})].every((path) => existsSync(join(folder, path)));
}

function readStamp() {
  try {
    return JSON.parse(readFileSync(stampFile, "utf8"));
  } catch {
    return { install: "", builds: {} };
  }
}

function findStale(stamp, keys) {
  return listPublished()
    .filter((entry) => stamp.builds[entry.manifest.name] !== keys.get(entry.manifest.name) || !isComplete(entry))
    .map((entry) => entry.manifest.name);
}

function findWork() {
  const stamp = readStamp();
  const install = installKey();
  const keys = buildKeys();
  const needsInstall = stamp.install !== install || !existsSync(join(root, "node_modules", ".modules.yaml"));
  return { stamp, install, keys, needsInstall, stale: findStale(stamp, keys) };
}

/** True where the process that holds the lock is gone. */
function isLeftOver() {
  try {
    process.kill(Number(readFileSync(lock, "utf8")), 0);
    return false;
  } catch (error) {
    return error.code === "ESRCH";
  }
}

/** Waits until no other process sets this clone up, then runs the work alone. */
function alone(work) {
  mkdirSync(state, { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: "wx" });
      break;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
      if (isLeftOver()) rmSync(lock, { force: true });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
  const release = () => rmSync(lock, { force: true });
  const onSignal = () => {
    release();
    process.exit(1);
  };
  process.once("SIGINT", onSignal).once("SIGTERM", onSignal);
  try {
    work();
  } finally {
    process.off("SIGINT", onSignal).off("SIGTERM", onSignal);
    release();
  }
}

/** Installs and builds what is missing or stale. With `all`, builds every package anew. */
export function ensureBuilt({ all = false } = {}) {
  const before = findWork();
  if (!all && !before.needsInstall && before.stale.length === 0) return;
  alone(() => {
    const { stamp, install, keys, needsInstall, stale } = findWork();
    if (needsInstall) {
      process.stderr.write("Installing what Kinerja needs ...\n");
      runPnpm(["install", "--frozen-lockfile"]);
    }
    const names = all ? [...keys.keys()] : stale;
    const builds = { ...stamp.builds };
    for (const name of names) delete builds[name];
    const save = () => writeFileSync(stampFile, `${JSON.stringify({ install, builds }, null, 2)}\n`);
    save();
    if (names.length === 0) return;
    process.stderr.write(`Building ${names.join(", ")} ...\n`);
    const filters = names.flatMap((name) => ["--filter", name]);
    runPnpm(["--workspace-concurrency=2", "--reporter=append-only", ...filters, "run", "build"]);
    for (const name of names) builds[name] = keys.get(name);
    save();
  });
}

/** The Node that the repository develops with, where it is installed for this machine; else the one that runs now. */
export function developmentNode() {
  const path = join(root, "node_modules", nodePackage, "bin", "node");
  return existsSync(path) ? path : process.execPath;
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    ensureBuilt({ all: process.argv.includes("--all") });
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
