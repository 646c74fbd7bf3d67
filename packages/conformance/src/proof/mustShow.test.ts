import { readFileSync } from "node:fs";
import { permenpanrb14Of2017, pp46Of2011, pp46Of2011Round } from "@kinerja/regulations";
import { explain, score } from "@kinerja/scoring";
import { describe, expect, test } from "vitest";
import type { EngineResult, EngineRow, EngineValue } from "../compare/engineResult.ts";
import { pp46Of2011 as pp46ByHand } from "../handWritten/pp46Of2011.ts";

type Raw = Readonly<Record<string, unknown>>;

const behaviour = (value: string): Raw => ({
  serviceOrientation: value,
  integrity: value,
  commitment: value,
  discipline: value,
  cooperation: value,
});

const activity = (more: Raw): Raw => ({
  targetQuantity: 1,
  realizedQuantity: 1,
  targetQuality: 100,
  realizedQuality: 100,
  targetTime: 12,
  realizedTime: 12,
  ...more,
});

function scoreForm(activities: readonly Raw[], value = "85.5"): EngineResult {
  const [result] = score(pp46Of2011, [{ id: "form", ...behaviour(value), activities }]).results;
  if (result === undefined) throw new RangeError("No result");
  return result;
}

function firstRow(more: Raw): Readonly<Record<string, EngineValue>> {
  const rows = scoreForm([activity(more)])["activities"] as readonly EngineRow[];
  return rows[0]?.values ?? {};
}

function readData(name: string): { readonly members: readonly Raw[] } {
  return JSON.parse(readFileSync(new URL(`../../../../data/${name}`, import.meta.url), "utf8"));
}

describe("two real inputs", () => {
  test("the form of 2014 has the final value that its own office printed", () => {
    const { results } = score(pp46Of2011, readData("skp-2014-structural.json"));
    expect(results[0]?.values).toMatchObject({
      activityMean: "89.601687",
      skpScore: "92.601687",
      behaviourScore: "87.500000",
      finalScore: "90.561012",
      predicate: "good",
    });
  });

  test("the survey of 29 respondents has 91.48, not the 90.56 of a rounded weight", () => {
    const { results } = score(permenpanrb14Of2017, readData("skm-29-respondents.json"));
    expect(results[0]?.values).toMatchObject({ index: "91.48", grade: "A" });
  });
});

describe("the 24 % cliff", () => {
  test.each([
    ["9.12", "100.000000"],
    ["9.11", "75.916667"],
    ["9.13", "99.916667"],
    ["12", "76.000000"],
    ["24", "-24.000000"],
    ["0", "0.000000"],
  ])("time %s of 12 has the score %s", (realizedTime, time) => {
    expect(firstRow({ realizedTime })["time"]).toBe(time);
  });

  test("costs of 10^12 rupiah score to the last hundredth", () => {
    const cost = (realizedCost: string): EngineValue | undefined =>
      firstRow({ targetCost: "1000000000000", realizedCost })["cost"];
    expect(cost("1000000000000")).toBe("76.000000");
    expect(cost("760000000000")).toBe("100.000000");
    expect(cost("760000000000.00")).toBe("100.000000");
    expect(cost("759999999999.99")).toBe("76.000000");
    expect(firstRow({ targetCost: "170395000", realizedCost: "170395000" })["cost"]).toBe("76.000000");
    expect(firstRow({ targetCost: "0.01", realizedCost: "1000000000000" })["cost"]).toBe("-9999999999999824.000000");
  });
});

describe("thirds that make exactly 91", () => {
  const thirds = ["93", "93", "90"].map((realizedTime) => activity({ targetTime: 100, realizedTime }));

  test("three activities with time 93, 93 and 90 of 100 are very good", () => {
    const result = scoreForm(thirds);
    expect((result["activities"] as readonly EngineRow[]).map(({ values }) => values["time"])).toEqual([
      "83.000000",
      "83.000000",
      "86.000000",
    ]);
    expect(result.values).toMatchObject({ finalScore: "91.000000", predicate: "veryGood" });
  });

  test("the trace shows the digits beyond, and the step to the decision scale", () => {
    const { trace } = explain(pp46Of2011, { id: "form", ...behaviour("85.5"), activities: thirds });
    const final = trace?.steps.find(({ rule }) => rule === "finalScore");
    expect(final?.exact).toMatch(/^90\.99999999|^91\.0000000/);
    const decisions = trace?.steps.find(({ rule }) => rule === "predicate")?.decisions ?? [];
    expect(decisions.map(({ kind }) => kind)).toContain("decisionScale");
  });

  test("one hundredth less of behaviour is only good", () => {
    expect(scoreForm(thirds, "85.49").values).toMatchObject({ predicate: "good" });
  });

  test("a final value less than half a millionth below an edge counts as on it: the price of thirds that add up", () => {
    // A hundredth of a rupiah beside the cliff of 666 thousand million: exactly, the final value is 60.4999999998…
    const activities = [
      activity({
        targetQuantity: 168,
        realizedQuantity: "157.92",
        realizedQuality: 90,
        realizedTime: 13,
        targetCost: "8.98",
        realizedCost: "17.96",
      }),
      activity({
        targetQuantity: 97,
        realizedQuantity: "32.01",
        realizedQuality: 58,
        realizedTime: 0,
        targetCost: "666722994974.4",
        realizedCost: "506709476180.54",
      }),
    ];
    const member = {
      id: "form",
      serviceOrientation: 93,
      integrity: "58.17",
      commitment: 92,
      discipline: 79,
      cooperation: "64.08",
      activities,
    };
    const { result, trace } = explain(pp46Of2011, member, { overlays: [pp46Of2011Round] });
    expect(result.values).toMatchObject({ predicate: "fair" });
    expect(trace?.steps.find(({ rule }) => rule === "finalScore")?.exact).toBe("60.500000000040");
    expect(pp46ByHand({ roundsFinal: true })(member)).toMatchObject({ values: { predicate: "poor" } });
  });
});
