import { KinerjaError } from "@kinerja/model";
import { describe, expect, test } from "vitest";
import { edgePolicy } from "./edgePolicy.fixture.ts";
import type { NearEdge } from "./nearEdge.ts";
import { nearEdges } from "./nearEdges.ts";

type Row = { readonly mark: unknown };

function look(values: Readonly<Record<string, unknown>>, margin: string, rule?: string): readonly NearEdge[] {
  const member = { id: "p", rows: [] as readonly Row[], score: "0", ...values };
  const { edges, issues } = nearEdges(edgePolicy, [member], { margin, ...(rule !== undefined && { rule }) });
  expect(issues).toEqual([]);
  return edges;
}

function brief({ edge, distance, holds, below, above }: NearEdge): readonly unknown[] {
  return [edge, distance, holds, below, above];
}

describe("an edge of a band", () => {
  test("is distance 0 for a value on it, and an atLeast counts as reached", () => {
    expect(look({ score: "76" }, "0", "band")).toEqual([
      {
        member: "p",
        rule: "band",
        value: "76.00",
        edge: "76.00",
        comparison: "atLeast",
        holds: true,
        distance: "0.00",
        below: "fair",
        above: "good",
        parameter: "goodLeast",
        source: { instrument: "Dated", evidence: "secondary" },
      },
    ]);
  });

  test("is not reached on it where the band says moreThan, and the printed upper edge is the same edge", () => {
    const [near, ...others] = look({ score: "90" }, "0", "band");
    expect(others).toEqual([]);
    expect(near).toMatchObject({ edge: "90.00", comparison: "moreThan", holds: false, distance: "0.00" });
    expect(near).toMatchObject({ below: "good", above: "veryGood", source: { instrument: "Example" } });
    expect(near).not.toHaveProperty("parameter");
  });

  test.each([
    ["75.99", "0.01", [["76.00", "-0.01", false, "fair", "good"]]],
    ["75.99", "0.009", []],
    ["76.01", "0.01", [["76.00", "0.01", true, "fair", "good"]]],
    ["76.01", "0.0099999999999999999999", []],
    ["90.01", "0.01", [["90.00", "0.01", true, "good", "veryGood"]]],
  ])("one unit beside it: %s within %s", (score, margin, expected) => {
    expect(look({ score }, margin, "band").map(brief)).toEqual(expected);
  });

  test("is none where both sides give the same, nor where the value cannot lie below", () => {
    expect(look({ score: "20" }, "20", "band")).toEqual([]);
    expect(look({ score: "0" }, "0", "band")).toEqual([]);
  });

  test("is none at the end of the scale, beyond which there is no band", () => {
    expect(look({ days: 20 }, "10", "capped").map(brief)).toEqual([["10", "10", true, "fair", "good"]]);
  });

  test("all within the margin are listed, the nearest first, ties in the order of the document", () => {
    const distances = look({ score: "83" }, "1000", "band").map(({ distance }) => distance);
    expect(distances).toEqual(["-7.00", "7.00", "33.00"]);
  });

  test("looks at an inexact value with six decimals, as it is when it is scored", () => {
    // 91 / 3 = 30.3333333…, decided as 30.333333; the edge is 30.3333.
    const [near] = look({ thirds: "91" }, "0.000033", "third");
    expect(near && [near.value, near.edge, near.distance]).toEqual(["30.333333", "30.333300", "0.000033"]);
    expect(look({ thirds: "91" }, "0.000032", "third")).toEqual([]);
  });
});

