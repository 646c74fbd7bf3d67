import type { Label, Source } from "@kinerja/model";
import { type Expression, type PolicyDocument, verifyPolicy } from "@kinerja/policy";
import fc from "fast-check";
import { expect, test } from "vitest";
import { score } from "../score/score.ts";
import { nearEdges } from "./nearEdges.ts";

const source: Source = { instrument: "Example", evidence: "recalled" };
const label: Label = { id: "Contoh", en: "Example" };
const grades = ["a", "b", "c"] as const;

interface RandomEdge {
  /** In tenths; values stand on hundredths, so that there is always one between two edges. */
  readonly at: number;
  readonly open: boolean;
  readonly grade: (typeof grades)[number];
}

interface RandomPolicy {
  readonly lowest: (typeof grades)[number];
  readonly edges: readonly RandomEdge[];
}

const randomPolicy: fc.Arbitrary<RandomPolicy> = fc.record({
  lowest: fc.constantFrom(...grades),
  edges: fc.uniqueArray(
    fc.record({
      at: fc.integer({ min: 1, max: 100 }),
      open: fc.boolean(),
      grade: fc.constantFrom(...grades),
    }),
    { minLength: 1, maxLength: 6, selector: ({ at }) => at },
  ),
});

function decimal(hundredths: number): string {
  return (hundredths / 100).toFixed(2);
}

function literal(grade: string): { readonly kind: "literal"; readonly category: string; readonly set: string } {
  return { kind: "literal", category: grade, set: "grade" };
}

function edgeOf({ at }: RandomEdge): { readonly kind: "literal"; readonly decimal: string } {
  return { kind: "literal", decimal: (at / 10).toFixed(1) };
}

const field = { kind: "field", name: "score" } as const;

function asBands({ edges, lowest }: RandomPolicy): Expression {
  const bands = edges.map((edge) => ({
    ...(edge.open ? { moreThan: edgeOf(edge) } : { atLeast: edgeOf(edge) }),
    then: literal(edge.grade),
  }));
  return {
    kind: "bands",
    of: field,
    bands: [...bands, { atLeast: { kind: "literal", decimal: "0" }, then: literal(lowest) }],
  };
}

/** From the highest edge down, so that every edge that matters lies on the way. */
function asChoices({ edges, lowest }: RandomPolicy): Expression {
  return [...edges]
    .sort((x, y) => x.at - y.at)
    .reduce<Expression>(
      (below, edge) => ({
        kind: "choose",
        if: { kind: "compare", comparison: edge.open ? "moreThan" : "atLeast", of: [field, edgeOf(edge)] },
        then: literal(edge.grade),
        else: below,
      }),
      literal(lowest),
    );
}

function policyOf(expression: Expression): PolicyDocument {
  return {
    formatVersion: 1,
    id: "random",
    version: "1.0.0",
    title: label,
    subject: "example",
    declared: "example",
    validity: { from: "2026-01-01" },
    appliesTo: ["pns"],
    source,
    categories: { grade: { label, ordered: true, members: grades.map((name) => ({ name, label })) } },
    parameters: {},
    levels: [
      {
        name: "member",
        label,
        fields: { score: { kind: "number", unit: "one", decimals: 2, least: "0", greatest: "10", label } },
        rules: { grade: { label, output: { kind: "category", set: "grade" }, source, expression } },
      },
    ],
    cases: [],
  };
}

/** The grade of every value from 0.00 to 10.00. */
function everyGrade(policy: PolicyDocument): readonly unknown[] {
  const members = Array.from({ length: 1001 }, (_, at) => ({ id: `p-${at}`, score: decimal(at) }));
  return score(policy, members).results.map(({ values }) => values["grade"]);
}

function changesWithin(outcomes: readonly unknown[], value: number, margin: number): boolean {
  // A hair more than the margin, for the edge itself belongs to one side only.
  const stretch = outcomes.slice(Math.max(0, value - margin - 1), Math.min(1000, value + margin + 1) + 1);
  return stretch.some((outcome) => outcome !== outcomes[value]);
}

test("law: a member is listed iff moving its banded value by the margin and a hair changes the outcome", () => {
  fc.assert(
    fc.property(
      randomPolicy,
      fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 20 }),
      fc.integer({ min: 0, max: 30 }),
      (random, tenths, margin) => {
        const policy = policyOf(asBands(random));
        const outcomes = everyGrade(policy);
        const values = [...tenths.map((tenth) => tenth * 10), ...random.edges.map(({ at }) => at * 10)];
        const members = values.map((value, index) => ({ id: String(index), score: decimal(value) }));
        const { edges } = nearEdges(policy, members, { margin: (margin / 10).toFixed(1), rule: "grade" });
        const listed = new Set(edges.map(({ member }) => member));
        for (const [index, value] of values.entries()) {
          expect(listed.has(String(index))).toBe(changesWithin(outcomes, value, margin * 10));
        }
      },
    ),
    { numRuns: 60 },
  );
});

test("law: the outcomes on both sides are those of the values next to the edge, by bands and by choices", () => {
  fc.assert(
    fc.property(randomPolicy, fc.integer({ min: 0, max: 100 }), fc.boolean(), (random, tenth, isChoice) => {
      const policy = policyOf(isChoice ? asChoices(random) : asBands(random));
      const outcomes = everyGrade(policy);
      const { edges } = nearEdges(policy, [{ id: "p", score: decimal(tenth * 10) }], { margin: "10" });
      for (const { edge, distance, comparison, holds, below, above } of edges) {
        const at = Math.round(Number(edge) * 100);
        expect(Math.round(Number(distance) * 100)).toBe(tenth * 10 - at);
        expect(below).toBe(outcomes[comparison === "moreThan" ? at : at - 1]);
        expect(above).toBe(outcomes[comparison === "moreThan" ? at + 1 : at]);
        expect(holds).toBe(comparison === "moreThan" ? tenth * 10 > at : tenth * 10 >= at);
      }
    }),
    { numRuns: 60 },
  );
});

test("law: a chain of choices lists the edge next to the value, wherever the outcome changes at it", () => {
  fc.assert(
    fc.property(randomPolicy, fc.integer({ min: 0, max: 100 }), (random, tenth) => {
      const policy = policyOf(asChoices(random));
      const outcomes = everyGrade(policy);
      const { edges } = nearEdges(policy, [{ id: "p", score: decimal(tenth * 10) }], { margin: "0" });
      expect(edges.length > 0).toBe(changesWithin(outcomes, tenth * 10, 0));
    }),
  );
});

test("the random policies leave no value without a band", () => {
  fc.assert(
    fc.property(randomPolicy, (random) => {
      const { findings } = verifyPolicy(policyOf(asBands(random)), { search: false });
      const codes = findings.map(({ code }) => code);
      expect(codes.filter((code) => code === "policy.bandGap" || code === "policy.bandOverlap")).toEqual([]);
    }),
    { numRuns: 20 },
  );
});
