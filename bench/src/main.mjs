// npm run -s bench -- <suite> [options]: runs src/suites/<suite>.mjs, which exports run(args) and returns an exit code.
import { readdirSync } from "node:fs";

const folder = new URL("./suites/", import.meta.url);
const [name, ...args] = process.argv.slice(2);
const suites = readdirSync(folder)
  .filter((file) => file.endsWith(".mjs"))
  .map((file) => file.slice(0, -".mjs".length))
  .sort();

if (suites.includes(name)) {
  const { run } = await import(new URL(`${name}.mjs`, folder).href);
  process.exitCode = await run(args);
} else {
  process.stderr.write(`Usage: npm run -s bench -- <suite> [options]\nSuites: ${suites.join(", ")}\n`);
  process.exitCode = 2;
}
