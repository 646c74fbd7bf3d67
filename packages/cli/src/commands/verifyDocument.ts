import { type PolicyCase, type PolicyDocument, type PolicyOverlay, policyStatus, verifyPolicy } from "@kinerja/policy";
import { overlays } from "@kinerja/regulations";
import { cliError } from "../cliError.ts";
import { hintAt } from "../hintAt.ts";
import { readCases } from "../reading/readCases.ts";
import type { CommandCall } from "./command.ts";
import { hintAtValue } from "./hintAtValue.ts";
import type { FoundIssue, ShownVerdict } from "./shownVerdict.ts";

/**
 * Verifies a document, with the cases of `--cases` besides its own.
 *
 * @param changes the overlays that the document was made with
 */
export async function verifyDocument(
  document: PolicyDocument,
  call: CommandCall,
  changes: readonly PolicyOverlay[] = [],
): Promise<ShownVerdict> {
  const status = policyStatus(document, changes);
  const file = call.options.get("cases")?.[0];
  if (file === undefined) return { ...verifyPolicy(document), status };
  const reading = await readCases(file, document, call);
  const first = document.cases.length;
  const read = reading.cases.map(ownCase);
  const combined = { ...document, cases: [...document.cases, ...read] };
  const { findings } = verifyPolicy(combined);
  const located = findings.map((finding): FoundIssue => {
    const index = Number(/^cases\[(\d+)\]/.exec(finding.path)?.[1] ?? -1) - first;
    const row = index < 0 ? undefined : reading.rows[index];
    if (row === undefined) return finding;
    return { ...finding, message: hintAtValue(combined, finding), file, row };
  });
  const unread = reading.issues.map((issue): FoundIssue => ({ ...issue, severity: "error" }));
  const others = read.flatMap((each, index) => unknownOverlays(each, reading.rows[index] ?? 0));
  const all = [...unread, ...others, ...located];
  const isSound = (found: readonly FoundIssue[]): boolean => found.every(({ severity }) => severity === "warning");
  const checked = countChecked();
  return {
    sound: isSound(all),
    status,
    findings: all,
    cases: {
      file,
      sound: isSound(all.filter((each) => each.file !== undefined)),
      checked,
      skipped: read.length - checked + reading.leftOut,
    },
  };

  /** A case for exactly the overlays that the document was made with is one of its own. */
  function ownCase({ overlays: named = [], ...rest }: PolicyCase): PolicyCase {
    const isOwn = named.length === changes.length && changes.every(({ id }) => named.includes(id));
    return isOwn || named.length === 0 ? rest : { ...rest, overlays: named };
  }

  /** Cases are computed only where no error of the form stands in their way, and until one is too large. */
  function countChecked(): number {
    const isBlocked = findings.some(
      ({ code, path, severity }) =>
        severity === "error" && !/^policy\.(?:case|exception|divisionByZero)/.test(code) && !isAboutCase(path),
    );
    if (isBlocked) return 0;
    const tooLarge = findings.find(({ code }) => code === "policy.caseTooLarge")?.path ?? "";
    const end = Number(/^cases\[(\d+)\]/.exec(tooLarge)?.[1] ?? combined.cases.length) - first;
    return read.slice(0, Math.max(0, end)).filter((each) => each.overlays === undefined).length;
  }

  function unknownOverlays({ overlays: named = [] }: PolicyCase, row: number): readonly FoundIssue[] {
    const known = [...Object.values(overlays).filter(({ base }) => base === document.id), ...changes].map(
      ({ id }) => id,
    );
    return named.flatMap((name): readonly FoundIssue[] => {
      if (known.includes(name)) return [];
      const hint = known.length === 0 ? noOverlays : hintAt(name, known);
      const { code, label } = cliError("input.unknownOverlay", { name, hint });
      const column = "when.overlay";
      return [
        { code, path: `${file}:${row}:${column}`, message: label, severity: "error", file: file ?? "", row, column },
      ];
    });
  }
}

const noOverlays = { id: "Kosongkan selnya.", en: "Leave the cell empty." } as const;

/** A source of a case is part of the form; the rest is found while the case is computed. */
function isAboutCase(path: string): boolean {
  return /^cases\[\d+\](?!\.source)/.test(path);
}
