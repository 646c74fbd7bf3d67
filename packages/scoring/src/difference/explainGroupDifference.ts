import {
  type Absent,
  addIntegers,
  divideRounded,
  formatDecimal,
  type Integer,
  type Issue,
  subtractIntegers,
} from "@kinerja/model";
import type { PolicyDocument } from "@kinerja/policy";
import { inverseError } from "../inverse/inverseError.ts";
import type { CompileOptions } from "../score/compilePolicy.ts";
import type { Engine } from "../score/createEngine.ts";
import { engineOf } from "../score/engineOf.ts";
import type { DifferenceStep } from "./differenceResult.ts";
import { createFieldTexts } from "./fieldTexts.ts";
import type { ExactMean, GroupDifference, GroupPart, GroupSide } from "./groupDifference.ts";
import { groupSentence } from "./groupSentence.ts";
import { measureSteps, unitsIn } from "./measureSteps.ts";
import { numericRule } from "./numericRule.ts";
import { type Pairing, pairMembers, type ValuedMember } from "./pairMembers.ts";
import { asRow, keyOf, planReplacement } from "./replacement.ts";

/** Options of {@link explainGroupDifference}. */
export interface GroupDifferenceOptions extends CompileOptions {
  /** A number rule of the member. Default: the first that no other number of the member reads. */
  readonly rule?: string;
  /** The most pairs of members that are looked at. Default: 100,000. */
  readonly greatestPairs?: number;
}

const usualPairs = 100_000;

/**
 * Takes the difference of two groups' means apart, by ordered replacement in field order.
 *
 * Where both groups have the same ids, the two results of each person are compared; else every
 * member of the first with every one of the second, so that nobody has to be matched by hand. Each part
 * is an exact fraction over the number of pairs, and the parts sum exactly to the whole. Members
 * without a value are left out of the means and named. Cost: pairs times differing fields.
 *
 * @throws KinerjaError `difference.noRule`, `difference.unknownRule`, `difference.tooManyPairs`; else as `score`
 * @example
 * const source = { instrument: "Example", evidence: "recalled" } as const;
 * const label = { id: "Contoh", en: "Example" };
 * const points = { kind: "number", unit: "one", decimals: 1 } as const;
 * const field = { ...points, label, least: "0", greatest: "100" } as const;
 * const policy = definePolicy({ id: "a", version: "1.0.0", title: label, subject: "a", validity: { from: "2026-01-01" }, appliesTo: ["pns"], source })
 *   .level("member", { label, fields: { results: field, behaviour: field } })
 *   .rule("member", "total", { label, output: points, source, expression: ({ field }) => add(field("results"), field("behaviour")) })
 *   .build();
 * const { whole, parts } = explainGroupDifference(policy, [{ id: "a", results: 50, behaviour: 40 }], [{ id: "b", results: 48, behaviour: 45 }, { id: "c", results: 49, behaviour: 45 }]);
 * whole; // => { numerator: "7.0", denominator: "2", decimal: "3.5" }
 * parts.map(({ part }) => part.numerator); // => ["-3.0", "10.0"]
 */
