const { readdirSync, readFileSync } = require("node:fs");
const { mayImport, pure, sideDoors, schemaApart, unrestricted } = require("./scripts/rings.cjs");

const folders = readdirSync("packages", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const strangers = folders.filter((name) => !(name in mayImport) && !unrestricted.includes(name));
if (strangers.length > 0) throw new Error(`Give each package a place in scripts/rings.cjs: ${strangers.join(", ")}`);

/** The source files that a package publishes as its doors. */
function doorsOf(name) {
  const { exports = {} } = JSON.parse(readFileSync(`packages/${name}/package.json`, "utf8"));
  return Object.values(exports)
    .map((entry) => entry["@kinerja/source"])
    .filter((path) => typeof path === "string")
    .map((path) => path.slice(2));
}

const anyOf = (names) => `(?:${names.join("|")})`;
const literal = (text) => text.replace(/[.]/g, "\\.");
const tests = "\\.(?:test|test-d|bench|fixture)\\.ts$";

const inward = folders
  .filter((name) => name in mayImport)
  .map((name) => ({
    name: `ring-${name}`,
    comment: `${name} may import only: ${mayImport[name].join(", ") || "no other package"}.`,
    severity: "error",
    from: { path: `^packages/${name}/(?:src|test)/` },
    to: { path: "^packages/", pathNot: `^packages/${anyOf([name, ...mayImport[name]])}/` },
  }));

const frontDoors = folders.map((name) => ({
  name: `front-door-${name}`,
  comment: `Import ${name} by a published entry, not by a file inside it.`,
  severity: "error",
  from: { path: "^packages/[^/]+/(?:src|test)/", pathNot: `^packages/${name}/` },
  to: { path: `^packages/${name}/`, pathNot: `^packages/${name}/${anyOf(doorsOf(name).map(literal))}$` },
}));

module.exports = {
  forbidden: [
    ...inward,
    ...frontDoors,
    {
      name: "no-cycle",
      comment: "Two files that need each other are one file, or miss a third one.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "own-front-door",
      comment: "Inside a package import the file itself, not the package's index.",
      severity: "error",
      from: { path: "^packages/([^/]+)/src/", pathNot: tests },
      to: { path: "^packages/$1/src/index\\.ts$" },
    },
    {
      name: "pure",
      comment: "Rings 0 to 3 and the data run everywhere: no Node built-ins.",
      severity: "error",
      from: { path: `^packages/${anyOf(pure)}/src/`, pathNot: tests },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "side-door",
      comment: "The test kit and the laboratory stay out of shipped source.",
      severity: "error",
      from: { path: "^packages/[^/]+/src/", pathNot: [tests, `^packages/${anyOf([...sideDoors, ...unrestricted])}/`] },
      to: { path: `^packages/${anyOf(sideDoors)}/` },
    },
    {
      name: "zod-behind-schema",
      comment: "In these packages only the schema entry and the files of its folder know zod.",
      severity: "error",
      from: {
        path: `^packages/${anyOf(schemaApart)}/src/`,
        pathNot: [tests, "^packages/[^/]+/src/schema(?:\\.ts$|/)"],
      },
      to: { path: ["/zod/", "^packages/[^/]+/src/schema(?:\\.ts$|/)"] },
    },
    {
      name: "zod-not-from-main-entry",
      comment: "The main entry must not reach zod by any way.",
      severity: "error",
      from: { path: `^packages/${anyOf([...schemaApart, "kinerja"])}/src/index\\.ts$` },
      to: { path: "/zod/", reachable: true },
    },
    {
      name: "no-test-in-source",
      comment: "Source does not import tests.",
      severity: "error",
      from: { pathNot: [tests, "^packages/[^/]+/test/"] },
      to: { path: tests },
    },
    {
      name: "no-development-dependency-in-source",
      comment: "What source imports is a dependency of its package.",
      severity: "error",
      from: { path: "^packages/[^/]+/src/", pathNot: [tests, "^packages/conformance/"] },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["npm", "type-only"] },
    },
    {
      name: "resolvable",
      comment: "Every import leads somewhere.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(?:^|/)(?:dist|coverage|\\.kinerja)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["@kinerja/source", "import", "node", "default", "types"],
      extensions: [".ts", ".mjs", ".js", ".cjs", ".json"],
    },
  },
};
