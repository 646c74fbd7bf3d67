import { KinerjaError } from "@kinerja/model";
import { applyChanges, createEngine, type MemberResult, type ReachAnswer, reachNext } from "@kinerja/scoring";
import { readScaled, toScale, writeScaled } from "../oracle/scaled.ts";
import { createRandom, type Random } from "../random/createRandom.ts";
import { type FoundInput, findInputs } from "./findInputs.ts";
import type { ProvedPolicy } from "./provedPolicies.ts";

/** How many questions, from which seed. */
export interface InverseOptions {
  readonly seed: number;
  /** Questions that have an answer: reached, or out of reach. */
  readonly members: number;
  /** The clock, in milliseconds; none where time does not matter. */
  readonly now?: () => number;
}

/** What the inverse explanations of one policy were found to be. */
export interface InverseReport {
  readonly policy: string;
  readonly rule: string;
  /** Members with an answer. */
  readonly members: number;
  /** Answers that were applied: the target was reached, and one unit less did not reach it. */
  readonly reached: number;
  /** Of these, answers that move several fields together. */
  readonly together: number;
  /** Answers that nothing within the bounds is enough: sampled values were not. */
  readonly outOfReach: number;
  /** Answers that a constraint stands in the way. */
  readonly constrained: number;
  /** Values that were tried and did not reach: one unit less, its mirror image, and samples. */
  readonly tried: number;
  /** Microseconds an answer took on average, where there was a clock. */
  readonly microseconds?: number;
  readonly mismatches: number;
  readonly examples: readonly string[];
}

type Raw = Readonly<Record<string, unknown>>;

/** Asks about random numeric fields of generated members, applies each answer, and tries what must not be enough. */
export function runInverse(proved: ProvedPolicy, { seed, members, now }: InverseOptions): InverseReport | undefined {
  const { document, policy, overlays, generate } = proved;
  const rule = ruleOf(proved);
  if (rule === undefined || !hasNumbers(proved)) return undefined;
  const engine = createEngine(policy, { overlays });
  const random = createRandom(seed);
  const count = { members: 0, reached: 0, together: 0, outOfReach: 0, constrained: 0, tried: 0, mismatches: 0 };
  const examples: string[] = [];
  let spent = 0;
  let answers = 0;
  const ask = (member: Raw, fields: readonly string[], start: MemberResult): ReachAnswer => {
    const target = rule.kind === "number" ? { target: nextNumber(random, start, rule) } : {};
    const began = now?.() ?? 0;
    const answer = reachNext(policy, member, fields, { rule: rule.name, overlays, ...rowOf(rule, fields), ...target });
    spent += (now?.() ?? 0) - began;
    answers += 1;
    return answer;
  };
  const note = (member: Raw, answer: ReachAnswer, what: string): void => {
    count.mismatches += 1;
    const { to, changes, reason, checked } = answer;
    if (examples.length < 8) examples.push(`${what}: ${JSON.stringify({ to, changes, reason, checked, member })}`);
  };
  for (let index = 0; count.members < members && index < members * 40; index += 1) {
    const { member } = generate(random, `m${index}`);
    const start = engine.scoreMember(member, "members[0]");
    if (start.issues.some(({ severity }) => severity !== "warning")) continue;
    const inputs = findInputs(document, member).filter(
      ({ path, field, value }) =>
        field.kind === "number" &&
        value !== undefined &&
        // A rule of rows is asked about in the row of its field.
        (rule.level === undefined || path.startsWith(`${rule.level}[`)),
    );
    const asked = askUntilReached({ random, inputs, ask: (fields) => ask(member, fields, start) });
    if (asked === undefined) continue;
    count.members += 1;
    const reaches = (raw: Raw): boolean => isReached(rule, asked, engine.scoreMember(raw, "members[0]"));
    const judged = judgeAnswer({ random, member, inputs, answer: asked, reaches });
    count.tried += judged.tried;
    if (judged.wrong !== undefined) note(member, asked, judged.wrong);
    if (asked.feasible) count.reached += 1;
    else if (asked.reason === "bounds") count.outOfReach += 1;
    else count.constrained += 1;
    if (asked.changes.length > 1) count.together += 1;
  }
  const microseconds = now === undefined ? {} : { microseconds: Math.round((spent / Math.max(answers, 1)) * 1000) };
  return { policy: proved.name, rule: rule.name, ...count, ...microseconds, examples };
}

