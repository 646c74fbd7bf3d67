import { type LibraryBuild, libraryBuild } from "../../tsup.base.ts";

const config: LibraryBuild = libraryBuild({
  index: "src/index.ts",
  engine: "src/engine.ts",
  cohort: "src/cohort.ts",
  sql: "src/sql.ts",
  schema: "src/schema.ts",
});

export default config;
