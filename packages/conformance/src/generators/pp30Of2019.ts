import { absenceKinds } from "@kinerja/model";
import type { Random } from "../random/createRandom.ts";
import type { MemberGenerator } from "./generatedMember.ts";
import { spoil } from "./spoil.ts";
import { writeHundredths } from "./writeHundredths.ts";

/** Employees of PP 30/2019: weighted values on each edge and a ten-thousandth beside it, with and without the idea. */
export const pp30Of2019: MemberGenerator = (random, id) => {
  const peers = random.pick([undefined, false, true, true, "false", "true", null]);
  const idea = random.pick([undefined, false, true, true, "false", "true", null]);
  const attempt = random.weighted([
    [5, "edge"],
    [3, "ordinary"],
    [1, "absent"],
    [1, "spoilt"],
  ] as const);
  const isConsulted = peers === true || peers === "true";
  const [skp, behaviour] =
    attempt === "edge"
      ? onAnEdge(random, isConsulted)
      : ([random.between(0, 12_000), random.between(0, 12_000)] as const);
  const member: Readonly<Record<string, unknown>> = {
    id,
    skpScore: writeHundredths(random, skp),
    behaviourScore: writeHundredths(random, behaviour),
    ...(peers === undefined ? {} : { peersConsulted: peers }),
    ...(idea === undefined ? {} : { newIdea: idea }),
  };
  if (attempt === "absent") {
    const absent = (): unknown => ({ absent: random.pick(absenceKinds) });
    const lacking = random.pick<Readonly<Record<string, unknown>>>([
      { skpScore: absent() },
      { behaviourScore: absent() },
      { skpScore: absent(), behaviourScore: absent() },
      { peersConsulted: absent() },
      { newIdea: absent() },
    ]);
    return { attempt, member: { ...member, ...lacking }, judgedByHand: true };
  }
  if (attempt !== "spoilt") return { attempt, member, judgedByHand: true };
  const field = random.pick(["skpScore", "behaviourScore", "peersConsulted", "newIdea"]);
  const wrong = random.pick([spoil(random), 120.01, "120.001", 1]);
  return { attempt, member: { ...member, [field]: wrong }, judgedByHand: false };
};

/** Scores in hundredths whose weighted sum is an edge, or a ten-thousandth or two beside it. */
function onAnEdge(random: Random, isConsulted: boolean): readonly [number, number] {
  const [results, behaviours] = isConsulted ? [6, 4] : [7, 3];
  const sum = 1000 * random.pick([0, 50, 70, 90, 110, 120]) + random.pick([-2, -1, 0, 0, 0, 1, 2]);
  const near = limited(Math.floor(sum / 10) + random.between(-1500, 1500));
  const divisible = [0, 1, 2, 3, 4, 5, 6].find((more) => (sum - behaviours * (near + more)) % results === 0);
  const behaviour = near + (divisible ?? 0);
  return [limited(Math.round((sum - behaviours * behaviour) / results)), limited(behaviour)];
}

function limited(hundredths: number): number {
  return Math.min(Math.max(hundredths, 0), 12_000);
}
