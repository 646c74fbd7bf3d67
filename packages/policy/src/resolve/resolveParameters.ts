import { formatPath, type IsoDate, type Issue, type Label } from "@kinerja/model";
import type { DatedValue, PolicyDocument, Validity } from "../document/policyDocument.ts";
import { policyIssue } from "../policyIssue.ts";

/**
 * What to do with a parameter whose last value has ended: `strict` makes it an issue, `carryForward`
 * goes on with that value and warns.
 */
export type ResolutionMode = "strict" | "carryForward";

/** The value of every parameter at one date. */
export interface ResolvedParameters {
  readonly at: IsoDate;
  readonly mode: ResolutionMode;
  /** By name; a parameter without a value at the date is missing here and has an issue. */
  readonly values: Readonly<Record<string, DatedValue>>;
  /**
   * `policy.noValueAtDate` (an error), `policy.valueCarriedForward` and `policy.notInForce` (warnings).
   */
  readonly issues: readonly Issue[];
}

/**
 * Reads every parameter of a policy at a date, each with its source and the day it was checked.
 *
 * A date before a parameter's first value is an issue in both modes: nothing is carried backward. A
 * date outside the validity of the policy is a warning.
 *
 * @param mode `strict` where it is not given
 * @example
 * import { parseIsoDate } from "@kinerja/model";
 * const source = { instrument: "Example", evidence: "recalled" } as const;
 * const label = { id: "Contoh", en: "Example" };
 * const policy = definePolicy({ id: "a", version: "1.0.0", title: label, subject: "a", validity: { from: "2026-01-01" }, appliesTo: ["pns"], source })
 *   .parameter("share", {
 *     label,
 *     type: { kind: "number", unit: "one", decimals: 2 },
 *     values: [{ from: "2026-01-01", value: "0.60", source }],
 *   })
 *   .build();
 * const date = parseIsoDate("2026-06-30");
 * date && resolveParameters(policy, date).values["share"]?.value; // => "0.60"
 */
export function resolveParameters(
  document: PolicyDocument,
  at: IsoDate,
  mode: ResolutionMode = "strict",
): ResolvedParameters {
  const values: [string, DatedValue][] = [];
  const issues: Issue[] = [];
  if (!isWithin(document.validity, at)) {
    const validity = describeValidity(document.validity);
    issues.push(
      policyIssue(
        "policy.notInForce",
        "at",
        { policy: document.id, at, validity },
        {
          expected: validity.en,
          received: at,
          source: document.source,
          severity: "warning",
        },
      ),
    );
  }
  for (const [parameter, { values: dated }] of Object.entries(document.parameters)) {
    const path = formatPath(["parameters", parameter]);
    const latest = latestAt(dated, at);
    if (latest === undefined || (mode === "strict" && !isWithin(latest, at))) {
      issues.push(policyIssue("policy.noValueAtDate", path, { parameter, at }, { received: at }));
      continue;
    }
    values.push([parameter, latest]);
    if (!isWithin(latest, at)) {
      const details = { received: at, source: latest.source, severity: "warning" } as const;
      issues.push(policyIssue("policy.valueCarriedForward", path, { parameter, at, to: latest.to ?? at }, details));
    }
  }
  return { at, mode, values: Object.fromEntries(values), issues };
}

/** The value with the latest start that is not after a date. */
function latestAt(dated: readonly DatedValue[], at: IsoDate): DatedValue | undefined {
  let latest: DatedValue | undefined;
  for (const value of dated) {
    if (value.from <= at && (latest === undefined || value.from >= latest.from)) latest = value;
  }
  return latest;
}

function isWithin(period: Validity, at: IsoDate): boolean {
  return period.from <= at && (period.to === undefined || at < period.to);
}

function describeValidity({ from, to }: Validity): Label {
  return to === undefined
    ? { id: `sejak ${from}`, en: `from ${from}` }
    : { id: `sejak ${from} sampai sebelum ${to}`, en: `from ${from} until before ${to}` };
}
