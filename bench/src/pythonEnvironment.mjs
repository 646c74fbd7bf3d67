import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const state = fileURLToPath(new URL("../../.kinerja/", import.meta.url));

function tryRun(command, args) {
  const { status, error, stderr } = spawnSync(command, args, { encoding: "utf8", stdio: ["ignore", 2, "pipe"] });
  if (error) throw new Error(`${command} does not start here (${error.code})`);
  if (status !== 0)
    throw new Error(`${command} ${args.slice(0, 3).join(" ")} failed: ${stderr.trim().split("\n").at(-1)}`);
}

/**
 * The Python of a virtual environment with these packages in it, made under `.kinerja` where it is not there yet.
 * Throws an error with the reason where that cannot be.
 */
export function pythonEnvironment(name, packages) {
  const folder = join(state, `bench-${name}`);
  const python = join(folder, "bin", "python");
  const stamp = join(folder, "packages.txt");
  const wanted = packages.join("\n");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return python;
  process.stderr.write(`Installing ${packages.join(", ")} for Python into .kinerja/bench-${name} ...\n`);
  tryRun("python3", ["-m", "venv", "--clear", folder]);
  tryRun(python, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", ...packages]);
  writeFileSync(stamp, wanted);
  return python;
}
