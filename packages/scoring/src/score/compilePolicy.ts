import { type Issue, KinerjaError, type Outcome } from "@kinerja/model";
import type { PolicyDocument, PolicyOverlay } from "@kinerja/policy";
import {
  type Analysis,
  analyseDocument,
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
import { scoringMessage } from "../scoringIssue.ts";

/** Options of {@link compilePolicy}. */
export interface CompileOptions {
  /** The day whose values of the law count, `YYYY-MM-DD`. Default: the last day in force, else the latest `from`. */
  readonly at?: string;
  /** Overlays in the order in which they apply. Default: none. */
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
 * @throws KinerjaError `policy.unsound` where kinds, units or names do not fit; `policy.notResolved`
 *   where a parameter has no value at the date or an overlay does not fit.
 */
export function compilePolicy(policy: PolicyDocument, options: CompileOptions = {}): CompiledPolicy {
  const { document, overlays } = accept(policy, options, applyOverlays(policy, options.overlays ?? []));
  const at = accept(policy, options, resolveDate(document, { at: options.at }));
  const parameters = resolveParameters(document, at, options.mode);
  const warnings = parameters.issues.filter(isWarning);
  if (warnings.length < parameters.issues.length) throw notResolved(policy, at, parameters.issues);
  const values = Object.fromEntries(Object.entries(parameters.values).map(([name, { value }]) => [name, value]));
  const analysis = analyseDocument(document, { parameters: values });
  if (analysis.findings.length > 0) throw unsound(policy, analysis);
  const { id, version } = policy;
  const identity: PolicyIdentity = {
    id,
    version,
    hash: hashPolicy(document),
    at,
    status: policyStatus(document, overlays),
  };
  const named = overlays.length === 0 ? identity : { ...identity, overlays: overlays.map((overlay) => overlay.id) };
  return { program: lowerPolicy(document, { identity: named, analysis, parameters }), warnings };
}

function accept<T>(policy: PolicyDocument, options: CompileOptions, outcome: Outcome<T>): T {
  if (outcome.kind === "refused") throw notResolved(policy, options.at ?? "", outcome.issues);
  return outcome.value;
}

function notResolved({ id }: PolicyDocument, at: string, issues: readonly Issue[]): KinerjaError {
  return new KinerjaError("policy.notResolved", scoringMessage("policy.notResolved", { name: id, at }), issues);
}

function isWarning({ severity }: Issue): boolean {
  return severity === "warning";
}

/** The verifier puts findings into words; here each says where it is and to ask there. */
function unsound({ id }: PolicyDocument, { findings }: Analysis): KinerjaError {
  const message = scoringMessage("policy.unsound", { name: id });
  const issues = findings.map(({ code, path, details }) => ({ code, path, message, received: details.witness }));
  return new KinerjaError("policy.unsound", message, issues);
}
