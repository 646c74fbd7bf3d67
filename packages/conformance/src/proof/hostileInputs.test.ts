import { policies } from "@kinerja/regulations";
import { type ScoreReport, score } from "@kinerja/scoring";
import { describe, expect, test } from "vitest";
import { goodMember } from "../hostile/goodMember.ts";
import { judgeHostileInput } from "../hostile/judgeHostileInput.ts";
import { type HostileInput, hostileInputs } from "../hostileInputs.ts";
import { sampleSeed, sampleSizes } from "../suites/sampleSizes.ts";

const known: Readonly<Record<string, (typeof policies)[keyof typeof policies]>> = policies;

function policyOf({ policy }: HostileInput): (typeof policies)[keyof typeof policies] {
  const found = known[policy];
  if (found === undefined) throw new RangeError(`No policy ${policy}`);
  return found;
}

describe("hostile inputs", () => {
  test("each ends in an issue or a coded error within a second, and harms nothing else", () => {
    const inputs = hostileInputs({ seed: sampleSeed(), count: sampleSizes().hostileInputs });
    const faults = inputs.flatMap((input) =>
      judgeHostileInput(policyOf(input), input).map((fault) => `${input.name}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  test("most can be sent as JSON text, and mean the same there", () => {
    const inputs = hostileInputs({ seed: sampleSeed(), count: 300 });
    const asText = inputs.filter(({ json }) => json !== undefined);
    expect(asText.length).toBeGreaterThan(100);
    for (const { json, make, name } of asText.slice(0, 100)) {
      const sent: unknown = JSON.parse(json?.() ?? "");
      if (!name.includes("deep")) expect(sent, name).toEqual(make());
    }
  });

  test("a getter that scores by the same policy while it is read changes no result", () => {
    const policy = policies["pp-46-2011"];
    const plain = score(policy, [goodMember(policy.id, "nested")]).results[0];
    const inner = { ...goodMember(policy.id, "inner"), integrity: 1, activities: [] };
    const nest = (row: Readonly<Record<string, unknown>>, field: string): void => {
      const value = row[field];
      const get = (): unknown => (score(policy, [inner]).results.length === 1 ? value : undefined);
      Object.defineProperty(row, field, { enumerable: true, get });
    };
    for (const field of Object.keys(goodMember(policy.id, "nested"))) {
      const member = goodMember(policy.id, "nested");
      nest(member, field);
      expect(score(policy, [member]).results[0], field).toEqual(plain);
    }
    const [, last] = goodMember(policy.id, "nested")["activities"] as readonly Readonly<Record<string, unknown>>[];
    for (const field of Object.keys(last ?? {})) {
      const member = goodMember(policy.id, "nested");
      nest((member["activities"] as readonly Readonly<Record<string, unknown>>[])[1] ?? {}, field);
      expect(score(policy, [member]).results[0], field).toEqual(plain);
    }
  });

  test("the judge finds an engine that throws, one that changes its input, and one that drops the others", () => {
    const [input] = hostileInputs({ seed: 1, count: 1 });
    if (input === undefined) throw new RangeError("No input");
    const policy = policyOf(input);
    const judge = (wrong: (input: unknown) => ScoreReport): readonly string[] =>
      judgeHostileInput(policy, input, { score: (_, given) => wrong(given), explain: () => ({}) });
    const report = score(policy, []);
    expect(
      judge(() => {
        throw new TypeError("cannot read");
      }),
    ).toEqual(["score threw TypeError: cannot read"]);
    expect(judge(() => report)).toEqual(["before is gone", "after is gone", "no issue was found"]);
    const changed = judge((given) => {
      (given as { members: unknown[] }).members.pop();
      return report;
    });
    expect(changed).toContain("the input was changed");
  });
});
