import {
  compareIntegers,
  type Decimal,
  describeReceived,
  type Issue,
  type Label,
  nearestName,
  parseDecimal,
  parseIsoDate,
  rescaleDecimal,
} from "@kinerja/model";
import type { PolicyDocument } from "@kinerja/policy";
import { analyseDocument, applyEmploymentKinds, applyOverlays, resolveParameters } from "@kinerja/policy/core";
import { createMemberReader } from "../input/createMemberReader.ts";
import { readInput, type ScoreInput } from "../input/readInput.ts";
import { repeatedIds } from "../input/repeatedIds.ts";
import { createInterpreter } from "../interpret/createInterpreter.ts";
import { inverseError } from "../inverse/inverseError.ts";
import type { Program } from "../program/program.ts";
import { createResultWriter } from "../result/createResultWriter.ts";
import type { CompileOptions } from "../score/compilePolicy.ts";
import { engineOf } from "../score/engineOf.ts";
import { scoringIssue } from "../scoringIssue.ts";
import { createEdgeFinder } from "./createEdgeFinder.ts";
import type { LoweredFrom } from "./createNodeFinder.ts";
import type { NearEdge, NearEdges } from "./nearEdge.ts";

/** Options of {@link nearEdges}. */
export interface NearEdgesOptions extends CompileOptions {
  /** How near is near: a decimal as text, in the unit of the value that is looked at. */
  readonly margin: string;
  /** Look at the edges of this rule only. Default: those of every rule. */
  readonly rule?: string;
}

/**
 * Lists the members that stand within a margin of an edge of the law, so that people can look at them
 * twice. Being near an edge is no fault, and nothing is decided here.
 *
 * Looked at are the edges of all bands, and every comparison with a constant or a parameter that decides
 * a category or a truth, on the way that each member's result actually took. An edge counts where the
 * outcomes on its two sides differ and the value can be on both. A value that is absent is near nothing;
 * a refused member is not looked at, and its issues are told. Distances are exact decimals.
 *
 * @param input as that of `score`; `options.at` wins over `input.at`
 * @returns the edges, the nearest first
 * @throws KinerjaError `edges.margin`, `edges.unknownRule`; else as `score`
 * @example
 * const source = { instrument: "Example", evidence: "recalled" } as const;
 * const label = { id: "Contoh", en: "Example" };
 * const policy = definePolicy({ id: "a", version: "1.0.0", title: label, subject: "a", validity: { from: "2026-01-01" }, appliesTo: ["pns"], source })
 *   .categories("grade", { label, ordered: true, members: [{ name: "fair", label }, { name: "good", label }] })
 *   .level("member", { label, fields: { score: { kind: "number", unit: "one", decimals: 2, least: "0", greatest: "100", label } } })
 *   .rule("member", "grade", { label, output: { kind: "category", set: "grade" }, source,
 *     expression: ({ field, category }) => bands(field("score"), [{ atLeast: "91", then: category("grade", "good") }, { atLeast: "0", then: category("grade", "fair") }]) })
 *   .build();
 * const near = nearEdges(policy, [{ id: "p-1", score: "90.75" }, { id: "p-2", score: "80" }], { margin: "0.5" });
 * near.edges.map(({ member, edge, distance, above }) => [member, edge, distance, above]); // => [["p-1", "91.00", "-0.25", "good"]]
 */
export function nearEdges(
  policy: PolicyDocument,
  input: ScoreInput | readonly unknown[],
  options: NearEdgesOptions,
): NearEdges {
  const { margin: asked, rule, ...asCompiled } = options;
  const margin = readMargin(asked);
  const { at, members, issues: inputIssues } = readInput(input);
  const date = options.at ?? at;
  const { program, warnings } = engineOf(policy, date === undefined ? asCompiled : { ...asCompiled, at: date });
  if (rule !== undefined) refuseUnknownRule(program, rule);
  const interpreter = createInterpreter(program);
  const read = createMemberReader(interpreter);
  const write = createResultWriter(interpreter);
  const find = createEdgeFinder(interpreter, loweredFrom(policy, program, asCompiled));
  const repeated = repeatedIds(members);
  const issues: Issue[] = [...inputIssues, ...warnings];
  const edges: NearEdge[] = [];
  let looked = 0;
  for (const [index, raw] of members.entries()) {
    const path = `members[${index}]`;
    const reading = read(raw, path);
    const found = repeated.has(reading.id)
      ? { ...reading, issues: [...reading.issues, scoringIssue("input.duplicateId", `${path}.id`)] }
      : reading;
    if (found.issues.every(isWarning)) interpreter.run();
    const result = write(found, path);
    issues.push(...result.issues);
    if (!result.issues.every(isWarning)) continue;
    looked += 1;
    edges.push(...find(reading.id, margin, rule));
  }
  return { policy: program.policy, margin: asked, looked, edges: sortByDistance(edges), issues };
}

/** The document, the values and the types that the program was lowered from: compiling it has shown that they fit. */
function loweredFrom(policy: PolicyDocument, program: Program, { overlays = [], mode }: CompileOptions): LoweredFrom {
  const applied = applyOverlays(policy, overlays);
  const written = applied.kind === "accepted" ? applied.value.document : policy;
  const document = applyEmploymentKinds(written);
  const at = parseIsoDate(program.policy.at);
  if (at === undefined) throw new RangeError(program.policy.at);
  const parameters = resolveParameters(document, at, mode);
  const values = Object.fromEntries(Object.entries(parameters.values).map(([name, { value }]) => [name, value]));
  return { document, parameters, analysis: analyseDocument(document, { parameters: values }) };
}

function readMargin(asked: unknown): Decimal {
  const margin = typeof asked === "string" ? parseDecimal(asked) : undefined;
  if (margin !== undefined && compareIntegers(margin.units, 0) >= 0) return margin;
  const received = typeof asked === "string" ? asked.slice(0, 100) : describeReceived(asked);
  throw inverseError("edges.margin", { received });
}

function refuseUnknownRule({ levels }: Program, rule: string): void {
  const names = levels.flatMap(({ outputs }) => outputs.map(({ name }) => name));
  if (names.includes(rule)) return;
  const near = nearestName(rule, names);
  const hint: Label =
    near === undefined
      ? { id: `Yang dikenal: ${names.join(", ")}.`, en: `Known are: ${names.join(", ")}.` }
      : { id: `Mungkin maksudnya "${near}".`, en: `Did you mean "${near}"?` };
  throw inverseError("edges.unknownRule", { name: rule.slice(0, 100), hint });
}

/** The order that was found is that of the input and the document; it stays where distances are equal. */
function sortByDistance(edges: readonly NearEdge[]): readonly NearEdge[] {
  const measured = edges.map((edge) => ({ edge, distance: parseDecimal(edge.distance.replace("-", "")) ?? zero }));
  const scale = Math.max(0, ...new Set(measured.map(({ distance }) => distance.decimals)));
  return measured
    .map(({ edge, distance }) => ({ edge, units: rescaleDecimal(distance, scale) }))
    .sort((a, b) => compareIntegers(a.units, b.units))
    .map(({ edge }) => edge);
}

const zero: Decimal = { units: 0, decimals: 0 };

function isWarning({ severity }: Issue): boolean {
  return severity === "warning";
}