export function explainGroupDifference(
  policy: PolicyDocument,
  before: readonly unknown[],
  after: readonly unknown[],
  options: GroupDifferenceOptions = {},
): GroupDifference {
  const { rule, greatestPairs = usualPairs, ...compile } = options;
  const isPlain = Object.values(compile).every((value) => value === undefined);
  const engine = isPlain ? engineOf(policy) : engineOf(policy, compile);
  const { name, type } = numericRule(engine.program, rule);
  const decimals = type.kind === "number" ? type.decimals : 0;
  const mean = (sum: Integer, count: number): ExactMean => ({
    numerator: formatDecimal({ units: sum, decimals }),
    denominator: String(count),
    decimal: formatDecimal({ units: divideRounded(sum, count, "halfUp"), decimals }),
  });
  const one = readGroup(engine, before, { name, decimals, path: "before" });
  const two = readGroup(engine, after, { name, decimals, path: "after" });
  const sideOf = (group: ReadGroup): GroupSide => ({
    mean: group.valued.length === 0 ? { absent: "pending" } : mean(sumOf(group.valued), group.valued.length),
    members: group.valued.length,
    leftOut: group.leftOut,
  });
  const pairCount = one.valued.length * two.valued.length;
  const sameSize = one.valued.length === two.valued.length;
  if (pairCount > greatestPairs && !(sameSize && pairMembersById(one, two)))
    throw inverseError("difference.tooManyPairs", { received: String(pairCount), expected: String(greatestPairs) });
  const { kind, pairs } = pairMembers(one.valued, two.valued);
  const parts = partsOf(engine, pairs, { name, decimals }).map(
    ({ steps, part }): GroupPart => ({ steps, part: mean(part, pairs.length) }),
  );
  const total = pairs.reduce<Integer>((sum, [a, b]) => addIntegers(sum, subtractIntegers(b.units, a.units)), 0);
  const whole: ExactMean | Absent = pairs.length === 0 ? { absent: "pending" } : mean(total, pairs.length);
  const bare = {
    method: "orderedReplacementInFieldOrder",
    pairing: kind,
    policy: engine.program.policy,
    rule: name,
    before: sideOf(one),
    after: sideOf(two),
    whole,
    parts,
    issues: [...engine.warnings, ...one.issues, ...two.issues],
  } as const;
  return { ...bare, ...groupSentence(policy, bare) };
}

interface ReadGroup {
  readonly valued: readonly ValuedMember[];
  readonly leftOut: readonly string[];
  readonly issues: readonly Issue[];
}

function readGroup(
  engine: Engine,
  members: readonly unknown[],
  { name, decimals, path }: { readonly name: string; readonly decimals: number; readonly path: string },
): ReadGroup {
  const valued: ValuedMember[] = [];
  const leftOut: string[] = [];
  const issues: Issue[] = [];
  for (const [index, raw] of members.entries()) {
    const result = engine.scoreMember(raw, `${path}[${index}]`);
    const units = unitsIn(result, name, decimals);
    if (units === undefined) {
      leftOut.push(result.id);
      issues.push(...result.issues);
    } else valued.push({ id: result.id, raw: asRow(raw), units });
  }
  return { valued, leftOut, issues };
}

function sumOf(members: readonly ValuedMember[]): Integer {
  return members.reduce<Integer>((sum, { units }) => addIntegers(sum, units), 0);
}

function pairMembersById(one: ReadGroup, two: ReadGroup): boolean {
  const ids = new Set(two.valued.map(({ id }) => id));
  return ids.size === two.valued.length && one.valued.every(({ id }) => ids.has(id));
}

interface SummedPart {
  readonly steps: readonly DifferenceStep[];
  part: Integer;
}

/** Sums what each step changes over all pairs, in the order of the document. */
function partsOf(
  engine: Engine,
  pairs: Pairing["pairs"],
  { name, decimals }: { readonly name: string; readonly decimals: number },
): readonly SummedPart[] {
  const { program } = engine;
  const texts = createFieldTexts(program);
  const sums = new Map<string, SummedPart>();
  for (const [one, other] of pairs) {
    const { steps, after } = planReplacement(program, texts, [one.raw, other.raw]);
    const measured = measureSteps(steps, one.units, (count) =>
      count === steps.length ? other.units : unitsIn(engine.scoreMember(after(count), "members[0]"), name, decimals),
    );
    for (const { steps: own, part } of measured) {
      const bare = own.map(withoutValues);
      const key = bare.map(keyOf).join(" + ");
      const known = sums.get(key) ?? { steps: bare, part: 0 };
      known.part = addIntegers(known.part, part);
      sums.set(key, known);
    }
  }
  const order = program.levels.flatMap((level) => [
    ...level.inputs.map((input) => `field ${input.name}`),
    `rows ${level.name}`,
  ]);
  const placeOf = ({ steps }: SummedPart): number => order.indexOf(steps[0] === undefined ? "" : keyOf(steps[0]));
  return [...sums.values()].sort((a, b) => placeOf(a) - placeOf(b) || a.steps.length - b.steps.length);
}

/** What one pair had in a field says nothing about the others. */
function withoutValues(step: DifferenceStep): DifferenceStep {
  if (step.kind === "field") return { kind: "field", level: step.level, field: step.field };
  return step.kind === "rows" ? { kind: "rows", level: step.level } : step;
}
