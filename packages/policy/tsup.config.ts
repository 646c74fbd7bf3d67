import { type LibraryBuild, libraryBuild } from "../../tsup.base.ts";

const config: LibraryBuild = libraryBuild({
  index: "src/index.ts",
  core: "src/core.ts",
  schema: "src/schema.ts",
  sign: "src/sign.ts",
});

export default config;
