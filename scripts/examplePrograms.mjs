// Runs every example program: examples/<name>/main.php, main.go, main.mjs or main.ts, in its own folder, on Debian's PHP and
// Go or on this Node. It must exit 0 and, where expected.txt stands beside it, print exactly that.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, extname, join, relative } from "node:path";
import { listFiles, root } from "./repository.mjs";

const runners = { ".php": ["php"], ".go": ["go", "run"], ".mjs": [process.execPath], ".ts": [process.execPath] };

/** What is wrong with an example; undefined where nothing is. */
function problemOf(path) {
  const [program, ...args] = runners[extname(path)];
  const { status, stdout, stderr, error } = spawnSync(program, [...args, path], {
    cwd: dirname(path),
    encoding: "utf8",
    timeout: 240_000,
  });
  if (status !== 0) return error?.message ?? `exits ${status}\n${stderr}${stdout}`;
  const expected = join(dirname(path), "expected.txt");
  if (existsSync(expected) && readFileSync(expected, "utf8") !== stdout) return `prints something else:\n${stdout}`;
  return undefined;
}

const install = spawnSync(join(root, "scripts", "installDebian.sh"), ["php=php-cli", "go=golang-go"], {
  stdio: "inherit",
});
const php = spawnSync("php", ["-r", "echo PHP_VERSION;"], { encoding: "utf8" });
const go = spawnSync("go", ["env", "GOVERSION"], { encoding: "utf8" });
if (install.status !== 0 || php.status !== 0 || go.status !== 0) throw new Error("PHP or Go does not start.");

const programs = listFiles(join(root, "examples")).filter(
  (path) => basename(path, extname(path)) === "main" && extname(path) in runners,
);
const problems = programs.flatMap((path) => {
  const problem = problemOf(path);
  return problem === undefined ? [] : [`${relative(root, path)} ${problem}`];
});
for (const problem of problems) console.error(problem);
console.log(
  `example programs: ${programs.length} on PHP ${php.stdout}, ${go.stdout.trim()} and Node ${process.versions.node}, ${problems.length} wrong`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
