// Writes dist/index.html: one file with the engine, the regulations and the page in it, to be opened from anywhere.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const here = import.meta.dirname;

async function bundle(entry) {
  const options = { bundle: true, minify: true, format: "iife", target: "es2023", legalComments: "none", write: false };
  const { outputFiles } = await build({ ...options, entryPoints: [join(here, "src", entry)] });
  // The end of the element must not stand in its content.
  return outputFiles[0].text.trim().replaceAll("</", "<\\/");
}

/** Only this very script and style may run, and nothing may be fetched, sent or framed. */
function securityPolicy(script, style) {
  const hash = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  return `default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; base-uri 'none'; form-action 'none'`;
}

const [script, style] = await Promise.all([bundle("main.js"), bundle("style.css")]);
const parts = { script, style, policy: securityPolicy(script, style) };
const template = readFileSync(join(here, "src", "page.html"), "utf8");
const page = template.replaceAll(/\{\{(\w+)\}\}/g, (_, name) => parts[name]);
mkdirSync(join(here, "dist"), { recursive: true });
writeFileSync(join(here, "dist", "index.html"), page);
console.log("dist/index.html");
