// npm run -s bench -- [options]: the national workload beside every peer, see options.mjs. npm run -s bench -- --suite
// <suite>: another one of src/suites, which exports run(args) and returns an exit code.
import { readdirSync } from "node:fs";
import { usage } from "./options.mjs";

const folder = new URL("./suites/", import.meta.url);
const suites = readdirSync(folder)
  .filter((file) => file.endsWith(".mjs"))
  .map((file) => file.slice(0, -".mjs".length))
  .sort();

/** The suite asked for, by --suite or by its bare name, and its arguments. */
function readSuite([first, ...rest]) {
  if (first === "--suite") return { name: rest[0] ?? "", args: rest.slice(1) };
  return first === undefined || first.startsWith("-")
    ? { name: "national", args: [first, ...rest] }
    : { name: first, args: rest };
}

const { name, args } = readSuite(process.argv.slice(2));
if (args.includes("--help") || args.includes("-h")) {
  process.stdout.write(usage);
} else if (suites.includes(name)) {
  const { run } = await import(new URL(`${name}.mjs`, folder).href);
  process.exitCode = await run(args.filter((arg) => arg !== undefined));
} else {
  process.stderr.write(`There is no suite ${name}. Known: ${suites.join(", ")}\n\n${usage}`);
  process.exitCode = 2;
}
