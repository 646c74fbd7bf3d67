import { type Conversion, definePolicy, multiply } from "@kinerja/policy";
import { describe, expect, test } from "vitest";
import { convert } from "./convert.ts";

const source = { instrument: "Example", evidence: "recalled" } as const;
const label = (id: string) => ({ id, en: id });
const head = { version: "1.0.0", title: label("a"), subject: "a", validity: { from: "2026-01-01" }, source } as const;
const points = { kind: "number", unit: "point", decimals: 2 } as const;

const graded = (id: string, fair: string) =>
  definePolicy({ ...head, id, appliesTo: ["pns"] })
    .categories("grade", { label: label("g"), ordered: true, members: [{ name: "fair", label: label(fair) }] })
    .level("member", {
      label: label("m"),
      fields: { predicate: { kind: "category", set: "grade", label: label("p") } },
    })
    .build();

const doubling = definePolicy({ ...head, id: "doubling", appliesTo: ["pns"] })
  .level("member", {
    label: label("m"),
    fields: {
      old: { ...points, label: label("old"), least: "0", greatest: "100" },
      other: { kind: "boolean", label: label("other") },
    },
  })
  .rule("member", "doubled", {
    label: label("d"),
    output: points,
    source,
    expression: ({ field }) => multiply("2", field("old")),
  })
  .build();

const losses = [label("the number")];
const common = {
  id: "old-to-new",
  title: label("c"),
  from: { policy: "old", name: "predicate" },
  to: { policy: "new", name: "predicate" },
  by: source,
  losses,
} as const;
const byMap: Conversion = { ...common, how: { kind: "categories", maps: [{ from: "fair", to: "fair", source }] } };
const byPolicy: Conversion = {
  ...common,
  how: { kind: "policy", policy: "doubling", field: "old", rule: "doubled", decimals: 2 },
};

describe("convert by a map of categories", () => {
  test("tells both names, and a class of another name as changed although its key is the same", () => {
    const policies = [graded("new", "Butuh Perbaikan"), graded("old", "Cukup")];
    const result = convert(byMap, [{ id: "p-1", value: "fair" }], { policies });
    expect(result).toMatchObject({ conversion: "old-to-new", losses, issues: [] });
    expect(result.members).toMatchObject([
      { before: "fair", after: "fair", changesClass: true, labels: { before: label("Cukup") } },
    ]);
    const same = convert(byMap, [{ id: "p-1", value: "fair" }], {
      policies: [graded("new", "cukup"), graded("old", "Cukup")],
    });
    expect(same.members[0]?.changesClass).toBe(false);
  });

  test.each(["good", "", 3, null, undefined, { absent: "sick" }])("%j has no counterpart and is an issue", (value) => {
    const { members } = convert(byMap, [{ id: "p-1", value }], { policies: [] });
    expect(members[0]).not.toHaveProperty("after");
    expect(members[0]?.issues).toMatchObject([{ code: "convert.unknownValue", path: "members[0].value" }]);
  });
});

describe("convert by a policy", () => {
  test("gives what the policy gives, and says where a value was rounded for it", () => {
    const members = [
      { id: "a", value: "40.25" },
      { id: "b", value: "40.125" },
      { id: "c", value: "40.250000" },
      { id: "d", value: 7 },
    ];
    const result = convert(byPolicy, members, { policies: [doubling] });
    expect(result.members.map(({ after, losses: own }) => [after, own.length])).toStrictEqual([
      ["80.50", 0],
      ["80.26", 1],
      ["80.50", 0],
      ["14.00", 0],
    ]);
  });

  test("a value that the policy refuses has its issues and no converted value", () => {
    const { members } = convert(
      byPolicy,
      [
        { id: "a", value: "101" },
        { id: "b", value: "x" },
      ],
      { policies: [doubling] },
    );
    for (const member of members) {
      expect(member).not.toHaveProperty("after");
      expect(member.issues.length).toBeGreaterThan(0);
    }
  });

  test("without its policy nothing is converted", () => {
    const result = convert(byPolicy, [{ id: "a", value: "1" }], { policies: [] });
    expect(result).toMatchObject({ members: [], issues: [{ code: "convert.missingPolicy" }] });
  });
});

test.each(["pending", "notMeasured", "excused", "notApplicable"])("%s is passed on, whatever converts", (absent) => {
  const value = { absent };
  for (const conversion of [byMap, byPolicy]) {
    const { members } = convert(conversion, [{ id: "a", value }], { policies: [doubling] });
    const plain = { id: "a", before: value, after: value, changesClass: false, losses: [], issues: [] };
    expect(members).toStrictEqual([plain]);
  }
});

test("where no rule says how, it refuses with the reason", () => {
  const none: Conversion = { ...common, how: { kind: "none", reason: label("no scale.") } };
  const result = convert(none, [{ id: "a", value: "fair" }], { policies: [] });
  expect(result).toMatchObject({ members: [], losses: [], issues: [{ code: "convert.noConversion" }] });
  expect(result.issues[0]?.message.en).toContain("no scale.");
});
