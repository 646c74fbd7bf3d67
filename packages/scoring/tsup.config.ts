import { type LibraryBuild, libraryBuild } from "../../tsup.base.ts";

const config: LibraryBuild = libraryBuild({
  index: "src/index.ts",
  engine: "src/engine.ts",
  schema: "src/schema.ts",
});

export default config;
