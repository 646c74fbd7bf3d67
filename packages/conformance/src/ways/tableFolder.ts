import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { LevelTable } from "./tables.ts";

/** A folder for the files of tables that servers, under users of their own, may read. */
export interface TableFolder {
  /** Writes a table and tells where it stands. */
  readonly write: (table: LevelTable) => string;
  /** Where a result may be written. */
  readonly pathOf: (name: string) => string;
  readonly remove: () => void;
}

/** Makes such a folder. */
export function createTableFolder(): TableFolder {
  const folder = mkdtempSync(join(tmpdir(), "kinerja-tables-"));
  chmodSync(folder, 0o755);
  return {
    write: ({ name, text }) => {
      const path = join(folder, `${name}.tsv`);
      writeFileSync(path, text, { mode: 0o644 });
      return path;
    },
    pathOf: (name) => join(folder, name),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
