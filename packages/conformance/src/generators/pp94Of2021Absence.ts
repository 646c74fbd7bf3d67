import { absenceKinds } from "@kinerja/model";
import type { MemberGenerator } from "./generatedMember.ts";
import { spoil } from "./spoil.ts";

/** Days absent of PP 94/2021: every number of days about the thresholds, runs about ten, runs over the turn of the year. */
export const pp94Of2021Absence: MemberGenerator = (random, id) => {
  const days = random.weighted([
    [8, random.between(0, 30)],
    [1, random.between(0, 366)],
    [1, 366],
  ]);
  const run = random.weighted<unknown>([
    [4, random.between(0, Math.min(days, 9))],
    [3, random.between(8, 11)],
    [1, 366],
    [1, null],
  ]);
  const written = (value: unknown): unknown =>
    typeof value === "number" && random.chance(1, 3) ? random.pick([String(value), `${value}.0`]) : value;
  const both = { id, absentDays: written(days), longestRun: written(run) };
  const attempt = random.weighted([
    [4, "days"],
    [6, "run"],
    [1, "absent"],
    [1, "spoilt"],
  ] as const);
  const absent = { absent: random.pick(absenceKinds) };
  switch (attempt) {
    case "days":
      return { attempt, member: { id, absentDays: written(days) }, judgedByHand: true };
    case "run":
      return { attempt, member: both, judgedByHand: true };
    case "absent":
      return {
        attempt,
        member: { ...both, [random.pick(["absentDays", "longestRun"])]: absent },
        judgedByHand: true,
      };
    case "spoilt":
      return {
        attempt,
        member: {
          ...both,
          [random.pick(["absentDays", "longestRun"])]: random.pick([spoil(random), 2.5, -1, 367]),
        },
        judgedByHand: false,
      };
  }
};
