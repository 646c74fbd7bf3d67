// What it costs to import the core path, beside an empty module.
import { spawnSync } from "node:child_process";

function timeImport(specifier) {
  const code = `const t = performance.now(); await import(${JSON.stringify(specifier)}); console.log(performance.now() - t);`;
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "--eval", code], {
    cwd: new URL("../..", import.meta.url),
    encoding: "utf8",
  });
  return Number(stdout);
}

/** Prints the median milliseconds of nine fresh processes each. */
export function run() {
  for (const specifier of ["data:text/javascript,", "kinerja", "@kinerja/regulations"]) {
    const times = Array.from({ length: 9 }, () => timeImport(specifier)).sort((a, b) => a - b);
    console.log(`${specifier.padEnd(24)} ${times[4].toFixed(1)} ms`);
  }
  return 0;
}
