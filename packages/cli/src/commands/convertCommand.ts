import { nearestName } from "@kinerja/model";
import type { Conversion } from "@kinerja/policy";
import { conversions, policies } from "@kinerja/regulations";
import { type ConversionResult, convert, type ScoreReport } from "@kinerja/scoring";
import { readDate } from "../arguments/readDate.ts";
import { readTables } from "../arguments/readTables.ts";
import { refusePositionals } from "../arguments/refusePositionals.ts";
import { requireOption } from "../arguments/requireOption.ts";
import { cliError } from "../cliError.ts";
import { findPolicyDocument } from "../policies/findPolicyDocument.ts";
import { renderConversion } from "../printing/renderConversion.ts";
import { writeJson } from "../printing/writeJson.ts";
import { readMembers } from "../reading/readMembers.ts";
import type { Command, CommandCall } from "./command.ts";
import { hasErrors } from "./hasErrors.ts";
import { runScore } from "./runScore.ts";
import { scoreOptions } from "./scoreOptions.ts";

/** Converts results of one regime to another, with what is lost. */
export const convertCommand: Command = {
  name: "convert",
  usage: { id: "--conversion ID --input BERKAS", en: "--conversion ID --input FILE" },
  summary: {
    id: "membawa hasil dari satu aturan ke aturan lain, dengan apa yang hilang",
    en: "bring results of one rule to another, with what is lost",
  },
  notes: [
    {
      id: "Anggota dinilai dahulu menurut kebijakan asal, lalu nilainya dikonversi. Bila tidak ada aturan yang mengatur konversinya, perintah ini menolak dan menyebut alasannya (kode keluar 1).",
      en: "Members are scored by the policy that they come from, then converted. Where no rule says how, the command refuses and says why (exit code 1).",
    },
    {
      id: `Yang dikenal: ${conversions.map(({ id }) => id).join(", ")}.`,
      en: `Known: ${conversions.map(({ id }) => id).join(", ")}.`,
    },
  ],
  formats: ["table", "json"],
  options: {
    conversion: {
      kind: "text",
      value: "ID",
      label: { id: "konversi yang dipakai", en: "the conversion to use" },
    },
    input: scoreOptions.input,
    table: scoreOptions.table,
    decimal: scoreOptions.decimal,
    at: scoreOptions.at,
  },
  examples: [
    "kinerja convert --conversion pp-30-2019-to-credit-points --input pegawai.csv",
    "kinerja convert --conversion pp-46-2011-to-pp-30-2019 --input form.json --format json",
  ],
  run: async (call) => {
    refusePositionals(call);
    const conversion = findConversion(requireOption(call, "conversion", "ID"));
    const report = conversion.how.kind === "none" ? undefined : await scoreMembers(conversion, call);
    const result = convertReport(conversion, report);
    const issues = [...(report?.issues ?? []), ...(report?.results ?? []).flatMap((each) => each.issues)];
    if (call.format === "json") writeJson(call.streams.stdout, { ...result, issues: [...result.issues, ...issues] });
    else {
      const shown = { ...result, issues: [...result.issues, ...issues] };
      call.streams.stdout.write(`${renderConversion(conversion, shown, call).join("\n")}\n`);
    }
    return [...issues, ...result.issues, ...result.members.flatMap((each) => each.issues)].some((each) =>
      hasErrors([each]),
    )
      ? 1
      : 0;
  },
};

function findConversion(name: string): Conversion {
  const found = conversions.find(({ id }) => id === name);
  if (found !== undefined) return found;
  const known = conversions.map(({ id }) => id);
  const list = known.join(", ");
  const near = nearestName(name, known);
  const expected = near === undefined ? list : { id: `${list} (mungkin "${near}")`, en: `${list} (perhaps "${near}")` };
  throw cliError("usage.wrongValue", { name: "--conversion", received: name, expected });
}

async function scoreMembers({ from }: Conversion, call: CommandCall): Promise<ScoreReport> {
  const { options, streams } = call;
  const input = requireOption(call, "input", "FILE");
  const policy = await findPolicyDocument(from.policy, streams.stdin);
  const [decimal] = options.get("decimal") ?? [];
  const members = await readMembers({
    input,
    tables: readTables(call, policy),
    decimal: decimal === "comma" || decimal === "point" ? decimal : undefined,
    policy,
    stdin: streams.stdin,
  });
  return runScore({ policy, overlays: [], at: readDate(call), members, explain: undefined });
}

/** Members whose value under the earlier rule is there; the others have their issues in the report. */
function convertReport(conversion: Conversion, report: ScoreReport | undefined): ConversionResult {
  const results = (report?.results ?? []).filter(({ status }) => status !== "refused");
  const members = results.map(({ id, values }) => ({ id, value: values[conversion.from.name] }));
  return convert(conversion, members, { policies: Object.values(policies) });
}
