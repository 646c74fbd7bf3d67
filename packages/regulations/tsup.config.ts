import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { type LibraryBuild, libraryBuild } from "../../tsup.base.ts";

type Plugin = NonNullable<LibraryBuild["esbuildPlugins"]>[number];

const doors = {
  "permenpanrb-6-2022": "src/permenpanrb6Of2022.ts",
  "se-menpanrb-3-2023": "src/seMenpanrb3Of2023.ts",
  "pp-46-2011": "src/pp46Of2011.ts",
  "permenpanrb-14-2017": "src/permenpanrb14Of2017.ts",
  "pp-30-2019": "src/pp30Of2019.ts",
  "permenpanrb-8-2021-jajf": "src/permenpanrb8Of2021Jajf.ts",
  "year-2021": "src/year2021.ts",
  akip: "src/akip.ts",
  "akip-lke": "src/akipLke.ts",
  "pp-94-2021-absence": "src/pp94Of2021Absence.ts",
  iku: "src/iku.ts",
  "rating-recommendation": "src/ratingRecommendation.ts",
  "permenpanrb-1-2023": "src/permenpanrb1Of2023.ts",
  "permenpanrb-1-2023-accumulation": "src/permenpanrb1Of2023Accumulation.ts",
  "head-rating": "src/headRating.ts",
  "tpp-common": "src/tppCommon.ts",
  "dki-jakarta-tkd": "src/dkiJakartaTkd.ts",
  "tpp-minutes": "src/tppMinutes.ts",
  "kmk-127-2026": "src/kmk127Of2026.ts",
  "kmk-127-2026-discipline": "src/kmk127Of2026Discipline.ts",
  "permenpanrb-8-2021": "src/permenpanrb8Of2021.ts",
} as const;

const documents: readonly string[] = [
  ...Object.values(doors),
  "src/pp46Of2011Round.ts",
  "src/ratingRecommendationSumedang.ts",
  "src/seMenpanrb3Of2023Plurality.ts",
  "src/kepahiangPerbup10Of2022.ts",
].map((path) => basename(path, ".ts"));

/**
 * Prints the documents as plain objects: they are written with the builder, and whoever imports them
 * should neither load it nor wait for it.
 */
const printDocuments: Plugin = {
  name: "printDocuments",
  setup({ onLoad, esbuild }) {
    onLoad({ filter: new RegExp(`[\\\\/](?:${documents.join("|")})\\.ts$`) }, async ({ path }) => {
      const name = basename(path, ".ts");
      const { outputFiles } = await esbuild.build({
        entryPoints: [path],
        bundle: true,
        write: false,
        format: "esm",
        platform: "neutral",
        conditions: ["@kinerja/source"],
      });
      const code = Buffer.from(outputFiles[0]?.contents ?? []).toString("base64");
      const module: Readonly<Record<string, unknown>> = await import(`data:text/javascript;base64,${code}`);
      const passedOn = readFileSync(path, "utf8").match(/^export \{.*\} from .*$/gm) ?? [];
      return { contents: [...passedOn, `export const ${name} = ${JSON.stringify(module[name])};`].join("\n") };
    });
  },
};

const config: LibraryBuild = {
  ...libraryBuild({ index: "src/index.ts", ...doors }),
  esbuildPlugins: [printDocuments],
  onSuccess: "node scripts/printKernels.mjs",
};

export default config;
