import { explainDifference, explainGroupDifference, type OutputValue, score } from "@kinerja/scoring";
import { describe, expect, test } from "vitest";
import { lawSamples } from "../suites/lawSamples.ts";
import { sampleSeed } from "../suites/sampleSizes.ts";

const samples = lawSamples(sampleSeed(), 24)
  .map((sample) => ({
    ...sample,
    rules: Object.entries(sample.policy.levels[0]?.rules ?? {})
      .filter(([, { output }]) => output.kind === "number")
      .map(([name]) => name),
  }))
  .filter(({ rules }) => rules.length > 0);

/** Decimals of one scale as whole numbers. */
function unitsOf(text: unknown): bigint {
  return BigInt(String(text).replace(".", ""));
}

function sum(texts: readonly string[]): bigint {
  return texts.reduce((total, text) => total + unitsOf(text), 0n);
}

describe("differences of real and random policies", () => {
  test("parts sum exactly to the whole, which is the difference of the two results", () => {
    let compared = 0;
    for (const { policy, members, rules } of samples) {
      const results = score(policy, members).results;
      for (const [index, before] of members.entries()) {
        const after = members[(index * 7 + 3) % members.length];
        const rule = rules[index % rules.length] ?? "";
        const difference = explainDifference(policy, before, after, { rule });
        const [from, to] = [results[index], results[(index * 7 + 3) % members.length]].map(
          (result): OutputValue => result?.values[rule] ?? { absent: "pending" },
        );
        expect([difference.before.value, difference.after.value]).toEqual([from, to]);
        if (typeof difference.whole === "object") {
          expect(typeof from === "object" || typeof to === "object").toBe(true);
          expect(difference.parts).toEqual([]);
          continue;
        }
        compared += 1;
        expect(unitsOf(difference.whole)).toBe(unitsOf(to) - unitsOf(from));
        expect(sum(difference.parts.map(({ part }) => part))).toBe(unitsOf(difference.whole));
        if (difference.parts.length > 0) expect(difference.parts.at(-1)?.value).toBe(to);
      }
    }
    expect(compared).toBeGreaterThan(100);
  });

  test("the parts of two groups sum exactly, and the whole is the difference of the means", () => {
    let compared = 0;
    for (const { policy, members, rules } of samples) {
      const rule = rules[0] ?? "";
      const groups = [members.slice(0, 7), members.slice(7, 12)] as const;
      const { whole, parts, before, after } = explainGroupDifference(policy, ...groups, { rule });
      if ("absent" in whole || "absent" in before.mean || "absent" in after.mean) continue;
      compared += 1;
      expect(sum(parts.map(({ part }) => part.numerator))).toBe(unitsOf(whole.numerator));
      expect(parts.every(({ part }) => part.denominator === whole.denominator)).toBe(true);
      const [a, b] = [before.mean, after.mean];
      const [m, n, pairs] = [a, b, whole].map(({ denominator }) => BigInt(denominator)) as [bigint, bigint, bigint];
      expect(unitsOf(whole.numerator) * m * n).toBe((unitsOf(b.numerator) * m - unitsOf(a.numerator) * n) * pairs);
    }
    expect(compared).toBeGreaterThan(5);
  });
});