interface AskedRule {
  readonly name: string;
  readonly kind: "category" | "boolean" | "number";
  /** How many decimals a number has. */
  readonly decimals: number;
  /** The level of a rule of rows; none at the member. */
  readonly level: string | undefined;
  /** The categories, worst first. */
  readonly order: readonly string[];
}

/** The rule that is asked about by default; where a policy has none, its last number. */
function ruleOf({ document, policy, overlays }: ProvedPolicy): AskedRule | undefined {
  const outputs = document.levels.flatMap(({ name, rules }, depth) =>
    Object.entries(rules).map(([rule, { output }]) => ({ rule, output, level: depth === 0 ? undefined : name })),
  );
  const numbers = outputs.filter((each) => each.output.kind === "number" && each.level === undefined);
  const name = defaultRule(policy, overlays) ?? numbers.at(-1)?.rule;
  const found = outputs.find(({ rule }) => rule === name);
  if (found === undefined) return undefined;
  const { rule, output, level } = found;
  const members = output.kind === "category" ? (document.categories[output.set]?.members ?? []) : [];
  const decimals = output.kind === "number" ? output.decimals : 0;
  return { name: rule, kind: output.kind, decimals, level, order: members.map((each) => each.name) };
}

/** Which rule `reachNext` itself chooses. */
function defaultRule(policy: ProvedPolicy["policy"], overlays: ProvedPolicy["overlays"]): string | undefined {
  try {
    return reachNext(policy, null, [], { overlays }).rule;
  } catch (error) {
    if (error instanceof KinerjaError && error.code === "inverse.noRule") return undefined;
    throw error;
  }
}

function hasNumbers({ document }: ProvedPolicy): boolean {
  return document.levels.some(({ fields }) => Object.values(fields).some(({ kind }) => kind === "number"));
}

/** A number has no next one: a value a little above the present one is asked for. */
function nextNumber(random: Random, start: MemberResult, { name, decimals }: AskedRule): string {
  const present = readScaled(String(start.values[name] ?? "0")) ?? { units: 0n, decimals: 0 };
  const units = toScale(present, decimals).units + BigInt(random.between(1, 20 * 10 ** Math.min(decimals, 4)));
  return writeScaled({ units, decimals });
}

function rowOf({ level }: AskedRule, [field = ""]: readonly string[]): { readonly row?: string } {
  const row = level === undefined ? undefined : new RegExp(`^${level}\\[\\d+\\]`).exec(field)?.[0];
  return row === undefined ? {} : { row };
}

/** Asks about one field after the other until one reaches, now and then about several together. */
function askUntilReached({
  random,
  inputs,
  ask,
}: {
  readonly random: Random;
  readonly inputs: readonly FoundInput[];
  readonly ask: (fields: readonly string[]) => ReachAnswer;
}): ReachAnswer | undefined {
  let last: ReachAnswer | undefined;
  for (let attempt = 0; attempt < 4 && inputs.length > 0; attempt += 1) {
    const first = random.pick(inputs);
    const several = random.chance(1, 4) ? inputs.filter(({ name }) => name === first.name) : [first];
    const directed = several.length > 1 && first.field.better === undefined ? [first] : several;
    const answer = ask(directed.map(({ path }) => path));
    if (answer.feasible && answer.changes.length > 0) return answer;
    if (answer.reason === "alreadyBest" || answer.reason === "valueNeeded") return undefined;
    if (answer.reason !== "notRead") last = answer;
  }
  return last;
}

function isReached({ name, kind, order, level }: AskedRule, { to, row }: ReachAnswer, result: MemberResult): boolean {
  if (result.issues.some(({ severity }) => severity !== "warning")) return false;
  const index = Number(/\[(\d+)\]/.exec(row ?? "")?.[1] ?? 0);
  const rows = level === undefined ? [] : (result[level] as readonly { readonly values: Raw }[]);
  const value = level === undefined ? result.values[name] : rows[index]?.values[name];
  if (typeof value === "object" || value === undefined) return false;
  if (kind === "number") return compareTexts(String(value), String(to)) >= 0;
  return kind === "boolean" ? value === true : order.indexOf(String(value)) >= order.indexOf(String(to));
}

