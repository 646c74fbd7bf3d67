import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromDayNumber } from "../date/civilDay.ts";
import type { Period } from "../date/period.ts";
import { periodContains } from "../date/periodContains.ts";
import { organisationSchema } from "../schema/organisationSchema.ts";
import { checkOrganisation } from "./checkOrganisation.ts";
import type { Organisation } from "./organisation.ts";
import { raterFinder } from "./raterFinder.ts";

const names = ["a", "b", "c", "d"];
const firstDay = 739_600;
const day = fc.integer({ min: firstDay, max: firstDay + 30 });
const name = fc.constantFrom(...names);
const period: fc.Arbitrary<Period> = fc
  .tuple(day, fc.integer({ min: 1, max: 20 }), fc.boolean())
  .map(([from, length, open]) =>
    open ? { from: fromDayNumber(from) } : { from: fromDayNumber(from), to: fromDayNumber(from + length) },
  );
const assignment = fc.oneof(
  fc.record(
    { kind: fc.constant("definitive"), person: name, post: name, period, rater: name },
    { requiredKeys: ["kind", "person", "post", "period"] },
  ),
  fc.record({ kind: fc.constant("acting"), person: name, post: name, period }),
  fc.record(
    { kind: fc.constant("team"), person: name, unit: fc.constant("u"), period, lead: name },
    { requiredKeys: ["kind", "person", "unit", "period"] },
  ),
);
// Any superior at all, so rings and posts that are their own superior too.
const organisation: fc.Arbitrary<Organisation> = fc
  .record({
    superiors: fc.tuple(...names.map(() => fc.option(name, { nil: undefined }))),
    assignments: fc.array(assignment, { maxLength: 10 }),
  })
  .map(({ superiors, assignments }) =>
    organisationSchema.parse({
      units: [{ id: "u", name: "Dinas" }],
      posts: names.map((id, index) => {
        const superior = superiors[index];
        return superior === undefined
          ? { id, title: "Kepala", unit: "u" }
          : { id, title: "Kepala", unit: "u", superior };
      }),
      people: names.map((id) => ({ id, employment: "pns" })),
      assignments,
    }),
  );
const runs = { numRuns: 500 };

describe("the rater of record", () => {
  it("is never the person and holds the post on that day", () => {
    fc.assert(
      fc.property(organisation, day, (data, number) => {
        const date = fromDayNumber(number);
        const find = raterFinder(data);
        for (const { id } of data.people) {
          const outcome = find(id, date);
          if (outcome.kind === "refused") {
            expect(outcome.issues).toHaveLength(1);
            continue;
          }
          const { rater, post, capacity, additionalRaters } = outcome.value;
          expect(rater).not.toBe(id);
          expect(additionalRaters).not.toContain(id);
          expect(additionalRaters).not.toContain(rater);
          const holds = data.assignments.some(
            (held) =>
              held.kind === capacity &&
              held.person === rater &&
              held.post === post &&
              periodContains(held.period, date),
          );
          expect(holds).toBe(true);
        }
      }),
      runs,
    );
  });

  it("does not depend on the order of the assignments", () => {
    fc.assert(
      fc.property(organisation, day, (data, number) => {
        const date = fromDayNumber(number);
        const find = raterFinder(data);
        const findReversed = raterFinder({ ...data, assignments: [...data.assignments].reverse() });
        for (const { id } of data.people) {
          const [a, b] = [find(id, date), findReversed(id, date)];
          expect(b.kind).toBe(a.kind);
          expect(b.issues.map(({ code }) => code)).toEqual(a.issues.map(({ code }) => code));
          if (a.kind === "accepted" && b.kind === "accepted") expect(b.value.rater).toBe(a.value.rater);
        }
      }),
      runs,
    );
  });

  it("is never in doubt in an organisation that passes the check", () => {
    const doubts = ["rater.severalPosts", "rater.severalHolders", "rater.severalActing", "rater.unknownPost"];
    fc.assert(
      fc.property(organisation, day, (data, number) => {
        if (checkOrganisation(data).length > 0) return;
        const find = raterFinder(data);
        for (const { id } of data.people) {
          for (const { code } of find(id, fromDayNumber(number)).issues) expect(doubts).not.toContain(code);
        }
      }),
      runs,
    );
  });
});
