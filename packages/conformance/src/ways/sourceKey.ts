import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const packages = fileURLToPath(new URL("../../../", import.meta.url));

/** A hash of every file that can change what a way of running gives, and of what else is given. */
export function sourceKey(parts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  for (const name of ["adapter-sql", "conformance", "model", "policy", "regulations", "scoring"]) {
    const files = readdirSync(join(packages, name, "src"), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(".ts") && !entry.name.endsWith(".test.ts"))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    for (const file of files) hash.update(file.slice(packages.length)).update("\0").update(readFileSync(file));
  }
  return hash.digest("hex");
}
