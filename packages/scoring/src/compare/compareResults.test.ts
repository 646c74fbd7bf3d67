import { bands, decimal, definePolicy, type PolicyDocument, type PolicyOverlay, subtract } from "@kinerja/policy";
import { describe, expect, test } from "vitest";
import { compareResults } from "./compareResults.ts";

const source = { instrument: "Example", evidence: "recalled" } as const;
const label = { id: "Contoh", en: "Example" };
const points = { kind: "number", unit: "point", decimals: 1 } as const;

interface Shape {
  readonly good?: string;
  readonly top?: string;
  readonly unit?: "point" | "percent";
  readonly setLabel?: string;
}

function make({ good = "50", top = "100", unit = "point", setLabel = "Good" }: Shape = {}): PolicyDocument {
  return definePolicy({
    id: "a",
    version: "1.0.0",
    title: label,
    subject: "a",
    validity: { from: "2026-01-01" },
    appliesTo: ["pns"],
    source,
  })
    .categories("grade", {
      label,
      ordered: true,
      members: [
        { name: "poor", label },
        { name: "good", label: { id: "Baik", en: setLabel } },
      ],
    })
    .level("member", { label, fields: { mark: { ...points, unit, label, least: "0", greatest: top } } })
    .rule("member", "left", {
      label,
      output: { ...points, unit },
      source,
      expression: ({ field }) => subtract(decimal(top, unit), field("mark")),
    })
    .rule("member", "grade1", {
      label,
      output: { kind: "category", set: "grade" },
      source,
      expression: ({ field, category }) =>
        bands(field("mark"), [
          { atLeast: decimal(good, unit), then: category("grade", "good") },
          { atLeast: decimal("0", unit), then: category("grade", "poor") },
        ]),
    })
    .build();
}

const members = [
  { id: "low", mark: "49.9" },
  { id: "edge", mark: 50 },
  { id: "high", mark: 90 },
  { id: "waiting", mark: { absent: "pending" } },
];

describe("compareResults", () => {
  test("says who goes up and down, exactly at the edge, and counts them", () => {
    const stricter = compareResults(members, { before: { policy: make() }, after: { policy: make({ good: "50.1" }) } });
    const directions = (comparison: typeof stricter) =>
      comparison.members.map(({ values }) => values.find(({ rule }) => rule === "grade1")?.direction);
    expect(directions(stricter)).toStrictEqual(["same", "lower", "same", "same"]);
    expect(stricter.rules[1]?.counts).toMatchObject({ same: 3, lower: 1, higher: 0 });
    const milder = compareResults(members, { before: { policy: make() }, after: { policy: make({ good: "49.9" }) } });
    expect(directions(milder)).toStrictEqual(["higher", "same", "same", "same"]);
  });

  test("tells the exact difference of two numbers, and none of two units", () => {
    const wider = compareResults(members, { before: { policy: make() }, after: { policy: make({ top: "120" }) } });
    expect(wider.members[0]?.values[0]).toStrictEqual({
      rule: "left",
      before: "50.1",
      after: "70.1",
      direction: "higher",
      difference: "20.0",
    });
    const other = compareResults(members, { before: { policy: make() }, after: { policy: make({ unit: "percent" }) } });
    expect(other.members[0]?.values[0]).toMatchObject({ direction: "anotherScale" });
    expect(other.members[0]?.values[0]).not.toHaveProperty("difference");
  });

  test("categories with one name and another meaning are on another scale, even where the name is the same", () => {
    const renamed = make({ setLabel: "Good/Misconduct" });
    const { members: compared } = compareResults(members, { before: { policy: make() }, after: { policy: renamed } });
    expect(compared[2]?.values[1]).toMatchObject({ before: "good", after: "good", direction: "anotherScale" });
  });

  test("a member that one refuses is named with the one that scores it, and one that only one input has too", () => {
    const given = [...members, { id: "over", mark: 110 }, { id: "bad", mark: "x" }];
    const after = { policy: make({ top: "120" }) };
    const there = compareResults(given, { before: { policy: make() }, after });
    expect(there.members.slice(-2)).toMatchObject([
      {
        id: "over",
        scoredBy: "after",
        values: [],
        issues: [{ code: "input.outOfRange", path: "members[4].mark", side: "before" }],
      },
      { id: "bad", scoredBy: "none", values: [], issues: [{ side: "before" }, { side: "after" }] },
    ]);
    expect(there.members.slice(-2).map(({ issues }) => issues?.length)).toStrictEqual([1, 2]);
    expect(there.members[0]).not.toHaveProperty("issues");
    expect(there.issues).toStrictEqual([]);
    const apart = compareResults([{ id: "a", mark: 1 }], { before: after, after, inputAfter: [{ id: "b", mark: 1 }] });
    expect(apart.members.map(({ id, scoredBy }) => [id, scoredBy])).toStrictEqual([
      ["a", "before"],
      ["b", "after"],
    ]);
  });

  test.each(["x", { members: {} }, undefined, 7])("an input that is no list of members is an issue: %j", (given) => {
    const side = { policy: make() };
    const input = given as never;
    const both = compareResults(input, { before: side, after: side });
    expect(both).toMatchObject({ members: [], issues: [{ code: "input.notAList", path: "members", side: "both" }] });
    const after = compareResults(members, { before: side, after: side, inputAfter: { members: given } as never });
    expect(after.issues).toMatchObject([{ code: "input.notAList", side: "after" }]);
  });

  test("overlays and the order of the members do not confuse it", () => {
    const overlay: PolicyOverlay = {
      formatVersion: 1,
      kind: "overlay",
      id: "a.never",
      version: "1.0.0",
      base: "a",
      title: label,
      source,
      rules: {
        grade1: {
          label,
          output: { kind: "category", set: "grade" },
          source,
          expression: { kind: "literal", category: "poor", set: "grade" },
        },
      },
    };
    const policy = make();
    const options = { before: { policy }, after: { policy, overlays: [overlay] }, inputAfter: [...members].reverse() };
    const compared = compareResults(members, options);
    expect(compared.members.map(({ id }) => id)).toStrictEqual(members.map(({ id }) => id));
    expect(compared.rules[1]?.counts).toMatchObject({ lower: 2, same: 1, absent: 1 });
    expect(compared.after.overlays).toStrictEqual(["a.never"]);
  });
});
