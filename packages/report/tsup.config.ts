import { type LibraryBuild, libraryBuild } from "../../tsup.base.ts";

const config: LibraryBuild = libraryBuild({
  index: "src/index.ts",
});

export default config;
