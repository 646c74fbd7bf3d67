import { parseIsoDate } from "@kinerja/model";
import type { PolicyDocument, PolicyOverlay } from "@kinerja/policy";
import {
  type Difference,
  explainDifference,
  explainGroupDifference,
  type GroupDifference,
  readInput,
} from "@kinerja/scoring";
import { readDate } from "../arguments/readDate.ts";
import { refusePositionals } from "../arguments/refusePositionals.ts";
import { requireOption } from "../arguments/requireOption.ts";
import { cliError } from "../cliError.ts";
import { findOverlays } from "../policies/findOverlays.ts";
import { findPolicyDocument } from "../policies/findPolicyDocument.ts";
import { renderDifference } from "../printing/renderDifference.ts";
import { writeJson } from "../printing/writeJson.ts";
import { type MembersInput, readMembers } from "../reading/readMembers.ts";
import type { Command, CommandCall } from "./command.ts";
import { differenceOptions } from "./differenceOptions.ts";
import { effectiveDocument } from "./effectiveDocument.ts";
import { findMember } from "./findMember.ts";
import { hasErrors } from "./hasErrors.ts";

/** Takes the difference of two results, or of two groups' means, apart field by field. */
export const differenceCommand: Command = {
  name: "difference",
  usage: { id: "--policy ID --before BERKAS --after BERKAS", en: "--policy ID --before FILE --after FILE" },
  summary: {
    id: "menguraikan selisih dua hasil, isian demi isian",
    en: "take the difference of two results apart, field by field",
  },
  notes: [
    {
      id: "Penggantian berurutan menurut urutan isian dalam dokumen: jumlah bagiannya tepat sama dengan selisihnya. Urutan lain dapat memberi bagian yang lain, jadi sebuah bagian bukan sebab.",
      en: "Ordered replacement in field order of the document: the parts sum exactly to the difference. Another order can give other parts, so that a part is not a cause.",
    },
    {
      id: "Bila kedua berkas memuat id yang sama, setiap orang dibandingkan dengan dirinya; bila tidak, semua pasangan dihitung. Baris dicocokkan menurut id, atau menurut urutannya.",
      en: "Where both files have the same ids, the two results of each person are compared; else every pair counts. Rows are matched by id, or by their order.",
    },
  ],
  formats: ["table", "json"],
  options: differenceOptions,
  examples: [
    "kinerja difference --policy pp-46-2011 --before 2019.json --after 2020.json --member p-1",
    "kinerja difference --policy pp-46-2011 --before unit-a.json --after unit-b.json --rule behaviourScore",
    "kinerja difference --policy pp-46-2011 --before form.json --after form.json --after-policy kebijakan.json --format json",
  ],
  run: async (call) => {
    refusePositionals(call);
    const { options, streams } = call;
    const policy = await findPolicyDocument(requireOption(call, "policy", "ID"), streams.stdin);
    const overlays = await findOverlays(options.get("overlay") ?? [], policy, streams.stdin);
    const read = (name: string): Promise<MembersInput> =>
      readMembers({
        input: requireOption(call, name, "FILE"),
        tables: new Map(),
        decimal: undefined,
        policy,
        stdin: streams.stdin,
      });
    const inputs = [await read("before"), await read("after")] as const;
    const sides = { policy, overlays, inputs };
    const answer = isForOne(call, inputs) ? await explainOne(call, sides) : explainGroups(call, sides);
    if (call.format === "json") writeJson(streams.stdout, { ...answer });
    else {
      const lines = renderDifference(answer, { ...call, policy: effectiveDocument({ policy, overlays }) });
      streams.stdout.write(`${lines.join("\n")}\n`);
    }
    return hasErrors(answer.issues) ? 1 : 0;
  },
};

interface Sides {
  readonly policy: PolicyDocument;
  readonly overlays: readonly PolicyOverlay[];
  readonly inputs: readonly [MembersInput, MembersInput];
}

function isForOne({ options }: CommandCall, inputs: Sides["inputs"]): boolean {
  return options.has("member") || inputs.every(({ input }) => readInput(input).members.length === 1);
}

async function explainOne(call: CommandCall, { policy, overlays, inputs }: Sides): Promise<Difference> {
  const { options, streams } = call;
  const id = options.get("member")?.[0];
  const [before, after] = inputs.map((input) => findMember(input, id));
  const at = readDate(call) ?? before?.at;
  const afterAt = readAfterDate(call) ?? readDate(call) ?? after?.at;
  const named = options.get("after-policy")?.[0];
  const other = named === undefined ? undefined : await findPolicyDocument(named, streams.stdin);
  const rule = options.get("rule")?.[0];
  const isOther = other !== undefined || afterAt !== at;
  const answer = explainDifference(policy, before?.raw, after?.raw, {
    ...(overlays.length === 0 ? {} : { overlays }),
    ...(at === undefined ? {} : { at }),
    ...(rule === undefined ? {} : { rule }),
    ...(isOther
      ? {
          after: {
            ...(other === undefined ? { overlays } : { policy: other }),
            ...(afterAt === undefined ? {} : { at: afterAt }),
          },
        }
      : {}),
  });
  return { ...answer, issues: [...(before?.issues ?? []), ...(after?.issues ?? []), ...answer.issues] };
}

function explainGroups(call: CommandCall, { policy, overlays, inputs }: Sides): GroupDifference {
  const [before, after] = [readInput(inputs[0].input), readInput(inputs[1].input)];
  const at = readDate(call) ?? before.at;
  const rule = call.options.get("rule")?.[0];
  for (const name of ["after-at", "after-policy"])
    if (call.options.has(name))
      throw cliError("usage.missingOption", { name: "--member", expected: `--member MEMBER_ID (--${name})` });
  const answer = explainGroupDifference(policy, before.members, after.members, {
    overlays,
    ...(at === undefined ? {} : { at }),
    ...(rule === undefined ? {} : { rule }),
  });
  return { ...answer, issues: [...before.issues, ...after.issues, ...answer.issues] };
}

function readAfterDate({ options }: CommandCall): string | undefined {
  const at = options.get("after-at")?.[0];
  if (at === undefined || parseIsoDate(at) !== undefined) return at;
  throw cliError("usage.wrongValue", { name: "--after-at", received: at, expected: "YYYY-MM-DD" });
}
