import { defineConfig, type ViteUserConfig } from "vitest/config";

// Cross-package tests run against the built packages, as a user has them. KINERJA_SEED sets the seed of samples.
const config: ViteUserConfig = defineConfig({
  test: {
    name: "conformance",
    include: ["packages/conformance/{src,test}/**/*.test.ts"],
    passWithNoTests: false,
    testTimeout: 600_000,
    hookTimeout: 300_000,
    env: { KINERJA_SEED: process.env["KINERJA_SEED"] ?? "20260101" },
  },
});

export default config;
