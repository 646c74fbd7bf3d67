import { printCasesCsv } from "@kinerja/adapter-tables";
import { applyOverlays, type PolicyDocument } from "@kinerja/policy";
import { findOverlay } from "@kinerja/regulations";
import { cliError } from "../cliError.ts";
import { findPolicyDocument } from "../policies/findPolicyDocument.ts";
import { showText } from "../printing/showText.ts";
import { writeJson } from "../printing/writeJson.ts";
import { words } from "../words.ts";
import type { CommandCall } from "./command.ts";

/**
 * Prints the cases of a policy, or of an overlay that is known, to start one's own from: as a table, or
 * as JSON that `kinerja vectors` takes. What no table can say is noted.
 *
 * @throws KinerjaError `usage.unknownPolicy`, `policy.refused`, or a `file.…` code
 */
export async function printPolicyCases(name: string, call: CommandCall): Promise<number> {
  const { options, streams, language, format } = call;
  const { document, changes } = await findDocument(name, call);
  if (format === "json") {
    const cases = document.cases.map((each) => (changes.length === 0 ? each : { ...each, overlays: changes }));
    writeJson(streams.stdout, { kind: "policy", policy: document.id, cases });
    return 0;
  }
  const { text, leftOut } = printCasesCsv(document, {
    decimal: options.get("decimal")?.[0] === "comma" ? "comma" : "point",
  });
  streams.stdout.write(text);
  if (leftOut.length > 0)
    streams.stderr.write(`${words.casesLeftOut[language]}: ${leftOut.map(showText).join("; ")}\n`);
  return 0;
}

async function findDocument(
  name: string,
  { options, streams }: CommandCall,
): Promise<{ readonly document: PolicyDocument; readonly changes: readonly string[] }> {
  const overlay = findOverlay(name);
  if (overlay === undefined) return { document: await findPolicyDocument(name, streams.stdin), changes: [] };
  const base = await findPolicyDocument(options.get("base")?.[0] ?? overlay.base, streams.stdin);
  const outcome = applyOverlays(base, [overlay]);
  if (outcome.kind === "refused") throw cliError("policy.refused", { name }, outcome.issues);
  const { document } = outcome.value;
  // The members of the base stand there without an expectation: they are no cases of the overlay.
  const cases = document.cases.filter(
    ({ expected, expectedIssues = [] }) => Object.keys(expected).length + expectedIssues.length > 0,
  );
  return { document: { ...document, cases }, changes: [overlay.id] };
}
