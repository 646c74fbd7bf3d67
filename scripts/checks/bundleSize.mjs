// The core path, bundled for a browser: main entry of kinerja and one regulation, minified, at most 30 kB gzipped.
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { root } from "../repository.mjs";

const limit = 30_000;
const contents = `
  import * as kinerja from "kinerja";
  import * as regulation from "@kinerja/regulations/permenpanrb-6-2022";
  globalThis.kinerja = { ...kinerja, ...regulation };
`;

const { outputFiles, metafile } = await build({
  stdin: { contents, resolveDir: root, loader: "js" },
  bundle: true,
  minify: true,
  format: "esm",
  platform: "neutral",
  mainFields: ["module", "main"],
  target: "es2022",
  metafile: true,
  write: false,
});
const size = gzipSync(outputFiles[0].contents, { level: 9 }).length;
const inputs = Object.entries(metafile.inputs);
const largest = Object.entries(Object.values(metafile.outputs)[0].inputs)
  .sort(([, a], [, b]) => b.bytesInOutput - a.bytesInOutput)
  .slice(0, 8);

console.log(`core path: ${size} of ${limit} bytes gzipped, from ${inputs.length} files`);
const problems = [];
if (size > limit) problems.push(`The core path is ${size} bytes gzipped; the limit is ${limit}.`);
if (inputs.some(([path]) => path.includes("node_modules/zod/"))) problems.push("The core path reaches zod.");
const policies = inputs.filter(([path]) => /packages\/regulations\/dist\/[a-z]+-.*-\d{4}\.js$/.test(path));
if (policies.length > 1)
  problems.push(`One regulation brings others along: ${policies.map(([path]) => path).join(", ")}`);
if (problems.length > 0) {
  for (const problem of problems) console.error(problem);
  for (const [path, { bytesInOutput }] of largest) console.error(`  ${bytesInOutput} ${path}`);
  process.exitCode = 1;
}
