import { fileURLToPath } from "node:url";
import { defineConfig, type ViteUserConfig } from "vitest/config";

const conditions: string[] = ["@kinerja/source", "module", "node", "import", "default"];

// The tests that judge mutants of `policy` and `scoring`: their own, the cases of the regulations, and small samples of the
// proofs. All run on source, where the mutants are.
const config: ViteUserConfig = defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: [
      "packages/{policy,scoring}/src/**/*.test.ts",
      "packages/{policy,scoring}/test/*/**/*.test.ts",
      "packages/regulations/src/**/*.test.ts",
      "packages/conformance/src/proof/{engine.laws,mustShow,oracles,randomPolicies,trace.laws}.test.ts",
    ],
    env: { KINERJA_TIER: "mutation" },
    setupFiles: [fileURLToPath(new URL("fewRuns.ts", import.meta.url))],
    testTimeout: 60_000,
    // A mutant is switched on inside the loaded code, so files need no worker of their own.
    isolate: false,
  },
});

export default config;
