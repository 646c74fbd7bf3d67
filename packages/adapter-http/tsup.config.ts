import { type LibraryBuild, libraryBuild } from "../../tsup.base.ts";

const config: LibraryBuild = libraryBuild({
  index: "src/index.ts",
  node: "src/node.ts",
});

export default config;
