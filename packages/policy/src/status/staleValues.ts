import { type EvidenceGrade, fillLabel, KinerjaError, parseIsoDate, type Source } from "@kinerja/model";
import type { Parameter, PolicyDocument, Rule } from "../document/policyDocument.ts";
import type { PolicyOverlay } from "../document/policyOverlay.ts";
import { usingMessages } from "../messages.ts";

/**
 * Why something should be looked at again: nobody said when it was last looked at, that was before the
 * day asked for, or its evidence is weaker than the instrument's own words.
 */
export type StaleReason = "neverChecked" | "checkedBefore" | "weakEvidence";

/** A dated value, a rule or a source that should be looked at again. */
export interface StaleValue {
  /** Where it stands in the document, such as `parameters.cap.values[0]`. */
  readonly path: string;
  /** The value, where it is a dated one. */
  readonly value?: string | boolean;
  readonly instrument: string;
  readonly evidence: EvidenceGrade;
  /** The day of the last look: `checkedOn` of the value, or the legal review of the whole, the later of both. */
  readonly lastChecked?: string;
  readonly reasons: readonly StaleReason[];
}

/** Options of {@link staleValues}. */
export interface StaleOptions {
  /** What was last looked at before this day is stale, `YYYY-MM-DD`. */
  readonly after: string;
}

interface Dated {
  readonly path: string;
  readonly source: Source;
  readonly value?: string | boolean;
  readonly checkedOn?: string;
}

/**
 * Lists every dated value, rule and source of a policy or an overlay that should be looked at again.
 *
 * Use it to plan the upkeep of the law as data. A rule or a source has no day of its own, so the legal
 * review of the document counts for it. No clock is read.
 *
 * @returns what was never looked at first, then the oldest look first
 * @throws KinerjaError `policy.notADate`
 * @example
 * const source = { instrument: "Example", evidence: "recalled" } as const;
 * const title = { id: "Contoh", en: "Example" };
 * const policy = definePolicy({ id: "a", version: "1.0.0", title, subject: "a", validity: { from: "2026-01-01" }, appliesTo: ["pns"], source }).build();
 * staleValues(policy, { after: "2027-01-01" }).map(({ path, reasons }) => [path, ...reasons]); // => [["source", "neverChecked", "weakEvidence"]]
 */
export function staleValues(document: PolicyDocument | PolicyOverlay, { after }: StaleOptions): readonly StaleValue[] {
  if (typeof after !== "string" || parseIsoDate(after) === undefined) {
    throw new KinerjaError("policy.notADate", fillLabel(usingMessages["policy.notADate"], { received: String(after) }));
  }
  const reviewedOn = realDay(document.review?.on);
  return partsOf(document)
    .map((part) => judge(part, after, reviewedOn))
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => compareTexts(a.lastChecked ?? "", b.lastChecked ?? "") || compareTexts(a.path, b.path));
}

function judge({ path, source, value, checkedOn }: Dated, after: string, reviewedOn: string | undefined): StaleValue {
  const lastChecked = [realDay(checkedOn), reviewedOn]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  const { instrument, evidence } = source;
  const reasons: StaleReason[] = [];
  if (lastChecked === undefined) reasons.push("neverChecked");
  else if (lastChecked < after) reasons.push("checkedBefore");
  if (evidence !== "read") reasons.push("weakEvidence");
  return {
    path,
    ...(value === undefined ? {} : { value }),
    instrument,
    evidence,
    ...(lastChecked === undefined ? {} : { lastChecked }),
    reasons,
  };
}

function partsOf(document: PolicyDocument | PolicyOverlay): readonly Dated[] {
  const own = { path: "source", source: document.source };
  const values = Object.entries(document.parameters ?? {}).flatMap(([name, { values: dated }]: [string, Parameter]) =>
    dated.map(
      ({ source, value, checkedOn }, index): Dated => ({
        path: `parameters.${name}.values[${index}]`,
        source,
        value,
        ...(checkedOn === undefined ? {} : { checkedOn }),
      }),
    ),
  );
  if (!("levels" in document)) return [own, ...values, ...rulesOf(document.rules ?? {}, "rules")];
  const exceptions = (document.exceptions ?? []).map(({ source }, index) => ({ path: `exceptions[${index}]`, source }));
  const rules = document.levels.flatMap((level, index) => rulesOf(level.rules, `levels[${index}].rules`));
  return [own, ...values, ...rules, ...exceptions];
}

function rulesOf(rules: Readonly<Record<string, Rule>>, path: string): readonly Dated[] {
  return Object.entries(rules).map(([name, { source }]) => ({ path: `${path}.${name}`, source }));
}

/** A day that is not in the calendar says nothing. */
function realDay(day: string | undefined): string | undefined {
  return day === undefined ? undefined : parseIsoDate(day);
}

/** By code points, so that every machine lists alike. */
function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