function compareTexts(a: string, b: string): number {
  const [one, other] = [readScaled(a), readScaled(b)].map((each) => each ?? { units: 0n, decimals: 0 });
  if (one === undefined || other === undefined) return 0;
  const decimals = Math.max(one.decimals, other.decimals);
  const gap = toScale(one, decimals).units - toScale(other, decimals).units;
  return gap > 0n ? 1 : gap < 0n ? -1 : 0;
}

interface Judging {
  readonly random: Random;
  readonly member: Raw;
  readonly inputs: readonly FoundInput[];
  readonly answer: ReachAnswer;
  readonly reaches: (raw: Raw) => boolean;
}

/** Applies an answer, and tries what must not be enough. */
function judgeAnswer({ random, member, inputs, answer, reaches }: Judging): {
  readonly tried: number;
  readonly wrong?: string;
} {
  const { changes, feasible, reason, measure } = answer;
  let tried = 0;
  const failsAt = (values: readonly (readonly [FoundInput, bigint])[]): boolean => {
    const moved = values.map(([{ path, name, field }, units]) => {
      const decimals = field.kind === "number" ? field.decimals : 0;
      return { path, field: name, from: "", to: writeScaled({ units, decimals }) };
    });
    tried += 1;
    return !reaches(applyChanges(member, moved));
  };
  if (reason === "notSettled") return { tried, wrong: "not settled" };
  if (feasible) {
    if (!reaches(applyChanges(member, changes))) return { tried, wrong: "the change is not enough" };
    const steps = BigInt(answer.checked?.steps ?? "0");
    const back = changes.flatMap(({ path, by = "" }) => {
      const input = inputs.find((each) => each.path === path);
      return input === undefined ? [] : [{ input, sign: by.startsWith("-") ? -1n : 1n }];
    });
    const nearer = (far: bigint, side: bigint): boolean =>
      failsAt(back.map(({ input, sign }) => [input, moved(input, sign * side * far)] as const));
    if (!nearer(steps - 1n, 1n)) return { tried, wrong: "one unit less is enough" };
    const samples = Array.from({ length: 3 }, () => (steps * BigInt(random.below(1000))) / 1000n);
    if (!samples.every((far) => far >= steps || nearer(far, 1n))) return { tried, wrong: "a nearer value is enough" };
    if (measure === "nearest" && ![steps - 1n, ...samples].every((far) => nearer(far, -1n)))
      return { tried, wrong: "a nearer value on the other side is enough" };
    return { tried };
  }
  if (reason !== "bounds" || measure !== "nearest") return { tried };
  const named = inputs.filter(({ path }) => answer.fields.includes(path));
  for (const input of named) {
    const [least, greatest] = boundsOf(input);
    const samples = Array.from(
      { length: 6 },
      () => least + ((greatest - least) * BigInt(random.below(10_001))) / 10_000n,
    );
    if (![least, greatest, ...samples].every((units) => failsAt([[input, units]])))
      return { tried, wrong: "a value within the bounds is enough" };
  }
  return { tried };
}

/** Where an input stands after some of its units, within its bounds. */
function moved(input: FoundInput, by: bigint): bigint {
  const decimals = input.field.kind === "number" ? input.field.decimals : 0;
  const units = toScale(readScaled(String(input.value)) ?? { units: 0n, decimals: 0 }, decimals).units + by;
  const [least, greatest] = boundsOf(input);
  return units < least ? least : units > greatest ? greatest : units;
}

function boundsOf({ field }: FoundInput): readonly [bigint, bigint] {
  if (field.kind !== "number") return [0n, 0n];
  const [least, greatest] = [field.least, field.greatest].map(
    (text) => toScale(readScaled(text) ?? { units: 0n, decimals: 0 }, field.decimals).units,
  );
  return [least ?? 0n, greatest ?? 0n];
}
