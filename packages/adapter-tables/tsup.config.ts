import { type LibraryBuild, libraryBuild } from "../../tsup.base.ts";

const config: LibraryBuild = libraryBuild({
  index: "src/index.ts",
  cohort: "src/cohort.ts",
  parquet: "src/parquet.ts",
  arrow: "src/arrow.ts",
  node: "src/node.ts",
});

export default config;