describe("a comparison", () => {
  test("counts where it decides the category", () => {
    expect(look({ score: "94.5", idea: true }, "0.5", "chosen").map(brief)).toEqual([
      ["95.00", "-0.50", false, "good", "veryGood"],
    ]);
  });

  test("counts nothing where another condition has decided already", () => {
    expect(look({ score: "94.5", idea: false }, "0.5", "chosen")).toEqual([]);
    expect(look({ days: 5, idea: true }, "1", "punctual")).toEqual([]);
  });

  test("is read from the number's side where the constant stands first", () => {
    const [near] = look({ score: "75" }, "1", "chosen");
    expect(near).toMatchObject({
      comparison: "atLeast",
      holds: false,
      distance: "-1.00",
      below: "poor",
      above: "good",
    });
  });

  test("of a branch that was not taken lies on another way", () => {
    expect(look({ score: "96", idea: true }, "30", "chosen").map(({ edge }) => edge)).toEqual(["95.00"]);
  });

  test("decides a truth, and on the edge atMost holds", () => {
    expect(look({ days: 5 }, "0", "punctual").map(brief)).toEqual([["5", "0", true, true, false]]);
  });

  test("overrules the edges of a band that nobody can meet behind it", () => {
    expect(look({ score: "89" }, "10", "overruled").map(brief)).toEqual([
      ["90.00", "-1.00", false, "fair", "veryGood"],
      ["85.00", "4.00", true, "poor", "fair"],
    ]);
  });

  test("between numbers decides no category", () => {
    expect(look({ score: "60" }, "0", "allowance")).toEqual([]);
  });
});

describe("rows", () => {
  const rows = [{ mark: "61" }, { mark: { absent: "excused" } }, { mark: "79.5" }];

  test("are told by their place, also inside of a sum", () => {
    const found = look({ rows }, "1").map(({ rule, row, value, distance }) => [rule, row, value, distance]);
    expect(found).toEqual([
      ["total", "rows[2]", "79.50", "-0.50"],
      ["points", "rows[0]", "61.00", "1.00"],
    ]);
  });

  test("decide the truth of a whole only where no other row does", () => {
    const high = (marks: readonly string[]): readonly unknown[] =>
      look({ rows: marks.map((mark) => ({ mark })) }, "1", "anyHigh").map(({ row, below, above }) => [
        row,
        below,
        above,
      ]);
    expect(high(["39", "10"])).toEqual([["rows[0]", false, true]]);
    expect(high(["39", "99"])).toEqual([]);
    expect(high(["39.5", "40"])).toEqual([["rows[1]", false, true]]);
  });
});

test("an absent value is near nothing", () => {
  expect(look({ score: { absent: "pending" }, thirds: { absent: "excused" }, days: null }, "1000", "band")).toEqual([]);
});

test("refused members are told with their issues, and the others are looked at", () => {
  const near = nearEdges(
    edgePolicy,
    [
      { id: "twice", score: "76", rows: [] },
      { id: "bad", score: "101", rows: [] },
      { id: "fine", score: "76", rows: [] },
      { id: "twice", score: "76", rows: [] },
      7,
    ],
    { margin: "0", rule: "band" },
  );
  expect(near.edges.map(({ member }) => member)).toEqual(["fine"]);
  expect(near.looked).toBe(1);
  const paths = near.issues.map(({ path }) => path);
  expect(paths).toEqual(["members[0].id", "members[1].score", "members[3].id", "members[4]"]);
});

test("an input that is no list has its issue, and nobody was looked at", () => {
  const { looked, issues } = nearEdges(edgePolicy, { members: "all" } as never, { margin: "1" });
  expect([looked, issues.map(({ code }) => code)]).toEqual([0, ["input.notAList"]]);
});

test.each(["", "-1", "abc", "1,5", 1, null, undefined, Number.NaN, {}])("the margin %j is refused", (margin) => {
  expect(codeOf(() => nearEdges(edgePolicy, [], { margin: margin as string }))).toBe("edges.margin");
});

test("an unknown rule is refused with the nearest name", () => {
  try {
    nearEdges(edgePolicy, [], { margin: "1", rule: "bands" });
    expect.unreachable();
  } catch (error) {
    expect(error).toMatchObject({ code: "edges.unknownRule" });
    expect(String(error)).toContain('"band"');
  }
});

function codeOf(work: () => unknown): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    return error instanceof KinerjaError ? error.code : "other";
  }
}
