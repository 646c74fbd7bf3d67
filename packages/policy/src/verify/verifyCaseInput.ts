import { formatPath } from "@kinerja/model";
import { inputMisfits } from "./inputMisfits.ts";
import type { Verification } from "./verification.ts";

/**
 * Checks that the engine would take the input of a case: its keys, values and numbers of rows. Where a
 * case names `expectedIssues` it may be about such input, so nothing is reported here.
 *
 * @returns the codes of the issues that the engine would raise at its door; none where it takes the input
 */
export function verifyCaseInput({ document, report }: Verification, index: number): readonly string[] {
  const example = document.cases[index];
  if (example === undefined) return [];
  const { name, input, expectedIssues = [] } = example;
  const misfits = inputMisfits(document, input, ["cases", index, "input"]);
  if (expectedIssues.length === 0) {
    for (const { path, expected, received, witness } of misfits)
      report("policy.caseInput", formatPath(path), { values: { case: name, expected, received }, witness });
  }
  const lacksId = expectedIssues.includes("input.missingId") && !Object.hasOwn(input, "id");
  return [...misfits.map(({ code }) => code), ...(lacksId ? ["input.missingId"] : [])];
}

/** Reports a case whose member breaks a constraint. */
export function refuseBroken({ document, report }: Verification, index: number): void {
  const { name = "" } = document.cases[index] ?? {};
  const values = {
    case: name,
    expected: { id: "anggota yang memenuhi semua syarat", en: "a member that keeps every constraint" },
    received: { id: "anggota yang melanggar satu syarat", en: "one that breaks a constraint" },
  };
  report("policy.caseInput", `cases[${index}].input`, { values, witness: name });
}
