// Writes all tests that judge mutants into one file, reports/judges.mjs, and reports/judges.test.mjs that loads it: a mutant
// is then judged in a fresh worker that loads one file by Node's own means, not hundreds of modules. Stryker calls it after it
// has changed the code.
//
// Quick tests stand first, for the first one that fails ends a mutant's run.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { listFiles, root } from "../repository.mjs";

const folders = ["packages/policy", "packages/scoring"];

/** Tests of `policy` and `scoring` that stand in other packages, as far as they are quick and need no server and no build. */
const others = [
  "packages/regulations/src/conversions.test.ts",
  "packages/regulations/src/documents.test.ts",
  "packages/regulations/src/profiles/profiles.test.ts",
  "packages/regulations/src/regulations.test.ts",
  "packages/conformance/src/diff/diffProse.test.ts",
  "packages/conformance/src/letters.test.ts",
  "packages/conformance/src/pages/policyPages.test.ts",
  "packages/conformance/src/profiles.test.ts",
  "packages/conformance/src/reference.test.ts",
  "packages/conformance/src/signatures.test.ts",
  "packages/conformance/src/proof/difference.laws.test.ts",
  "packages/conformance/src/proof/engine.laws.test.ts",
  "packages/conformance/src/proof/inverse.laws.test.ts",
  "packages/conformance/src/proof/mustShow.test.ts",
  "packages/conformance/src/proof/oracles.test.ts",
  "packages/conformance/src/proof/randomPolicies.test.ts",
  "packages/conformance/src/proof/trace.laws.test.ts",
];

/** Tests of time and size. */
const leftOut = ["packages/policy/src/verify/hostileDocuments.test.ts"];

/** The kinds of test in the order of their usual time. */
const order = [
  (path) => /packages\/(policy|scoring)\//.test(path) && !/\.laws\.|verifyPolicy/.test(path),
  (path) => /packages\/(policy|scoring)\/|documents\.test/.test(path),
  (path) => !path.includes("/proof/"),
  () => true,
];

function listTests() {
  const own = folders
    .flatMap((folder) => listFiles(join(root, folder)))
    .map((path) => relative(root, path).replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".test.ts") && !leftOut.includes(path));
  return [...own, ...others]
    .map((path) => ({ path, place: order.findIndex((holds) => holds(path)) }))
    .sort((a, b) => a.place - b.place)
    .map(({ path }) => path);
}

/** Tests find their files beside themselves, also from within the bundle; laws are tried on fewer examples. */
const adaptTests = {
  name: "adapt-tests",
  setup(builder) {
    builder.onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8")
        .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href))
        .replace(/\btoMatchFileSnapshot\((["`])/g, (_, quote) => `toMatchFileSnapshot(${quote}${dirname(path)}/`)
        .replace(/\bnumRuns: (\d+)/g, (_, runs) => `numRuns: ${Math.min(Number(runs), 25)}`)
        .replace(/\blawSamples\(sampleSeed\(\), \d+\)/g, "lawSamples(sampleSeed(), 12)"),
      loader: "ts",
      resolveDir: dirname(path),
    }));
  },
};

// Names of tests begin with their file, so the pattern that Stryker gives for a mutant says which files are of use to it.
const entry = `
import { describe, test } from "vitest";
import "./scripts/mutation/fewRuns.ts";

const pattern = globalThis.__vitest_worker__?.config?.testNamePattern?.source?.replaceAll("\\\\", "");

function judge(path, load) {
  if (pattern === undefined || pattern.includes(path)) describe(path, load);
}

test("at least one test is known", () => {});
${listTests()
  .map((path) => `judge(${JSON.stringify(path)}, async () => { await import("./${path}"); });`)
  .join("\n")}
`;

const { outputFiles } = await build({
  stdin: { contents: entry, resolveDir: root, sourcefile: "judges.ts", loader: "ts" },
  bundle: true,
  write: false,
  format: "esm",
  platform: "node",
  target: "node20",
  conditions: ["@kinerja/source", "module", "node", "import"],
  external: ["vitest"],
  minifyWhitespace: true,
  plugins: [adaptTests],
  logLevel: "warning",
});
const reports = join(root, "reports");
mkdirSync(reports, { recursive: true });
writeFileSync(join(reports, "judges.mjs"), outputFiles[0].contents);
writeFileSync(join(reports, "judges.test.mjs"), 'import "./judges.mjs";\n');
