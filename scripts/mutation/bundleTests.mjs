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

const folders = ["packages/policy", "packages/scoring", "packages/regulations/src", "packages/conformance/src"];

/** Tests of other packages, of time or size, or of built files; and three that take longer than all others together. */
const leftOut = [
  "packages/conformance/src/casesCsv.test.ts",
  "packages/conformance/src/codes.test.ts",
  "packages/conformance/src/frontDoor.test.ts",
  "packages/conformance/src/frontDoors.test.ts",
  "packages/conformance/src/glossary.test.ts",
  "packages/conformance/src/hostileHttp.test.ts",
  "packages/conformance/src/inverse.test.ts",
  "packages/conformance/src/regulationCases.test.ts",
  "packages/conformance/src/standardPages.test.ts",
  "packages/conformance/src/proof/hostileInputs.test.ts",
  "packages/conformance/src/proof/plantedFaults.test.ts",
  "packages/policy/src/verify/hostileDocuments.test.ts",
  "packages/regulations/src/lookup.test.ts",
  "packages/regulations/src/verify.test.ts",
];

/** The kinds of test in the order of their usual time. */
const order = [
  (path) => /packages\/(policy|scoring)\//.test(path) && !/\.laws\.|verifyPolicy/.test(path),
  (path) => /packages\/(policy|scoring)\/|documents\.test/.test(path),
  (path) => !path.includes("/proof/"),
  () => true,
];

function listTests() {
  return folders
    .flatMap((folder) => listFiles(join(root, folder)))
    .map((path) => relative(root, path).replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".test.ts") && !leftOut.includes(path))
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
