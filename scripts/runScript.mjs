// Sets the clone up, then runs one of our scripts on the development Node: runScript.mjs <script> [arguments].
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { developmentNode, ensureBuilt } from "./ensureBuilt.mjs";
import { root } from "./repository.mjs";

const [script, ...args] = process.argv.slice(2);
try {
  ensureBuilt();
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
const { status } = spawnSync(developmentNode(), [join(root, script), ...args], { stdio: "inherit" });
process.exitCode = status ?? 1;
