import type { Options } from "tsup";

export type LibraryBuild = Options;

/** How every library package is built: one ESM and one CommonJS file per entry, with types for each. */
export function libraryBuild(entry: Record<string, string>): LibraryBuild {
  return {
    entry,
    format: ["esm", "cjs"],
    dts: true,
    sourcemap: true,
    clean: true,
    silent: true,
    treeshake: true,
    splitting: true,
    target: "es2022",
    platform: "neutral",
    tsconfig: "tsconfig.build.json",
  };
}
