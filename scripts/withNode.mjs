// Runs a script on a given version of Node, which npm fetches when needed: withNode.mjs 20.19.5 <script> [arguments].
import { spawnSync } from "node:child_process";
import { nodePackage } from "./repository.mjs";

const [version, ...command] = process.argv.slice(2);
const args = ["exec", "--yes", "--loglevel=error", `--package=${nodePackage}@${version}`, "--", "node", ...command];
const { status } = spawnSync("npm", args, { stdio: "inherit", shell: process.platform === "win32" });
process.exitCode = status ?? 1;
