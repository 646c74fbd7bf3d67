import { type LibraryBuild, libraryBuild } from "../../tsup.base.ts";

const config: LibraryBuild = libraryBuild({
  index: "src/index.ts",
  "permenpanrb-6-2022": "src/permenpanrb6Of2022.ts",
  "se-menpanrb-3-2023": "src/seMenpanrb3Of2023.ts",
  "pp-46-2011": "src/pp46Of2011.ts",
  "permenpanrb-14-2017": "src/permenpanrb14Of2017.ts",
});

export default config;
