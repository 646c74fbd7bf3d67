import { fileURLToPath } from "node:url";
import { defineConfig, type ViteUserConfig } from "vitest/config";

// Runs the tests of the one file that bundleTests.mjs writes.
const config: ViteUserConfig = defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  test: {
    include: ["reports/judges.test.mjs"],
    server: { deps: { external: [/\/reports\/judges\.mjs$/] } },
    env: { KINERJA_TIER: "mutation" },
    testTimeout: 60_000,
  },
});

export default config;
