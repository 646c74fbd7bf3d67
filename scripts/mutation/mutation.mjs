// Mutation testing of `policy` and `scoring` for npm run prove: changes the code in one place after the other and looks
// whether a test fails. There are too many mutants for one night, so a seeded sample of them is tried. It works on a
// clone of the last commit, for Stryker changes the files where they stand.
//
// A part that is done is kept by commit, so an interrupted run goes on, and a larger sample extends a smaller one.
// KINERJA_SIZES: { mutants } so many of each package (all where there are fewer), { least } the least share of killed mutants
// in percent, of each package.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { root } from "../repository.mjs";
import { drawSample, nameOf, shareInterval } from "./sample.mjs";

const mutantsOfAPart = 75;
const packages = ["policy", "scoring"];
const sizes = JSON.parse(process.env["KINERJA_SIZES"] ?? "{}");
const seed = Number(process.env["KINERJA_SEED"] ?? 1);
const config = JSON.parse(readFileSync(new URL("stryker.config.json", import.meta.url), "utf8"));

// The tests keep their own seed: the one given here is that of the sample.
const { KINERJA_SEED: _seed, ...environment } = process.env;

function run(command, args, options = {}) {
  const { status, stdout } = spawnSync(command, args, { stdio: ["ignore", "pipe", 2], encoding: "utf8", ...options });
  if (status !== 0)
    throw new Error(`${command} ${args.join(" ")} ended with ${status}:\n${(stdout ?? "").slice(-2000)}`);
  return stdout.trim();
}

/** A clone of the commit with everything installed; one that an interrupted run left is used again, in its first state. */
function prepareClone(commit) {
  const folder = join(tmpdir(), `kinerja-mutation-${commit.slice(0, 12)}`);
  if (!existsSync(folder)) run("git", ["clone", "--quiet", "--no-hardlinks", root, folder]);
  run("git", ["checkout", "--quiet", "--force", commit], { cwd: folder });
  const install = ["--package=pnpm@12.21.0", "--", "pnpm", "install", "--frozen-lockfile", "--prefer-offline"];
  run("npm", ["exec", "--yes", "--loglevel=error", ...install], { cwd: folder });
  mkdirSync(join(folder, "reports"), { recursive: true });
  return folder;
}

/** Runs Stryker with some settings changed; only the mutants named in `names` get as far as the tests. */
function runStryker(folder, changes, names) {
  const settings = join(folder, "reports", "stryker.json");
  const list = join(folder, "reports", "sample.json");
  writeFileSync(settings, JSON.stringify({ ...config, ...changes }));
  writeFileSync(list, JSON.stringify(names));
  const binary = join(folder, "node_modules", "@stryker-mutator", "core", "bin", "stryker.js");
  const env = {
    ...environment,
    KINERJA_MUTANTS: list,
    CI: "1",
    NODE_COMPILE_CACHE: join(folder, "reports", "compiled"),
  };
  const { status } = spawnSync(process.execPath, [binary, "run", settings], {
    cwd: folder,
    env,
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) throw new Error(`Stryker ended with ${status}`);
  const { files } = JSON.parse(readFileSync(join(folder, config.jsonReporter.fileName), "utf8"));
  return Object.entries(files).flatMap(([file, { mutants }]) => mutants.map((mutant) => ({ file, ...mutant })));
}

/** Keeps what a step made, by commit. */
function kept(commit, name, make) {
  const path = join(root, ".kinerja", "mutation", commit, `${name}.json`);
  if (!existsSync(path)) {
    const made = make();
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.part`, JSON.stringify(made));
    renameSync(`${path}.part`, path);
  }
  return JSON.parse(readFileSync(path, "utf8"));
}

/** Every mutant that there is: a run of Stryker that lets none through. */
function listMutants(folder) {
  const quick = {
    testRunner: "command",
    commandRunner: { command: "node --version" },
    coverageAnalysis: "off",
    ignoreStatic: false,
  };
  return runStryker(folder, { ...quick, buildCommand: undefined }, [])
    .filter(({ status }) => status !== "Ignored")
    .map(({ file, location, mutatorName, replacement }) => ({ file, location, mutatorName, replacement }));
}

function tryMutants(folder, part) {
  const names = new Set(part.map((mutant) => nameOf(mutant)));
  const ranges = part.map(
    ({ file, location: { start, end } }) => `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`,
  );
  const tried = runStryker(folder, { mutate: [...new Set(ranges)] }, [...names]).filter((mutant) =>
    names.has(nameOf(mutant)),
  );
  if (tried.length !== part.length) throw new Error(`${part.length} mutants were drawn, ${tried.length} tried`);
  return tried.map(({ file, location, mutatorName, replacement = "", status, statusReason }) => ({
    file,
    line: location.start.line,
    column: location.start.column,
    mutator: mutatorName,
    replacement: replacement.replace(/\s+/g, " ").slice(0, 100),
    status,
    ...(status === "Survived" || status === "Killed" ? {} : { reason: statusReason }),
  }));
}

function ofPackage(mutants, name) {
  return mutants.filter(({ file }) => file.startsWith(`packages/${name}/`));
}

function countOf(tried, population) {
  const of = (...statuses) => tried.filter(({ status }) => statuses.includes(status)).length;
  const killed = of("Killed", "Timeout");
  const judged = killed + of("Survived", "NoCoverage");
  const percent = judged === 0 ? 0 : Math.floor((killed * 1000) / judged) / 10;
  return {
    population,
    drawn: tried.length,
    // Code that runs only while a module is loaded.
    notJudged: tried.length - judged,
    judged,
    killed,
    timeouts: of("Timeout"),
    percent,
    interval95: shareInterval(killed, judged, population),
  };
}

function describeMutant({ file, line, column, mutator, replacement, status }) {
  return `${file}:${line}:${column} ${mutator} ${replacement} (${status})`;
}

function main() {
  const commit = run("git", ["rev-parse", "HEAD"], { cwd: root });
  const folder = prepareClone(commit);
  const all = kept(commit, "all", () => listMutants(folder));
  const size = sizes.mutants ?? 500;
  const samples = packages.map((name) => drawSample(ofPackage(all, name), size, seed));
  const length = Math.max(...samples.map((sample) => sample.length));
  const tried = [];
  for (let start = 0; start < length; start += mutantsOfAPart) {
    const end = Math.min(start + mutantsOfAPart, size);
    const part = samples.flatMap((sample) => sample.slice(start, end));
    tried.push(...kept(commit, `${seed}-${start}-${end}`, () => tryMutants(folder, part)));
    const { drawn, percent } = countOf(tried, all.length);
    process.stderr.write(`${drawn} of ${samples.flat().length} mutants are tried, ${percent} % killed\n`);
  }
  const byPackage = Object.fromEntries(
    packages.map((name) => [name, countOf(ofPackage(tried, name), ofPackage(all, name).length)]),
  );
  const withStatus = (...statuses) =>
    tried
      .filter(({ status }) => statuses.includes(status))
      .map(describeMutant)
      .sort();
  const method =
    "A simple random sample of the mutants of each package (all mutators but string literals), drawn by the seed; " +
    "interval95: Wilson, with the correction for a finite population. Killed counts timeouts; not judged is what runs only " +
    "while a module is loaded.";
  const timeouts = withStatus("Timeout");
  console.log(JSON.stringify({ method, byPackage, survivors: withStatus("Survived", "NoCoverage"), timeouts }));
  return Object.values(byPackage).every(({ percent }) => percent >= (sizes.least ?? 85)) ? 0 : 1;
}

process.exitCode = main();
