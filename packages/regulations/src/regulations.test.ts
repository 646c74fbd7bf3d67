import { addDays, employmentKinds, KinerjaError, parseIsoDate } from "@kinerja/model";
import { consequenceFor, type PolicyDocument } from "@kinerja/policy";
import { describe, expect, test } from "vitest";
import { consequences } from "./consequences.ts";
import { objectionPp30Of2019 } from "./objectionPp30Of2019.ts";
import { policies } from "./policies.ts";
import { regulations } from "./regulations.ts";
import { succession } from "./succession.ts";

const documents: readonly PolicyDocument[] = Object.values(policies);
const law = documents.filter(({ declared }) => declared === undefined);

/** Every day on which something changes, with the day before and the day after. */
const days = documents.flatMap(({ validity: { from, to } }) =>
  [from, ...(to === undefined ? [] : [to])].flatMap((text) => {
    const day = parseIsoDate(text);
    return day === undefined ? [] : [addDays(day, -1), day, addDays(day, 1)];
  }),
);

describe("regulations.at", () => {
  test.each([
    ["2013-12-31", undefined],
    ["2014-01-01", "pp-46-2011"],
    ["2021-06-30", "pp-46-2011"],
    ["2021-07-01", "pp-30-2019"],
    ["2022-02-02", "pp-30-2019"],
    ["2022-02-03", "permenpanrb-6-2022"],
    ["2026-11-22", "permenpanrb-6-2022"],
  ])("gives for the predicate on %s %s", (date, id) => {
    expect(regulations.at(date).employeePredicate?.id).toBe(id);
  });

  test.each(days)("gives on %s exactly the law in force, one policy a subject", (day) => {
    const inForce = law.filter(({ validity: { from, to = "9999-12-31" } }) => from <= day && day < to);
    const selected = regulations.at(day);
    expect(
      Object.values(selected)
        .map(({ id }) => id)
        .sort(),
    ).toStrictEqual(inForce.map(({ id }) => id).sort());
    for (const [subject, policy] of Object.entries(selected)) expect(policy.subject).toBe(subject);
  });

  test("refuses a day that is not in the calendar", () => {
    for (const date of ["", "2026-02-30", "22-11-2026", "2026-11-22T00:00:00Z", "now"]) {
      expect(() => regulations.at(date)).toThrow(KinerjaError);
      expect(() => regulations.at(date)).toThrow(/^policy\.notADate/);
    }
  });
});

describe("succession", () => {
  const find = (id: string | null): PolicyDocument | undefined => law.find((document) => document.id === id);

  test("agrees with the validity of the documents", () => {
    for (const { subject, from, to, on } of succession) {
      expect(parseIsoDate(on)).toBe(on);
      if (from !== null) expect(find(from)).toMatchObject({ subject, validity: { to: on } });
      if (to !== null) expect(find(to)).toMatchObject({ subject, validity: { from: on } });
      if (from === null && to === null) expect(law.map((document) => document.subject)).not.toContain(subject);
    }
  });

  test("tells of every policy that ended what came after", () => {
    for (const { id, subject, validity } of law) {
      if (validity.to === undefined) continue;
      const next = law.find((other) => other.subject === subject && other.validity.from === validity.to);
      // A policy about one year ends with it, and nothing takes its place.
      if (next === undefined) continue;
      const told = succession.filter(({ from, on }) => from === id && on === validity.to);
      expect(
        told.map(({ to }) => to),
        id,
      ).toStrictEqual([next.id]);
    }
  });

  test("names the one article whose words were seen, and grades by what the row says beyond them", () => {
    const named = succession.filter(({ by }) => by.locator !== undefined);
    expect(
      named.map(({ from, by: { instrument, locator, evidence } }) => [from, instrument, locator, evidence]),
    ).toEqual([
      ["pp-30-2019", "PermenPANRB 6/2022", { article: "38" }, "inferred"],
      ["permenpanrb-8-2021", "PermenPANRB 6/2022", { article: "38" }, "secondary"],
    ]);
  });

  test("grades no row as read: the words of no first day were seen", () => {
    expect(succession.map(({ by }) => by.evidence)).not.toContain("read");
  });
});

describe("consequences", () => {
  test.each(Object.entries(consequences))("%s is for PNS only, and tells the others what to read", (id, path) => {
    expect(path.id).toBe(id);
    expect(path.appliesTo).toStrictEqual(["pns"]);
    for (const kind of employmentKinds) {
      const outcome = consequenceFor(path, kind);
      if (kind === "pns") expect(outcome).toStrictEqual({ kind: "accepted", value: path, issues: [] });
      else {
        expect(outcome).toMatchObject({
          kind: "refused",
          issues: [{ code: "consequence.employmentKind", received: kind }],
        });
        expect(outcome.issues[0]?.message.id).toContain("PP 49/2018");
        expect(JSON.stringify(outcome)).not.toContain("steps");
      }
    }
  });

  test("the thresholds of discipline are those of the policy, in rising order but for the days in a row", () => {
    const amounts = consequences["pp-94-2021-discipline"].steps.map(({ limit }) => limit?.amount);
    expect(amounts).toStrictEqual([3, 4, 7, 11, 14, 17, 21, 25, 28, 10]);
  });

  test("the objection has the term of its route", () => {
    const [first] = consequences["pp-30-2019-objection"].steps;
    expect(first?.limit).toMatchObject({ amount: objectionPp30Of2019.days, dayType: objectionPp30Of2019.dayType });
  });
});
