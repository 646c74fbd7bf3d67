import { type Analysis, analyseDocument } from "../analyse/analyseDocument.ts";
import type { PolicyDocument } from "../document/policyDocument.ts";
import { applyEmploymentKinds } from "../employment/applyEmploymentKinds.ts";
import { createFinding, type FindingDetails, witnessOf } from "./createFinding.ts";
import { daysInForce } from "./daysInForce.ts";
import type { Finding } from "./finding.ts";
import type { FindingCode } from "./findingMessages.ts";
import { isOwnedBy, matchExceptions } from "./matchExceptions.ts";
import { placedExpressions } from "./placedExpressions.ts";
import { suggestName } from "./suggestName.ts";
import type { ReportedFinding, Verification } from "./verification.ts";
import { verifyBands } from "./verifyBands.ts";
import { verifyBranches } from "./verifyBranches.ts";
import { verifyByExample } from "./verifyByExample.ts";
import { verifyCases } from "./verifyCases.ts";
import { verifyCliffs } from "./verifyCliffs.ts";
import { verifyDates } from "./verifyDates.ts";
import { verifyFields } from "./verifyFields.ts";
import { verifyKinds } from "./verifyKinds.ts";
import { verifyNames } from "./verifyNames.ts";
import { verifyTables } from "./verifyTables.ts";
import { verifyTotals } from "./verifyTotals.ts";
import { verifyUnused } from "./verifyUnused.ts";

/** What the verifier says of a document. */
export interface Verdict {
  /** True where no finding is an error. A machine's word about form; it says nothing about evidence. */
  readonly sound: boolean;
  /** All findings, the errors first. */
  readonly findings: readonly Finding[];
}

/** Options of {@link verifyPolicy}. */
export interface VerifyOptions {
  /**
   * Whether to search for members: with values beyond bands, and with better values that lower a
   * predicate. Default: true. What a search finds are warnings; without it the check takes milliseconds.
   */
  readonly search?: boolean;
  /** Whether to compute the cases. Default: as `search`. */
  readonly cases?: boolean;
}

/**
 * Verifies a policy document: names, types, units and scales, dates and sources, bands, tables,
 * divisions, weights, cases, and whether doing better can lower a predicate.
 *
 * Assumes a document of the right shape, as `parsePolicy` or the builder give it. Checks that compute
 * examples run only where no other error stands in their way. It costs some milliseconds to seconds,
 * so verify when a policy is made or loaded, not for each member.
 *
 * @returns the findings, each with a code, a path, a text in both languages and a witness; it never throws.
 * @example
 * const source = { instrument: "Example", evidence: "recalled" } as const;
 * const label = { id: "Contoh", en: "Example" };
 * const policy = definePolicy({ id: "a", version: "1.0.0", title: label, subject: "a", validity: { from: "2026-01-01" }, appliesTo: ["pns"], source })
 *   .level("member", { label, fields: { ready: { kind: "boolean", label } } })
 *   .rule("member", "late", { label, output: { kind: "boolean" }, source, expression: ({ field }) => not(field("ready")) })
 *   .build();
 * verifyPolicy(policy).sound; // => true
 * @see docs/reference/policy-language.md for every code
 */
export function verifyPolicy(document: PolicyDocument, options: VerifyOptions = {}): Verdict {
  const analysis = analyseDocument(document);
  const word = (code: FindingCode, path: string, details: FindingDetails): Finding => {
    const name = witnessOf(details);
    const suggestion = code === "policy.unknownName" ? { suggestion: suggestName(document, path, name) } : {};
    return createFinding(code, path, { ...details, values: { ...details.values, ...suggestion } });
  };
  const reported: ReportedFinding[] = analysis.findings.map(({ code, path, details }) => ({
    finding: word(code, path, details),
    rules: [],
  }));
  const verification: Verification = {
    document,
    analysis,
    effective: effectiveOf(document, analysis),
    placed: placedExpressions(document),
    days: daysInForce(document),
    keys: new Map(),
    isDeclared: (code, { rules = [], field }) =>
      (document.exceptions ?? []).some((exception) => isOwnedBy(exception, code, { rules, field })),
    report: (code, path, { rules = [], field, ...details }) => {
      const finding = word(code, path, details);
      reported.push({ finding, rules, ...(field === undefined ? {} : { field }) });
    },
  };
  verifyNames(verification);
  verifyDates(verification);
  verifyFields(verification);
  verifyKinds(verification);
  if (!analysis.findings.some(({ code }) => code === "policy.cycle")) {
    verifyBands(verification);
    verifyTables(verification);
    verifyBranches(verification);
    verifyCliffs(verification);
  }
  verifyTotals(verification);
  verifyUnused(verification);
  const blocked = reported.some(
    ({ finding: { code, severity } }) => severity === "error" && code !== "policy.divisionByZero",
  );
  const { search = true, cases = search } = options;
  if (cases && !blocked) verifyCases(verification);
  const witnesses = blocked || !search ? undefined : verifyByExample(verification);
  const checks = blocked ? "some" : witnesses !== undefined && cases ? "all" : "form";
  const findings = matchExceptions(document, reported, checks).map((finding) => {
    const witness = finding.code === "policy.divisionByZero" ? witnesses?.get(finding.path) : undefined;
    return witness === undefined ? finding : { ...finding, witness };
  });
  const errors = findings.filter(({ severity }) => severity === "error");
  return {
    sound: errors.length === 0,
    findings: [...errors, ...findings.filter(({ severity }) => severity !== "error")],
  };
}

/** Only rules that narrow their policy make a difference to the values. */
function effectiveOf(document: PolicyDocument, analysis: Analysis): Verification["effective"] {
  const isNarrow = document.levels.some(({ rules }) => Object.values(rules).some(({ appliesTo }) => appliesTo));
  if (!isNarrow || analysis.findings.length > 0) return { document, analysis };
  const effective = applyEmploymentKinds(document);
  return { document: effective, analysis: analyseDocument(effective) };
}
