import { KinerjaError } from "@kinerja/model";
import type { PolicyDocument } from "@kinerja/policy";
import { explain, type ScoreInput, type ScoreReport, score } from "@kinerja/scoring";
import type { HostileInput } from "../hostileInputs.ts";

const greatestMilliseconds = 1000;
const prototypes = [Object.prototype, Array.prototype, Function.prototype, String.prototype, Number.prototype] as const;

/** What takes the inputs: the engine, or in a test of this judge something worse. */
export interface HostileTarget {
  readonly score: (policy: PolicyDocument, input: ScoreInput) => ScoreReport;
  readonly explain: (policy: PolicyDocument, member: unknown) => unknown;
}

/** Everything that is wrong with how the engine took a hostile input; nothing where all is well. */
export function judgeHostileInput(
  policy: PolicyDocument,
  hostile: HostileInput,
  target: HostileTarget = { score, explain },
): readonly string[] {
  const before = prototypeKeys();
  const input = hostile.make();
  const shape = hostile.json === undefined ? undefined : summary(input);
  const started = process.cpuUsage();
  const faults = [...judgeScore(target, { policy, hostile, input }), ...judgeExplain(target, policy, input)];
  // Time of the processor, so that a busy machine does not fail the test.
  const { user, system } = process.cpuUsage(started);
  const took = (user + system) / 1000;
  if (took > greatestMilliseconds) faults.push(`took ${Math.round(took)} ms`);
  if (prototypeKeys() !== before || "polluted" in {}) faults.push("a prototype was changed");
  if (shape !== undefined && summary(input) !== shape) faults.push("the input was changed");
  return faults;
}

function judgeScore(
  target: HostileTarget,
  {
    policy,
    hostile,
    input,
  }: { readonly policy: PolicyDocument; readonly hostile: HostileInput; readonly input: unknown },
): readonly string[] {
  try {
    const report = target.score(policy, input as ScoreInput);
    JSON.parse(JSON.stringify(report));
    const faults: string[] = [];
    for (const id of hostile.unharmed) {
      const result = report.results.find((each) => each.id === id);
      if (result?.status !== "scored") faults.push(`${id} is ${result?.status ?? "gone"}`);
    }
    const issues = report.issues.length + report.results.reduce((sum, result) => sum + result.issues.length, 0);
    if (issues === 0 && !hostile.mayBeTaken) faults.push("no issue was found");
    const uncoded = report.results
      .flatMap((result) => result.issues)
      .filter(({ code }) => !/^[a-z]+\.[a-zA-Z]+$/.test(code));
    if (uncoded.length > 0) faults.push(`issue without a code: ${uncoded[0]?.code}`);
    return faults;
  } catch (error) {
    return error instanceof KinerjaError ? [] : [`score threw ${describe(error)}`];
  }
}

function judgeExplain({ explain }: HostileTarget, policy: PolicyDocument, input: unknown): readonly string[] {
  try {
    const explanation = explain(policy, secondMember(input));
    JSON.parse(JSON.stringify(explanation));
    return [];
  } catch (error) {
    return error instanceof KinerjaError ? [] : [`explain threw ${describe(error)}`];
  }
}

/** The hostile member, or the whole input where that has no such member. */
function secondMember(input: unknown): unknown {
  try {
    const { members } = input as { readonly members: readonly unknown[] };
    return Array.isArray(members) && members.length > 1 ? members[1] : input;
  } catch {
    return input;
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message.slice(0, 100)}` : String(error);
}

function prototypeKeys(): string {
  return prototypes.map((prototype) => Reflect.ownKeys(prototype).map(String).join()).join(";");
}

/** A short form of plain data by which a change shows: its text where that is short, else its size. */
function summary(input: unknown): string {
  try {
    const text = JSON.stringify(input) ?? "";
    return text.length > 10_000 ? `${text.length} ${text.slice(0, 5000)}` : text;
  } catch {
    return "";
  }
}
