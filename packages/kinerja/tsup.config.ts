import { type LibraryBuild, libraryBuild } from "../../tsup.base.ts";

const config: LibraryBuild = libraryBuild({
  index: "src/index.ts",
  model: "src/model.ts",
  policy: "src/policy.ts",
  scoring: "src/scoring.ts",
  cohort: "src/cohort.ts",
  sql: "src/sql.ts",
  regulations: "src/regulations.ts",
  schema: "src/schema.ts",
  sign: "src/sign.ts",
  report: "src/report.ts",
});

export default config;
