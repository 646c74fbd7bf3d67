// Prints every policy as a JavaScript module beside the built package: dist/kernels/<id>.js with types, and for CommonJS.
import { mkdirSync, writeFileSync } from "node:fs";
import { compilePolicy } from "@kinerja/scoring";
import { printJavaScript } from "@kinerja/scoring/cohort";
import { policies } from "../dist/index.js";

const folder = new URL("../dist/kernels/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [id, policy] of Object.entries(policies)) {
  const { program } = compilePolicy(policy);
  const { code, types } = printJavaScript(program);
  const body = printJavaScript(program, { format: "function" }).code;
  writeFileSync(new URL(`${id}.js`, folder), code);
  writeFileSync(new URL(`${id}.d.ts`, folder), types);
  writeFileSync(new URL(`${id}.cjs`, folder), body.replace(/\nreturn kernel;\n$/u, "\nexports.kernel = kernel;\n"));
  writeFileSync(new URL(`${id}.d.cts`, folder), types);
}
