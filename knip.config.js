import { readdirSync, readFileSync } from "node:fs";

// A package whose main entry is still empty has nothing to judge yet; it is judged from its first export on.
const empty = readdirSync("packages").filter((name) => {
  try {
    return readFileSync(`packages/${name}/src/index.ts`, "utf8").trim() === "export {};";
  } catch {
    return false;
  }
});

// Every package has the same tools at hand, whether or not it has tests of each kind.
const tools = ["fast-check", "vitest", "tsup"];

export default {
  ignoreWorkspaces: empty.map((name) => `packages/${name}`),
  ignoreBinaries: ["php", "go", "mariadbd", "mariadb-admin"],
  treatConfigHintsAsErrors: false,
  workspaces: {
    ".": {
      entry: [
        "scripts/*.mjs",
        "scripts/checks/*.mjs",
        "scripts/runtimes/*.mjs",
        "scripts/mutation/*",
        "scripts/servers/*.mjs",
      ],
      project: ["scripts/**/*.{mjs,cjs}", "*.ts"],
      // The size check bundles a regulation by its name.
      ignoreDependencies: ["node-.*", "@kinerja/regulations", "@stryker-mutator/.*", ...tools],
    },
    "packages/*": { project: ["src/**/*.ts"], ignoreDependencies: tools },
    // The kernels are printed from the built documents.
    "packages/regulations": { entry: ["scripts/*.mjs"], project: ["src/**/*.ts"], ignoreDependencies: tools },
    "packages/cli": { entry: ["src/bin.ts"], project: ["src/**/*.ts"], ignoreDependencies: tools },
    // Its dependencies are also those of the doc examples and of the smoke test.
    "packages/conformance": {
      entry: ["{src,test}/**/*.test.ts", "src/prove/*.ts"],
      project: ["{src,test}/**/*.ts"],
      ignoreDependencies: [...tools, "kinerja", "@kinerja/.*"],
    },
    bench: {
      entry: ["src/main.mjs", "src/suites/*.mjs"],
      project: ["src/**/*.{mjs,ts}"],
      ignoreDependencies: ["kinerja", "@kinerja/.*"],
    },
  },
};
