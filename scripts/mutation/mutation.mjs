// Mutation testing of `policy` and `scoring` for npm run prove: changes the code in one place after the other and looks
// whether a test fails. Works on a clone of the last commit, for Stryker changes the files where they stand and the tests
// reach other packages through workspace links.
//
// The files are taken in a seeded order, a few at a time; a part that is done is kept by commit, so an interrupted run goes
// on. KINERJA_SIZES: { files } at most so many files, { least } the least share of killed mutants in percent.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { listFiles, root } from "../repository.mjs";

const filesOfAPart = 8;
const packages = ["policy", "scoring"];
const sizes = JSON.parse(process.env["KINERJA_SIZES"] ?? "{}");
const seed = Number(process.env["KINERJA_SEED"] ?? 1);

function run(command, args, options = {}) {
  const { status, stdout } = spawnSync(command, args, { stdio: ["ignore", "pipe", 2], encoding: "utf8", ...options });
  if (status !== 0)
    throw new Error(`${command} ${args.join(" ")} ended with ${status}:\n${(stdout ?? "").slice(-2000)}`);
  return stdout.trim();
}

function isMutated(path) {
  return path.endsWith(".ts") && !/\.(test|test-d|fixture)\.ts$/.test(path);
}

/** A small generator (mulberry32), so that the order of the files is the same everywhere. */
function createRandom(start) {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffled(values) {
  const random = createRandom(seed);
  return values
    .map((value) => ({ value, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);
}

/** A clone of the commit with everything installed; one that an interrupted run left is used again, in its first state. */
function prepareClone(commit) {
  const folder = join(tmpdir(), `kinerja-mutation-${commit.slice(0, 12)}`);
  if (!existsSync(folder)) run("git", ["clone", "--quiet", "--no-hardlinks", root, folder]);
  run("git", ["checkout", "--quiet", "--force", commit], { cwd: folder });
  run(
    "npm",
    ["exec", "--yes", "--loglevel=error", "--package=pnpm@12.21.0", "--", "pnpm", "install", "--frozen-lockfile"],
    {
      cwd: folder,
    },
  );
  return folder;
}

function summarise(report) {
  return Object.entries(report.files).flatMap(([file, { mutants }]) =>
    mutants
      .filter(({ status }) => status !== "Ignored")
      .map(({ status, mutatorName, replacement = "", location }) => ({
        file,
        line: location.start.line,
        mutator: mutatorName,
        replacement: replacement.replace(/\s+/g, " ").slice(0, 80),
        status,
      })),
  );
}

function mutatePart(folder, files) {
  const report = join(folder, "reports", "mutation.json");
  const binary = join(folder, "node_modules", "@stryker-mutator", "core", "bin", "stryker.js");
  const args = [binary, "run", "scripts/mutation/stryker.config.json", "--mutate", files.join(",")];
  run(process.execPath, args, { cwd: folder, maxBuffer: 1 << 28 });
  return summarise(JSON.parse(readFileSync(report, "utf8")));
}

function countOf(mutants) {
  const isKilled = ({ status }) => status === "Killed" || status === "Timeout";
  const killed = mutants.filter(isKilled).length;
  const judged = mutants.filter(({ status }) => !["CompileError", "RuntimeError"].includes(status)).length;
  return { mutants: judged, killed, percent: judged === 0 ? 0 : Math.floor((killed * 10_000) / judged) / 100 };
}

function main() {
  const commit = run("git", ["rev-parse", "HEAD"], { cwd: root });
  const all = shuffled(
    packages.flatMap((name) =>
      listFiles(join(root, "packages", name, "src"))
        .filter(isMutated)
        .map((path) => relative(root, path).replaceAll("\\", "/")),
    ),
  );
  const files = all.slice(0, sizes.files ?? all.length);
  const folder = prepareClone(commit);
  const done = [];
  for (let start = 0; start < files.length; start += filesOfAPart) {
    const part = files.slice(start, start + filesOfAPart);
    const kept = join(root, ".kinerja", "mutation", commit, `${seed}-${start}.json`);
    if (!existsSync(kept)) {
      const mutants = mutatePart(folder, part);
      mkdirSync(dirname(kept), { recursive: true });
      writeFileSync(`${kept}.part`, JSON.stringify(mutants));
      renameSync(`${kept}.part`, kept);
    }
    done.push(...JSON.parse(readFileSync(kept, "utf8")));
    const { mutants, percent } = countOf(done);
    process.stderr.write(`${start + part.length} of ${files.length} files: ${mutants} mutants, ${percent} % killed\n`);
  }
  const total = countOf(done);
  const byPackage = Object.fromEntries(
    packages.map((name) => [name, countOf(done.filter(({ file }) => file.startsWith(`packages/${name}/`)))]),
  );
  const survivors = done
    .filter(({ status }) => status === "Survived" || status === "NoCoverage")
    .map(({ file, line, mutator, replacement, status }) => `${file}:${line} ${mutator} ${replacement} (${status})`)
    .sort();
  console.log(JSON.stringify({ files: files.length, filesInAll: all.length, ...total, byPackage, survivors }));
  return total.percent >= (sizes.least ?? 85) ? 0 : 1;
}

process.exitCode = main();
