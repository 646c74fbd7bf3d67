import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const recordFile = fileURLToPath(new URL("../record.json", import.meta.url));

/** The recorded runs by their number of members, and the curve; empty where nothing was recorded yet. */
export function readRecord() {
  if (!existsSync(recordFile)) return { runs: {} };
  return JSON.parse(readFileSync(recordFile, "utf8"));
}
