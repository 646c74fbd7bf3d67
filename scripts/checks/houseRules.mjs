// Rules that the linter cannot say: length of files, purity of the inner rings, names of folders, relative imports across packages.
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import ts from "typescript";
import { listEntries, listFiles, listPackages, listPublished, root } from "../repository.mjs";

const { pure } = createRequire(import.meta.url)("../rings.cjs");
const longest = 350;
const shapelessFolders = new Set(["utils", "util", "common", "shared", "helpers", "types", "misc"]);

// Calls that give another answer at another time, place or run.
const impureMembers = new Set([
  "Date.now",
  "Math.random",
  "performance.now",
  "crypto.getRandomValues",
  "crypto.randomUUID",
]);
const impureMethods = new Set(["toLocaleString", "toLocaleDateString", "toLocaleTimeString", "localeCompare"]);
const impureNames = new Set([
  "Intl",
  "setTimeout",
  "setInterval",
  "queueMicrotask",
  "fetch",
  "localStorage",
  "process",
]);

function isTest(path) {
  return /\.(test|test-d|bench|fixture)\.ts$/.test(path);
}

/** True for a file of constants: it declares no function, method or class. */
function isTable(source) {
  let found = false;
  const visit = (node) => {
    if (ts.isFunctionLike(node) && !ts.isFunctionTypeNode(node) && !ts.isMethodSignature(node)) found = true;
    if (ts.isClassDeclaration(node)) found = true;
    if (!found) ts.forEachChild(node, visit);
  };
  visit(source);
  return !found;
}

/** Findings of one file: `{ line, message }`. */
export function inspect(path, text, { isPure, packageFolder }) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const findings = [];
  const report = (node, message) =>
    findings.push({ line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1, message });

  const lines = text.split("\n").length - 1;
  if (lines > longest && !isTest(path) && !isTable(source)) {
    findings.push({
      line: lines,
      message: `is ${lines} lines long; split it at ${longest} (tables of constants may be longer)`,
    });
  }
  const visit = (node) => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      const specifier = node.moduleSpecifier.text;
      if (specifier.startsWith(".") && !resolve(dirname(path), specifier).startsWith(packageFolder + sep)) {
        report(node, `reaches out of its package by a relative path (${specifier}); import the package by its name`);
      }
    }
    if (isPure) inspectPurity(node, report);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return findings;
}

function inspectPurity(node, report) {
  if (ts.isPropertyAccessExpression(node)) {
    const name = `${node.expression.getText()}.${node.name.text}`;
    if (impureMembers.has(name)) report(node, `uses ${name}; take time and seed as arguments`);
    if (impureMethods.has(node.name.text)) report(node, `uses ${node.name.text}, which differs between runtimes`);
  }
  if (ts.isNewExpression(node) && node.expression.getText() === "Date" && (node.arguments ?? []).length === 0) {
    report(node, "reads the clock (new Date()); take the time as an argument");
  }
  if (ts.isCallExpression(node) && node.expression.getText() === "Date") report(node, "reads the clock (Date())");
  if (ts.isIdentifier(node) && impureNames.has(node.text) && isFreeName(node)) {
    report(node, `uses ${node.text}, which is not the same everywhere`);
  }
}

/** True where the identifier stands for a global, as far as syntax shows: not a member, a key, a parameter or a type. */
function isFreeName(node) {
  const parent = node.parent;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  return ts.isCallExpression(parent) ? parent.expression === node : ts.isNewExpression(parent);
}

/** The reference documents the doors that a package publishes, no more and no fewer. */
function inspectDoors({ name, folder, manifest }) {
  const doors = listEntries(manifest).map(({ target }) => target["@kinerja/source"].slice(2));
  const path = join(folder, "typedoc.json");
  const documented = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")).entryPoints : [];
  const same = doors.length === documented.length && doors.every((door) => documented.includes(door));
  return same ? [] : [`packages/${name}/typedoc.json: list the doors of "exports": ${doors.join(", ")}`];
}

function main() {
  let files = 0;
  const findings = listPublished().flatMap(inspectDoors);
  for (const { name, folder } of listPackages()) {
    for (const path of listFiles(folder)) {
      const place = relative(root, path);
      const odd = dirname(relative(folder, path))
        .split(sep)
        .find((part) => shapelessFolders.has(part));
      if (odd) findings.push(`${place}: folder "${odd}" says nothing; name it for what it holds`);
      if (!path.endsWith(".ts") || basename(path).endsWith(".config.ts")) continue;
      files += 1;
      const isPure = pure.includes(name) && !isTest(path) && place.includes(`${sep}src${sep}`);
      for (const finding of inspect(path, readFileSync(path, "utf8"), { isPure, packageFolder: folder })) {
        findings.push(`${place}:${finding.line} ${finding.message}`);
      }
    }
  }
  for (const finding of findings) console.error(finding);
  console.log(`house rules: ${files} files, ${findings.length} findings`);
  process.exitCode = findings.length === 0 ? 0 : 1;
}

if (process.argv[1] && resolve(process.argv[1]) === import.meta.filename) main();
