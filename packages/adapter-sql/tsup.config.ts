import { type LibraryBuild, libraryBuild } from "../../tsup.base.ts";

const config: LibraryBuild = libraryBuild({
  index: "src/index.ts",
  duckdb: "src/duckdb.ts",
  mariadb: "src/mariadb.ts",
  postgres: "src/postgres.ts",
});

export default config;
