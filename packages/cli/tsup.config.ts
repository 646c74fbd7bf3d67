import { defineConfig, type Options } from "tsup";
import { libraryBuild } from "../../tsup.base.ts";

const config: Options = libraryBuild({
    index: "src/index.ts",
    bin: "src/bin.ts",
});

export default defineConfig(config) as Options;
