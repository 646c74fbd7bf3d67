// npm run -s kinerja -- <command>: sets the clone up when needed, then runs the command where the user stands.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ensureBuilt } from "./ensureBuilt.mjs";
import { root } from "./repository.mjs";

try {
  ensureBuilt();
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(2);
}
const bin = join(root, "packages", "cli", "dist", "bin.js");
process.chdir(process.env.INIT_CWD ?? process.cwd());
process.argv[1] = bin;
await import(pathToFileURL(bin).href);
