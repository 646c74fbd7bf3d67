import { type ReachOptions, reachNext } from "@kinerja/scoring";
import { readDate } from "../arguments/readDate.ts";
import { readTables } from "../arguments/readTables.ts";
import { refusePositionals } from "../arguments/refusePositionals.ts";
import { requireOption } from "../arguments/requireOption.ts";
import { cliError } from "../cliError.ts";
import { findOverlays } from "../policies/findOverlays.ts";
import { findPolicyDocument } from "../policies/findPolicyDocument.ts";
import { renderReach } from "../printing/renderReach.ts";
import { writeJson } from "../printing/writeJson.ts";
import { readMembers } from "../reading/readMembers.ts";
import type { Command, CommandCall } from "./command.ts";
import { effectiveDocument } from "./effectiveDocument.ts";
import { findMember } from "./findMember.ts";
import { hasErrors } from "./hasErrors.ts";
import { reachOptions } from "./reachOptions.ts";

/** Tells the smallest change that reaches the next predicate. */
export const reachCommand: Command = {
  name: "reach",
  usage: { id: "--policy ID --input BERKAS --field ISIAN", en: "--policy ID --input FILE --field FIELD" },
  summary: {
    id: "perubahan terkecil yang mencapai predikat berikutnya",
    en: "the smallest change that reaches the next predicate",
  },
  notes: [
    {
      id: "Ini hitungan menurut aturan, bukan anjuran mengubah data. Satu isian: nilai terdekat yang cukup, tepat sampai angka terakhir. Beberapa isian: semua bergerak bersama, sama banyak langkahnya, ke arah yang lebih baik.",
      en: "This is arithmetic by the rules, no advice to change data. One field: the nearest value that is enough, exact to the last digit. Several: all move together by the same number of steps, towards their better end.",
    },
    {
      id: 'Isian baris ditulis level[0].isian, atau level["id"].isian; nama isian saja berarti semua baris. Kode keluar 0 juga bila tidak terjangkau; 1 bila masukannya bermasalah.',
      en: 'Write the field of a row as level[0].field, or level["id"].field; the bare name means every row. The exit code is 0 also where it is out of reach, and 1 where the input has issues.',
    },
  ],
  formats: ["table", "json"],
  options: reachOptions,
  examples: [
    "kinerja reach --policy pp-46-2011 --input form.json --field discipline",
    "kinerja reach --policy pp-46-2011 --input form.json --field discipline --field integrity",
    "kinerja reach --policy pp-46-2011 --input form.json --field 'activities[0].realizedTime' --format json",
    "kinerja reach --policy iku --input iku.json --field 'indicators[0].realized' --rule score --target 100",
  ],
  run: async (call) => {
    refusePositionals(call);
    const { options, streams } = call;
    const policy = await findPolicyDocument(requireOption(call, "policy", "ID"), streams.stdin);
    const input = requireOption(call, "input", "FILE");
    requireOption(call, "field", "FIELD");
    const overlays = await findOverlays(options.get("overlay") ?? [], policy, streams.stdin);
    const decimal = options.get("decimal")?.[0];
    const members = await readMembers({
      input,
      tables: readTables(call, policy),
      decimal: decimal === "comma" || decimal === "point" ? decimal : undefined,
      policy,
      stdin: streams.stdin,
    });
    const member = findMember(members, options.get("member")?.[0]);
    const answer = reachNext(policy, member.raw, options.get("field") ?? [], {
      overlays,
      ...readQuestion(call, member.at),
    });
    const located = { ...answer, issues: [...member.issues, ...answer.issues.map(member.locate)] };
    if (call.format === "json") writeJson(streams.stdout, located);
    else {
      const lines = renderReach(located, { ...call, policy: effectiveDocument({ policy, overlays }) });
      streams.stdout.write(`${lines.join("\n")}\n`);
    }
    return hasErrors(located.issues) ? 1 : 0;
  },
};

function readQuestion(call: CommandCall, inputAt: string | undefined): ReachOptions {
  const { options } = call;
  const at = readDate(call) ?? inputAt;
  const [rule, row, target] = ["rule", "row", "target"].map((name) => options.get(name)?.[0]);
  const given = (options.get("step") ?? []).map((text): [string, string] => {
    const [, field, step] = /^(.+)=([+-]?[0-9.]+)$/.exec(text) ?? [];
    if (field !== undefined && step !== undefined) return [field, step];
    throw cliError("usage.wrongValue", { name: "--step", received: text, expected: "FIELD=0.5" });
  });
  return {
    steps: Object.fromEntries(given),
    ...(at === undefined ? {} : { at }),
    ...(rule === undefined ? {} : { rule }),
    ...(row === undefined ? {} : { row }),
    ...(target === undefined ? {} : { target }),
  };
}
