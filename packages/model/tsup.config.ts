import { type LibraryBuild, libraryBuild } from "../../tsup.base.ts";

const config: LibraryBuild = libraryBuild({
  index: "src/index.ts",
  pseudonym: "src/pseudonym.ts",
  schema: "src/schema.ts",
});

export default config;
