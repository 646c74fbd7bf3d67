import { describeReceived, type Issue, KinerjaError, type Outcome } from "@kinerja/model";
import type { PolicyDocument, PolicyOverlay } from "@kinerja/policy";
import {
  type Analysis,
  analyseDocument,
  applyEmploymentKinds,
  applyOverlays,
  hashPolicy,
  policyStatus,
  type ResolutionMode,
  resolveDate,
  resolveParameters,
} from "@kinerja/policy/core";
import { lowerPolicy } from "../lower/lowerPolicy.ts";
import type { Program } from "../program/program.ts";
import type { PolicyIdentity } from "../result/scoreReport.ts";
import { scoringIssue, scoringMessage } from "../scoringIssue.ts";

/** Options of {@link compilePolicy}. */
export interface CompileOptions {
  /** The day whose values of the law count, `YYYY-MM-DD`. Default: the last day in force, else the latest `from`. */
  readonly at?: string;
  /** Overlays; their order does not matter. Default: none. */
  readonly overlays?: readonly PolicyOverlay[];
  /** What a value that has ended means: an issue, or a warning and the old value. Default: `strict`. */
  readonly mode?: ResolutionMode;
}

/** A program and the warnings that came up while it was resolved. */
export interface CompiledPolicy {
  readonly program: Program;
  readonly warnings: readonly Issue[];
}

/**
 * Lowers a policy for one date into the integer program that all ways of running share.
 *
 * Use it to run many members, or to look at the program; `score` and `explain` call it themselves
 * and keep what they compiled.
 *
 * @throws KinerjaError `policy.notADocument` where it is none; `policy.unsound` where kinds, units or
 *   names do not fit; `policy.notResolved` where a parameter has no value at the date or an overlay
 *   does not fit.
 */
export function compilePolicy(policy: PolicyDocument, options: CompileOptions = {}): CompiledPolicy {
  refuseOtherThings(policy, options.at);
  const { document: written, overlays } = accept(policy, applyOverlays(policy, options.overlays ?? []));
  const document = applyEmploymentKinds(written);
  const at = accept(policy, resolveDate(document, { at: options.at }));
  const parameters = resolveParameters(document, at, options.mode);
  const warnings = parameters.issues.filter(isWarning);
  if (warnings.length < parameters.issues.length) throw notResolved(policy, parameters.issues);
  const values = Object.fromEntries(Object.entries(parameters.values).map(([name, { value }]) => [name, value]));
  const analysis = analyseDocument(document, { parameters: values });
  if (analysis.findings.length > 0) throw unsound(policy, analysis);
  const { id, version } = policy;
  const identity: PolicyIdentity = {
    id,
    version,
    hash: hashPolicy(written),
    at,
    status: policyStatus(document, overlays),
  };
  const named = overlays.length === 0 ? identity : { ...identity, overlays: overlays.map((overlay) => overlay.id) };
  return { program: lowerPolicy(document, { identity: named, analysis, parameters }), warnings };
}

function accept<T>(policy: PolicyDocument, outcome: Outcome<T>): T {
  if (outcome.kind === "refused") throw notResolved(policy, outcome.issues);
  return outcome.value;
}

function notResolved({ id }: PolicyDocument, issues: readonly Issue[]): KinerjaError {
  return new KinerjaError("policy.notResolved", scoringMessage("policy.notResolved", { name: id }), issues);
}

/** A caller without a compiler can send anything. */
function refuseOtherThings(policy: unknown, at: unknown): void {
  if (typeof policy !== "object" || policy === null || !("levels" in policy) || !Array.isArray(policy.levels)) {
    const values = { received: describeReceived(policy) };
    throw new KinerjaError("policy.notADocument", scoringMessage("policy.notADocument", values));
  }
  if (at === undefined || typeof at === "string") return;
  const issue = scoringIssue("input.notADate", "at", {}, { expected: "YYYY-MM-DD", received: describeReceived(at) });
  throw notResolved(policy as PolicyDocument, [issue]);
}

function isWarning({ severity }: Issue): boolean {
  return severity === "warning";
}

/** The verifier puts findings into words; here each says where it is and to ask there. */
function unsound({ id }: PolicyDocument, { findings }: Analysis): KinerjaError {
  const message = scoringMessage("policy.unsound", { name: id });
  const issues = findings.map(({ code, path, details: { witness, values = {} } }) => {
    const shown = [witness, values["received"], ...Object.values(values)].find((value) => typeof value === "string");
    return { code, path, message, ...(shown === undefined ? {} : { received: shown }) };
  });
  return new KinerjaError("policy.unsound", message, issues);
}
