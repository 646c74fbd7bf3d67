import { readDate } from "../arguments/readDate.ts";
import { readTables } from "../arguments/readTables.ts";
import { requireOption } from "../arguments/requireOption.ts";
import { cliError } from "../cliError.ts";
import type { CommandCall } from "../commands/command.ts";
import { findOverlays } from "../policies/findOverlays.ts";
import { findPolicyDocument } from "../policies/findPolicyDocument.ts";
import { printFilesReport } from "./printFilesReport.ts";
import { scoreFiles } from "./scoreFiles.ts";

/** Scores from files to files: what `score` does with tables that are too large for one look. */
export async function scoreToFiles(call: CommandCall): Promise<number> {
  const { options, streams, format } = call;
  const input = requireOption(call, "input", "FILE");
  const out = options.get("out")?.[0];
  if (out === undefined) throw cliError("usage.outNeeded", { name: input });
  const single = ["explain", "decimal", "contact", "to-name", "period", "unit"].find((name) => options.has(name));
  if (single !== undefined || format === "letter")
    throw cliError("usage.notForFiles", { name: single === undefined ? "--format letter" : `--${single}` });
  const policy = await findPolicyDocument(requireOption(call, "policy", "ID"), streams.stdin);
  const overlays = await findOverlays(options.get("overlay") ?? [], policy, streams.stdin);
  const tables = readTables(call, policy);
  const levels = new Map([[policy.levels[0]?.name ?? "member", out]]);
  for (const given of options.get("out-table") ?? []) {
    const [level = "", ...rest] = given.split("=");
    const file = rest.join("=");
    const names = policy.levels.slice(1).map(({ name }) => name);
    if (file === "" || !names.includes(level) || levels.has(level)) {
      const expected = names.map((name) => `${name}=FILE`).join(", ");
      throw cliError("usage.wrongValue", { name: "--out-table", received: given, expected });
    }
    levels.set(level, file);
  }
  const report = await scoreFiles({ policy, overlays, at: readDate(call), input, tables, out: levels }, call);
  return printFilesReport(report, levels, call);
}
