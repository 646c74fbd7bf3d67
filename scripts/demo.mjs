// npm run demo: what the kinerja command shows of itself; arguments such as --lang en go to it.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./repository.mjs";

const bin = join(root, "packages", "cli", "dist", "bin.js");
process.argv = [process.argv[0], bin, "demo", ...process.argv.slice(2)];
await import(pathToFileURL(bin).href);
