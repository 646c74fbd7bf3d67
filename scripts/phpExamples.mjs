// Runs every PHP example of examples/ on Debian's PHP. An example is right when it exits 0.
import { spawnSync } from "node:child_process";
import { dirname, join, relative } from "node:path";
import { listFiles, root } from "./repository.mjs";

const install = spawnSync(join(root, "scripts", "installDebian.sh"), ["php=php-cli"], { stdio: "inherit" });
if (install.status !== 0) process.exit(1);
const version = spawnSync("php", ["-r", "echo PHP_VERSION;"], { encoding: "utf8" });
if (version.status !== 0) throw new Error("PHP does not start.");

const examples = listFiles(join(root, "examples")).filter((path) => path.endsWith(".php"));
let failed = 0;
for (const path of examples) {
  const { status } = spawnSync("php", [path], { cwd: dirname(path), stdio: "inherit", timeout: 120_000 });
  if (status !== 0) {
    failed += 1;
    console.error(`${relative(root, path)} exits ${status}`);
  }
}
console.log(`php: ${examples.length} examples on PHP ${version.stdout}, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
