import type { PolicyDocument } from "@kinerja/policy";
import { cliError } from "../cliError.ts";
import type { ParsedArguments } from "./parseArguments.ts";

/**
 * The files of `--table LEVEL=FILE`, or of another option of that form, by level.
 *
 * @throws KinerjaError `usage.wrongValue` where the form, or the level, is another
 */
export function readTables(
  { options }: ParsedArguments,
  policy: PolicyDocument,
  option: "table" | "out-table" = "table",
): ReadonlyMap<string, string> {
  const levels = policy.levels.slice(1).map(({ name }) => name);
  const tables = new Map<string, string>();
  for (const given of options.get(option) ?? []) {
    const [level = "", ...rest] = given.split("=");
    const file = rest.join("=");
    if (file === "" || !levels.includes(level) || tables.has(level)) {
      const expected =
        levels.length === 0
          ? { id: "tidak ada; kebijakan ini cukup satu tabel", en: "none; this policy needs one table only" }
          : levels.map((name) => `${name}=FILE.csv`).join(", ");
      throw cliError("usage.wrongValue", { name: `--${option}`, received: given, expected });
    }
    tables.set(level, file);
  }
  return tables;
}
