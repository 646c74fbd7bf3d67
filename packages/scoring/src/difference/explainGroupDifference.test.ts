import { describe, expect, test } from "vitest";
import { reachPolicy } from "../inverse/reachPolicy.fixture.ts";
import { explainGroupDifference } from "./explainGroupDifference.ts";

const person = (id: string, behaviourScore: number, timeUsed = 95): Readonly<Record<string, unknown>> => ({
  id,
  behaviourScore,
  timeUsed,
  tasks: [{ done: "2" }, { done: 6 }],
});

describe("two groups", () => {
  test("every pair counts, and the numerators of the parts sum exactly to the whole", () => {
    const answer = explainGroupDifference(
      reachPolicy,
      [person("a", 80), person("b", 81), person("c", 70)],
      [person("d", 90, 75), person("e", 91)],
    );
    expect(answer.pairing).toBe("all");
    // 47 + 47.5 + 42 = 136.5 of three; 72 and 52.5 of two.
    expect(answer.before.mean).toEqual({ numerator: "136.50", denominator: "3", decimal: "45.50" });
    expect(answer.after.mean).toEqual({ numerator: "124.50", denominator: "2", decimal: "62.25" });
    expect(answer.whole).toEqual({ numerator: "100.50", denominator: "6", decimal: "16.75" });
    expect(answer.parts).toEqual([
      {
        steps: [{ kind: "field", level: "member", field: "behaviourScore" }],
        part: { numerator: "40.50", denominator: "6", decimal: "6.75" },
      },
      {
        steps: [{ kind: "field", level: "member", field: "timeUsed" }],
        part: { numerator: "60.00", denominator: "6", decimal: "10.00" },
      },
    ]);
    expect(answer.text.en).toBe(
      "The mean final score of the second group is higher by 16.75 than that of the first (45.5 and 62.25). Of this: behaviour score +6.75; time used +10.",
    );
  });

  test("the same people are compared with themselves", () => {
    const answer = explainGroupDifference(
      reachPolicy,
      [person("a", 80), person("b", 60)],
      [person("b", 70), person("a", 80)],
    );
    expect(answer).toMatchObject({ pairing: "id", whole: { numerator: "5.00", denominator: "2", decimal: "2.50" } });
    expect(answer.parts).toMatchObject([{ part: { numerator: "5.00" } }]);
  });

  test("members without a value are left out and named", () => {
    const answer = explainGroupDifference(
      reachPolicy,
      [person("a", 80), person("x", 200)],
      [person("d", 82), { ...person("e", 1), behaviourScore: { absent: "pending" } }],
    );
    expect([answer.before.leftOut, answer.after.leftOut]).toEqual([["x"], ["e"]]);
    expect(answer.before.members).toBe(1);
    expect(answer.issues.map(({ path }) => path)).toEqual(["before[1].behaviourScore"]);
    expect(answer.whole).toMatchObject({ numerator: "1.00", denominator: "1" });
  });

  test("an empty group has no mean", () => {
    const answer = explainGroupDifference(reachPolicy, [], [person("a", 80)]);
    expect(answer).toMatchObject({ before: { mean: { absent: "pending" } }, whole: { absent: "pending" }, parts: [] });
    expect(answer.text.id).toContain("tidak dapat dibandingkan");
  });

  test("too many pairs are refused before they are looked at, except of the same people", () => {
    const group = (names: string): readonly unknown[] => [...names].map((id, index) => person(id, 50 + index));
    const few = { greatestPairs: 8 };
    expect(() => explainGroupDifference(reachPolicy, group("abc"), group("def"), few)).toThrow(
      "difference.tooManyPairs",
    );
    expect(explainGroupDifference(reachPolicy, group("abc"), group("cba"), few).pairing).toBe("id");
  });
});
