import { readdirSync } from "node:fs";
import { defineConfig, type ViteUserConfig } from "vitest/config";

// Tests run against source, so no build is needed first.
const conditions: string[] = ["@kinerja/source", "module", "node", "import", "default"];

// The conformance package has its own configuration: it belongs to the slower tier. A small sample of its proofs runs here.
const packages: string[] = readdirSync("packages", { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "conformance")
  .map((entry) => entry.name);

const config: ViteUserConfig = defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    passWithNoTests: false,
    // Tests that start processes share two cores with everything else.
    testTimeout: 60_000,
    projects: [
      ...packages.map((name) => ({
        extends: true as const,
        test: {
          name,
          root: `./packages/${name}`,
          include: ["{src,test}/**/*.test.ts"],
          benchmark: { include: ["{src,test}/**/*.bench.ts"] },
        },
      })),
      {
        extends: true as const,
        test: {
          name: "conformance",
          root: "./packages/conformance",
          include: ["src/proof/**/*.test.ts"],
          env: { KINERJA_TIER: "test" },
          testTimeout: 120_000,
        },
      },
      { extends: true as const, test: { name: "scripts", root: "./scripts", include: ["**/*.test.mjs"] } },
    ],
    coverage: {
      provider: "v8",
      include: ["packages/*/src/**/*.ts"],
      exclude: ["packages/conformance/**", "**/*.{test,test-d,bench,fixture}.ts"],
      reporter: ["text-summary", "json-summary"],
    },
  },
});

export default config;
