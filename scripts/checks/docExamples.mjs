// Runs the TypeScript examples of the documentation, type-checked, and holds every "// =>" to its word.
//
// An example is a ```ts block of README.md, docs/ or a package's README, or an @example in a doc comment of a package's
// source. The comment after a statement, on its line or the next, gives the value in TypeScript: `add(1, 2); // => 3`.
// A doc comment's example needs no imports for what its package and the packages it builds on export; an example of a
// function that no door exports cannot run and is an error.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { listEntries, listFiles, listPackages, listPublished, root } from "../repository.mjs";
import { instrument } from "./instrument.mjs";

const tested = join(root, "packages", "conformance", ".kinerja");
const options = { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 } };

/** ```ts blocks of a Markdown text: `{ line, code }`. A block marked `ts no-run` is for reading only. */
export function findBlocks(text) {
  return [...text.matchAll(/^([ \t]*)```(?:ts|typescript)[ \t]*\r?\n([\s\S]*?)^[ \t]*```[ \t]*$/gm)].map((match) => ({
    line: text.slice(0, match.index).split("\n").length + 1,
    code: match[2].replaceAll(new RegExp(`^${match[1]}`, "gm"), ""),
  }));
}

/** The @example texts of all doc comments of a source file. */
export function findDocExamples(path, text) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const found = [];
  const seen = new Set();
  const visit = (node) => {
    for (const tag of ts.getJSDocTags(node)) {
      if (tag.tagName.text !== "example" || seen.has(tag.pos)) continue;
      seen.add(tag.pos);
      const line = source.getLineAndCharacterOfPosition(tag.getStart(source)).line;
      const body = text
        .slice(tag.tagName.end, tag.end)
        .replace(/\*\/\s*$/, "")
        .split("\n")
        .map((row, index) => (index === 0 ? row : row.replace(/^\s*\* ?/, "")))
        .join("\n");
      const fenced = findBlocks(body);
      if (fenced.length > 0) found.push(...fenced.map((block) => ({ line: line + block.line, code: block.code })));
      else if (!body.includes("```")) found.push({ line: line + 1, code: body.replace(/^[^\n]*<caption>[^\n]*/, "") });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The names that an entry exports, values and types apart. Front doors name each export, so syntax is enough. */
function namesOf(path) {
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2022, true);
  return source.statements
    .filter((statement) => ts.isExportDeclaration(statement) && statement.exportClause)
    .flatMap((statement) =>
      statement.exportClause.elements.map((element) => ({
        name: element.name.text,
        isType: statement.isTypeOnly || element.isTypeOnly,
      })),
    );
}

/** The doors whose exports an example may use unimported: its own package's, then those of the packages it builds on. */
function doorsWithin({ manifest }) {
  const published = listPublished();
  const names = [manifest.name, ...Object.keys(manifest.dependencies ?? {})];
  return names
    .flatMap((name) => published.filter((entry) => entry.manifest.name === name))
    .flatMap((entry) =>
      listEntries(entry.manifest).map(({ specifier, target }) => ({
        specifier,
        names: namesOf(join(entry.folder, target["@kinerja/source"])),
      })),
    );
}

/** Import lines for the exports that an example uses without importing or declaring them. */
function importsFor(code, doors) {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  const used = new Set();
  const known = new Set();
  const visit = (node) => {
    if (ts.isIdentifier(node)) used.add(node.text);
    if (ts.isImportSpecifier(node) || ts.isNamespaceImport(node) || ts.isDeclarationStatement(node))
      known.add(node.name?.text);
    if (ts.isVariableDeclaration(node)) known.add(node.name.getText(source));
    ts.forEachChild(node, visit);
  };
  visit(source);
  const lines = [];
  for (const { specifier, names } of doors) {
    const missing = names.filter(({ name }) => used.has(name) && !known.has(name));
    for (const { name } of missing) known.add(name);
    const list = missing.map(({ name, isType }) => (isType ? `type ${name}` : name)).join(", ");
    if (missing.length > 0) lines.push(`import { ${list} } from "${specifier}";`);
  }
  return lines.join(" ");
}

function collect() {
  const examples = [];
  const texts = [
    join(root, "README.md"),
    ...listFiles(join(root, "docs")),
    ...listPackages().map((entry) => join(entry.folder, "README.md")),
  ];
  for (const path of texts.filter((name) => name.endsWith(".md"))) {
    const text = readIfThere(path);
    for (const block of findBlocks(text))
      examples.push({ place: `${relative(root, path)}:${block.line}`, code: block.code, imports: "" });
  }
  for (const entry of listPublished()) {
    const doors = doorsWithin(entry);
    for (const path of listFiles(join(entry.folder, "src")).filter((name) =>
      /(?<!\.test|\.test-d|\.bench|\.fixture)\.ts$/.test(name),
    )) {
      for (const block of findDocExamples(path, readFileSync(path, "utf8"))) {
        examples.push({
          place: `${relative(root, path)}:${block.line}`,
          code: block.code,
          imports: importsFor(block.code, doors),
        });
      }
    }
  }
  return examples;
}

function readIfThere(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

const runner = `
import { isDeepStrictEqual, inspect } from "node:util";
const failures = [];
let assertions = 0;
globalThis.__check = (place, actual, expected) => {
  assertions += 1;
  if (!isDeepStrictEqual(actual, expected)) failures.push(place + "\\n    says " + inspect(expected, { depth: 9 }) + "\\n    is   " + inspect(actual, { depth: 9 }));
};
const log = console.log;
console.log = () => {};
for (const [file, place] of JSON.parse(process.argv[2])) {
  try { await import(file); } catch (error) { failures.push(place + "\\n    throws " + (error.stack ?? error)); }
}
for (const failure of failures) console.error(failure);
log("doc examples: " + JSON.parse(process.argv[2]).length + " examples, " + assertions + " values, " + failures.length + " wrong");
process.exit(failures.length === 0 ? 0 : 1);
`;

function prepare(examples) {
  rmSync(tested, { recursive: true, force: true });
  mkdirSync(tested, { recursive: true });
  writeFileSync(join(tested, "run.mjs"), runner);
  writeFileSync(
    join(tested, "tsconfig.json"),
    JSON.stringify({
      extends: "../../../tsconfig.base.json",
      compilerOptions: { noUnusedLocals: false, types: ["node"] },
      include: ["*.ts"],
    }),
  );
  writeFileSync(
    join(tested, "check.d.ts"),
    "declare function __check(place: string, actual: unknown, expected: unknown): void;\n",
  );
  const files = [];
  const problems = [];
  for (const [index, { place, code, imports }] of examples.entries()) {
    const { text, errors } = instrument(`${imports}${imports ? "\n" : ""}${code}\nexport {};\n`, place);
    problems.push(...errors);
    writeFileSync(join(tested, `example${index}.ts`), text);
    const made = ts.transpileModule(text, options).outputText;
    writeFileSync(join(tested, `example${index}.mjs`), made);
    files.push([`./example${index}.mjs`, place]);
  }
  return { files, problems };
}

function main() {
  const examples = collect();
  const { files, problems } = prepare(examples);
  for (const problem of problems) console.error(problem);
  const compiler = join(root, "node_modules", "typescript-native", "bin", "tsc");
  const types = spawnSync(process.execPath, [compiler, "--noEmit", "-p", join(tested, "tsconfig.json")], {
    encoding: "utf8",
  });
  if (types.status !== 0) {
    console.error(
      types.stdout.replaceAll(/\S*example(\d+)\.ts/g, (name, index) => `${examples[Number(index)].place} (${name})`),
    );
  }
  const run = spawnSync(process.execPath, [join(tested, "run.mjs"), JSON.stringify(files)], {
    stdio: "inherit",
    timeout: 120_000,
  });
  process.exitCode = problems.length === 0 && types.status === 0 && run.status === 0 ? 0 : 1;
}

if (process.argv[1] === import.meta.filename) main();
