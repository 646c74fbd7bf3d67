import { absenceKinds } from "@kinerja/model";
import type { Random } from "../random/createRandom.ts";
import type { GeneratedMember, MemberGenerator } from "./generatedMember.ts";
import {
  activityOnTheCliff,
  activityWithCost,
  extremeActivity,
  ordinaryActivity,
  type RawActivity,
} from "./pp46Activities.ts";
import { tiedForm } from "./pp46TiedForm.ts";
import { spoil } from "./spoil.ts";
import { writeHundredths } from "./writeHundredths.ts";

const behaviours = ["serviceOrientation", "integrity", "commitment", "discipline", "cooperation"] as const;

/** Forms of PP 46/2011: exact ties of the final value, the 24 % cliff, costs to 10^12, thirds, absences. */
export const pp46Of2011: MemberGenerator = (random, id) => {
  const attempt = random.weighted([
    [3, "ordinary"],
    [4, "tie"],
    [4, "cliff"],
    [3, "cost"],
    [2, "extreme"],
    [2, "spoilt"],
  ] as const);
  switch (attempt) {
    case "ordinary":
      return { attempt, member: form(random, id, ordinaryActivity), judgedByHand: true };
    case "tie":
      return { attempt, member: { id, ...tiedForm(random) }, judgedByHand: true };
    case "cliff":
      return { attempt, member: form(random, id, activityOnTheCliff), judgedByHand: true };
    case "cost":
      return { attempt, member: form(random, id, activityWithCost), judgedByHand: true };
    case "extreme":
      return { attempt, member: form(random, id, extremeActivity), judgedByHand: true };
    case "spoilt":
      return spoilt(random, form(random, id, random.pick([ordinaryActivity, activityWithCost])));
  }
};

function form(
  random: Random,
  id: string,
  activity: (random: Random) => RawActivity,
): Readonly<Record<string, unknown>> {
  const scores = behaviours.map((name): [string, unknown] => [name, writeHundredths(random, score(random))]);
  const leadership = random.chance(1, 2)
    ? { leadership: writeHundredths(random, score(random)) }
    : random.pick([{}, { leadership: null }]);
  const tasks = random.chance(1, 2) ? { additionalTasks: random.pick([0, 1, 3, 4, 6, 7, 10, "2", "5.0"]) } : {};
  const creativity = random.chance(1, 2) ? { creativity: random.pick(["none", "unit", "agency", "national"]) } : {};
  const rows = random.weighted([
    [1, 0],
    [3, 1],
    [8, random.between(2, 8)],
    [1, random.between(9, 20)],
  ]);
  const activities = Array.from({ length: rows }, () => activity(random));
  return { id, ...tasks, ...creativity, ...Object.fromEntries(scores), ...leadership, activities };
}

function score(random: Random): number {
  return random.weighted([
    [4, 100 * random.between(60, 95)],
    [4, random.between(5000, 10_000)],
    [1, 0],
    [1, 10_000],
  ]);
}

/** One value replaced by an absence or a fault, at the member or in a row; or an activity with half of its cost. */
function spoilt(random: Random, member: Readonly<Record<string, unknown>>): GeneratedMember {
  const activities = (member["activities"] as readonly RawActivity[]).map((row) => ({ ...row }));
  const row = activities[random.below(Math.max(activities.length, 1))];
  if (row === undefined || random.chance(1, 4)) {
    const name = random.pick(["additionalTasks", "creativity", ...behaviours, "leadership", "activities"]);
    return { attempt: "spoilt", member: { ...member, [name]: spoil(random) }, judgedByHand: false };
  }
  if (random.chance(1, 4)) {
    const lacking = random.pick([{}, { realizedCost: null }, { realizedCost: { absent: random.pick(absenceKinds) } }]);
    const { realizedCost: _realizedCost, ...rest } = row;
    const halved = { ...rest, targetCost: "1000.00", ...lacking };
    return { attempt: "halfCost", member: { ...member, activities: [halved] }, judgedByHand: true };
  }
  row[random.pick(Object.keys(row))] = spoil(random);
  return { attempt: "spoilt", member: { ...member, activities }, judgedByHand: false };
}
