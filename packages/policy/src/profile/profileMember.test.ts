import { describe, expect, test } from "vitest";
import { exampleProfile, families, indicator, text } from "./exampleProfile.fixture.ts";
import type { PositionProfile } from "./positionProfile.ts";
import { profileMember } from "./profileMember.ts";
import type { PostFamily } from "./regionProfile.ts";
import { resolveProfile } from "./resolveProfile.ts";

function position(family: PostFamily): PositionProfile {
  const outcome = resolveProfile(exampleProfile({ families: { ...families, x: family } }), "x");
  if (outcome.kind === "refused") throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
}

const nurse = position({ label: text("X"), extends: "nurse" });
const kinds = position({
  label: text("X"),
  aspects: {
    a: {
      label: text("A"),
      weight: "60",
      indicators: {
        more: indicator({ target: "10" }),
        less: indicator({ direction: "lower", target: "3" }),
        between: indicator({ direction: "range", target: { low: "3", high: "5" } }),
      },
    },
    b: {
      label: text("B"),
      weight: "40",
      indicators: {
        onTime: indicator({ direction: "date", target: "30", weight: "25" }),
        steps: indicator({ direction: "milestone", target: "4", weight: "50" }),
        level: indicator({ direction: "rubric", weight: "25" }),
      },
    },
  },
});

describe("profileMember", () => {
  test("writes the fields of each direction, and the weights that the profile gives", () => {
    const realized = { more: 9, less: "4.5", between: "4", onTime: -2, steps: "3", level: "fully" } as const;
    expect(profileMember(kinds, { id: "p-1", realized, raterRating: "meets" })).toEqual({
      kind: "accepted",
      issues: [],
      value: {
        id: "p-1",
        raterRating: "meets",
        items: [
          {
            id: "a",
            itemWeight: "60",
            indicators: [
              { id: "more", direction: "higher", weight: "1", target: "10", realized: 9 },
              { id: "less", direction: "lower", weight: "1", target: "3", realized: "4.5" },
              { id: "between", direction: "range", weight: "1", targetLow: "3", targetHigh: "5", realized: "4" },
            ],
          },
          {
            id: "b",
            itemWeight: "40",
            indicators: [
              { id: "onTime", direction: "date", weight: "25", plannedDays: "30", daysLate: -2 },
              { id: "steps", direction: "milestone", weight: "50", milestones: "4", milestonesReached: "3" },
              { id: "level", direction: "rubric", weight: "25", rubricLevel: "fully" },
            ],
          },
        ],
      },
    });
  });

  test("what has no realised value is not measured, never zero; a named absence stays", () => {
    const made = profileMember(kinds, { id: "p-1", realized: { less: null, between: { absent: "excused" } } });
    expect(made.issues).toEqual([]);
    expect(made.kind === "accepted" && made.value.items[0]?.indicators.map((row) => row["realized"])).toEqual([
      { absent: "notMeasured" },
      { absent: "notMeasured" },
      { absent: "excused" },
    ]);
  });

  test("an aspect without indicators stays an item without any", () => {
    const made = profileMember(nurse, { id: "p-1", realized: {} });
    expect(made.kind === "accepted" && made.value.items.map(({ id, indicators }) => [id, indicators.length])).toEqual([
      ["productivity", 2],
      ["service", 0],
    ]);
  });

  test("takes the target that was agreed with the person before that of the profile", () => {
    const made = profileMember(nurse, {
      id: "p-1",
      realized: { tasks: 5, visits: 38 },
      targets: { tasks: "5", visits: "40" },
    });
    expect(made.issues).toEqual([]);
    expect(made.kind === "accepted" && made.value.items[0]?.indicators.map((row) => row["target"])).toEqual([
      "5",
      "40",
    ]);
  });

  test("warns of a realised value without a target, which stays pending", () => {
    const made = profileMember(nurse, { id: "p-1", realized: { visits: 38 } });
    expect(made.issues).toMatchObject([{ code: "profile.noTarget", path: "targets.visits", severity: "warning" }]);
    expect(made.kind === "accepted" && made.value.items[0]?.indicators[1]).toMatchObject({
      target: { absent: "pending" },
      realized: 38,
    });
    expect(profileMember(nurse, { id: "p-1", realized: { visits: { absent: "excused" } } }).issues).toEqual([]);
  });

  test("a range without a target is pending at both ends", () => {
    const open = position({
      label: text("X"),
      aspects: { a: { label: text("A"), indicators: { i: indicator({ direction: "range" }) } } },
    });
    const made = profileMember(open, { id: "p-1", realized: {} });
    expect(made.kind === "accepted" && made.value.items[0]?.indicators[0]).toMatchObject({
      targetLow: { absent: "pending" },
      targetHigh: { absent: "pending" },
    });
  });

  test("refuses unknown indicators with the nearest name, in values and in targets", () => {
    const made = profileMember(nurse, { id: "p-1", realized: { visit: 1, ideas: 2 }, targets: { taks: "1" } });
    expect(made.kind).toBe("refused");
    expect(made.issues.map(({ code, path, expected }) => [code, path, expected])).toEqual([
      ["profile.unknownIndicator", "realized.visit", "visits"],
      ["profile.unknownIndicator", "realized.ideas", "tasks, visits"],
      ["profile.unknownIndicator", "targets.taks", "tasks"],
    ]);
  });

  test("refuses an agreed target that does not fit the direction", () => {
    const made = profileMember(kinds, { id: "p-1", realized: {}, targets: { between: "4", level: "1" } });
    expect(made.issues.map(({ code, path }) => `${path} ${code}`)).toEqual([
      "targets.between.target profile.targetForm",
      "targets.level.target profile.targetForm",
    ]);
  });

  test("takes no name that every object has", () => {
    const realized = JSON.parse('{ "constructor": 1, "__proto__": 2 }');
    expect(profileMember(nurse, { id: "p-1", realized }).issues).toHaveLength(2);
  });
});
