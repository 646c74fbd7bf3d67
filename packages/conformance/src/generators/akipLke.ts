import { absenceKinds } from "@kinerja/model";
import type { Random } from "../random/createRandom.ts";
import type { MemberGenerator } from "./generatedMember.ts";
import { spoil } from "./spoil.ts";

/** The sub-components, and how many criteria each has in practice. */
const parts = [
  ["planning", "existence", 7],
  ["planning", "quality", 10],
  ["planning", "use", 8],
  ["measurement", "existence", 3],
  ["measurement", "quality", 7],
  ["measurement", "use", 10],
  ["reporting", "existence", 6],
  ["reporting", "quality", 9],
  ["reporting", "use", 7],
  ["internalEvaluation", "existence", 3],
  ["internalEvaluation", "quality", 5],
  ["internalEvaluation", "use", 5],
] as const;
const answers = ["E", "D", "C", "CC", "B", "BB", "A", "AA"] as const;

type Row = Readonly<Record<string, unknown>>;

/** Evaluation sheets of AKIP: sevenths and ninths that cancel on an edge, one answer beside it, gaps, rows in any order. */
export const akipLke: MemberGenerator = (random, id) => {
  const attempt = random.weighted([
    [4, "edge"],
    [3, "ordinary"],
    [1, "gap"],
    [1, "absent"],
    [1, "spoilt"],
  ] as const);
  // Few rows in most of them: every aggregate of the policy reads every row.
  const isFull = random.chance(1, 60);
  const base = random.pick([1, 2, 3, 4, 5, 6]);
  const rows = parts.flatMap(([component, aspect, full]): readonly Row[] => {
    const count = isFull || (attempt === "edge" && full === 7) ? full : random.between(1, attempt === "edge" ? 1 : 2);
    return Array.from({ length: attempt === "gap" && random.chance(1, 8) ? 0 : count }, () => ({
      component,
      aspect,
      answer: attempt === "edge" ? answers[base] : random.pick(answers),
    }));
  });
  const criteria = attempt === "edge" ? moved(random, rows, base) : shuffled(random, rows);
  const place = random.below(Math.max(criteria.length, 1));
  const change = (field: string, value: unknown): Row => ({
    id,
    criteria: criteria.map((row, index) => (index === place ? { ...row, [field]: value } : row)),
  });
  if (attempt === "absent")
    return { attempt, member: change("answer", { absent: random.pick(absenceKinds) }), judgedByHand: true };
  if (attempt !== "spoilt") return { attempt, member: { id, criteria }, judgedByHand: true };
  const wrong = random.pick<Row>([
    change(random.pick(["component", "aspect", "answer"]), random.pick([spoil(random), "bb", "good", 80])),
    { id, criteria: random.pick<unknown>([undefined, null, "none", {}, [{}]]) },
    { id, criteria, score: 80 },
  ]);
  return { attempt, member: wrong, judgedByHand: false };
};

/**
 * Answers around one that is alike everywhere: some go up and others of the same sub-component, or of
 * one with the same share of criteria, go down, so that the score stays on its edge or leaves it by one.
 */
function moved(random: Random, rows: readonly Row[], base: number): readonly Row[] {
  const made = rows.map((row) => ({ ...row }));
  const step = (component: string, aspect: string, count: number, by: number): void => {
    const own = made.filter((row) => row["component"] === component && row["aspect"] === aspect);
    for (const row of own.slice(0, count)) row["answer"] = answers[base + by];
  };
  // Six points over seven criteria against nine over seven: three up and two down cancel, where a step is ten each way.
  if (random.chance(2, 3)) {
    step("planning", "existence", 3, 1);
    step("measurement", "quality", 2, -1);
  }
  if (random.chance(1, 3)) step("reporting", "use", 1, random.pick([-1, 1]));
  return shuffled(random, made);
}

function shuffled(random: Random, rows: readonly Row[]): readonly Row[] {
  const left = [...rows];
  const made: Row[] = [];
  while (left.length > 0) made.push(...left.splice(random.below(left.length), 1));
  return made;
}
