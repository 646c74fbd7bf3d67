import { applyOverlays, type Comparable, diff } from "@kinerja/policy";
import { compareResults, type ResultComparison, type ScoreInput } from "@kinerja/scoring";
import { readDate } from "../arguments/readDate.ts";
import { readTables } from "../arguments/readTables.ts";
import { cliError } from "../cliError.ts";
import { type ComparablePolicy, findComparable } from "../policies/findComparable.ts";
import { renderComparison } from "../printing/renderComparison.ts";
import { renderDiff } from "../printing/renderDiff.ts";
import { writeJson } from "../printing/writeJson.ts";
import { type MembersInput, readMembers } from "../reading/readMembers.ts";
import type { Command, CommandCall } from "./command.ts";
import { diffOptions } from "./diffOptions.ts";
import { hasErrors } from "./hasErrors.ts";
import { locateComparison } from "./locateComparison.ts";

/** Says what changes between two policies, and for whom. */
export const diffCommand: Command = {
  name: "diff",
  usage: { id: "A B [--input BERKAS]", en: "A B [--input FILE]" },
  summary: {
    id: "menceritakan apa yang berubah antara dua kebijakan, dan bagi siapa",
    en: "tell what changes between two policies, and for whom",
  },
  notes: [
    {
      id: "A dan B adalah kebijakan atau perubahan (overlay), dengan id atau berkas. Sebuah perubahan dibaca di atas kebijakan dasarnya.",
      en: "A and B are policies or overlays, by id or file. An overlay is read on its base.",
    },
    {
      id: "Dengan --input, anggota yang sama dinilai menurut keduanya. Sebutan dari dua skala yang berbeda tidak diurutkan satu terhadap yang lain. Kode keluar 0 juga bila ada yang berubah; 1 bila ada anggota yang ditolak salah satunya.",
      en: "With --input the same members are scored by both. Categories of two scales are not put in an order. The exit code is 0 also where something changes, and 1 where one of them refuses a member.",
    },
  ],
  formats: ["table", "json"],
  options: diffOptions,
  examples: [
    "kinerja diff pp-46-2011 pp-30-2019",
    "kinerja diff tpp-common kepahiang-perbup-10-2022",
    "kinerja diff pp-46-2011 pp-46-2011.round --input form.json",
    "kinerja diff kebijakan-lama.json kebijakan-baru.json --format json",
  ],
  run: async (call) => {
    const sides = await readSides(call);
    const documents = [comparable(sides[0]), comparable(sides[1])] as const;
    const difference = diff(...documents);
    const comparison = await compareMembers(sides, call);
    if (call.format === "json") {
      const { rules, members, issues } = comparison ?? {};
      writeJson(call.streams.stdout, { ...difference, rules, members, issues });
    } else {
      const lines = [
        ...renderDiff(difference, call),
        ...(comparison === undefined ? [] : ["", ...renderComparison(comparison, documents, call)]),
      ];
      call.streams.stdout.write(`${lines.join("\n")}\n`);
    }
    if (comparison === undefined) return 0;
    const { issues, members } = comparison;
    return hasErrors(issues) || members.some(({ scoredBy }) => scoredBy !== "both") ? 1 : 0;
  },
};

type Sides = readonly [ComparablePolicy, ComparablePolicy];

async function readSides({ positionals, options, streams: { stdin } }: CommandCall): Promise<Sides> {
  const [a, b, more] = positionals;
  if (a === undefined || b === undefined) throw cliError("usage.missingArgument", { expected: "A B" });
  if (more !== undefined) throw cliError("usage.unwantedArgument", { name: more });
  const first = await findComparable(a, { overlays: options.get("overlay-a") ?? [], stdin });
  const beside = first.policy;
  return [first, await findComparable(b, { overlays: options.get("overlay-b") ?? [], beside, stdin })];
}

/** @throws KinerjaError `policy.refused` where overlays do not fit together */
function comparable({ policy, overlays }: ComparablePolicy): Comparable {
  const outcome = applyOverlays(policy, overlays);
  if (outcome.kind === "refused") throw cliError("policy.refused", { name: policy.id }, outcome.issues);
  return outcome.value;
}

async function compareMembers([a, b]: Sides, call: CommandCall): Promise<ResultComparison | undefined> {
  const { options } = call;
  const [input] = options.get("input") ?? [];
  if (input === undefined) {
    const idle = ["input-b", "table", "decimal", "at-a", "at-b"].find((name) => options.has(name));
    if (idle !== undefined) throw cliError("usage.missingOption", { name: "--input", expected: "--input FILE" });
    return undefined;
  }
  const [inputAfter = input] = options.get("input-b") ?? [];
  const [atA, atB] = [readDate(call, "at-a"), readDate(call, "at-b")];
  const members = await readSide(input, a, call);
  // Standard input can be read once only; a policy with other levels reads the tables in another way.
  const others = inputAfter === "-" ? members : await readSide(inputAfter, b, call);
  // Whether the input has the right shape is for the score to say.
  const comparison = compareResults(members.input as ScoreInput, {
    before: { ...a, ...(atA === undefined ? {} : { at: atA }) },
    after: { ...b, ...(atB === undefined ? {} : { at: atB }) },
    inputAfter: others.input as ScoreInput,
  });
  return locateComparison(comparison, { before: members.tables, after: others.tables });
}

async function readSide(input: string, { policy }: ComparablePolicy, call: CommandCall): Promise<MembersInput> {
  const { options, streams } = call;
  const levels = new Set(policy.levels.map(({ name }) => name));
  const own = (options.get("table") ?? []).filter((given) => levels.has(given.split("=")[0] ?? ""));
  const [decimal] = options.get("decimal") ?? [];
  return readMembers({
    input,
    tables: readTables({ ...call, options: new Map([["table", own]]) }, policy),
    decimal: decimal === "comma" || decimal === "point" ? decimal : undefined,
    policy,
    stdin: streams.stdin,
  });
}
