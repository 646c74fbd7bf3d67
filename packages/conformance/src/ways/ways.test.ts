import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sampleSeed } from "../suites/sampleSizes.ts";
import { interpreterWay } from "./interpreterWay.ts";
import { type OpenWays, openWays } from "./openWays.ts";
import { randomSubjects } from "./randomSubjects.ts";
import { runWays, type WaysReport } from "./runWays.ts";
import type { WaySubject } from "./sampleOf.ts";
import { type MadeSubject, waySubjects } from "./waySubjects.ts";

/** A tenth of the national workload's and of each policy's full size; `npm run prove -- ways` runs all of it. */
const nationalMembers = 100_000;
const members = 10_000;
const documents = 20;

let open: OpenWays;

beforeAll(async () => {
  open = await openWays({ oracle: 10, columns: 10, javascript: 1, duckdb: 1, postgres: 1, mariadb: 10 });
});

afterAll(() => open?.close());

type Make = (from: number, to: number) => readonly Readonly<Record<string, unknown>>[];

function run(subject: WaySubject, make: Make, count: number): Promise<WaysReport> {
  const { ways } = open;
  return runWays(subject, { reference: interpreterWay, ways, members: count, make });
}

function expectSame({ examples, mismatches, ways }: WaysReport): void {
  expect(examples).toEqual([]);
  expect(mismatches).toBe(0);
  for (const [name, way] of Object.entries(ways))
    expect(way.members > 0 || way.notSupported !== undefined, `${name} ran nothing`).toBe(true);
}

describe("every way of running gives the same digits, kinds of absence and statuses", () => {
  test.each(waySubjects.map((subject) => [subject.name, subject] as const))("%s", async (name, subject) => {
    const count = name === "national-workload" ? nationalMembers : members;
    const report = await run(subject, subject.make(sampleSeed()), count);
    expectSame(report);
    // Most members are scored, and not only refused.
    expect((report.statuses["scored"] ?? 0) + (report.statuses["partial"] ?? 0)).toBeGreaterThan(count / 2);
  });

  test("random policies of every construct", async () => {
    for (const subject of randomSubjects(sampleSeed(), documents)) {
      const report = await run(subject, subject.make(sampleSeed()), 60);
      expectSame(report);
    }
  });
});

test("no policy is left out by any database", () => {
  const refused = open.ways.flatMap(({ way }) =>
    waySubjects.filter(({ program }) => (way.refuses?.(program).length ?? 0) > 0).map(({ name }) => [way.name, name]),
  );
  expect(refused).toEqual([]);
});

describe("cohorts of no member and of one", () => {
  const some: readonly MadeSubject[] = waySubjects.filter(({ name }) =>
    ["national-workload", "pp-46-2011", "akip-lke", "permenpanrb-6-2022"].includes(name),
  );

  test.each(some.map((subject) => [subject.name, subject] as const))("%s", async (_, subject) => {
    const none = await run(subject, () => [], 1);
    expect(none.examples).toEqual([]);
    expect(none.members).toBe(0);
    for (const member of subject.make(sampleSeed())(0, 6)) expectSameOfOne(await run(subject, () => [member], 1));
  });
});

function expectSameOfOne({ examples, mismatches }: WaysReport): void {
  expect(examples).toEqual([]);
  expect(mismatches).toBe(0);
}

describe("the comparison itself", () => {
  test("finds one wrong digit, one wrong absence, one wrong status and one missing result", async () => {
    const [subject] = waySubjects;
    if (subject === undefined) throw new RangeError("No subject");
    const spoil = (index: number, change: Readonly<Record<string, unknown>>): OpenWays["ways"] => [
      {
        oneOf: 1,
        way: {
          name: "wrong",
          run: async (sample) =>
            (await interpreterWay.run(sample)).map((result, place) =>
              place === index ? { ...result, ...change } : result,
            ),
        },
      },
    ];
    const make = subject.make(sampleSeed());
    const judge = async (ways: OpenWays["ways"]): Promise<number> =>
      (await runWays(subject, { reference: interpreterWay, ways, members: 50, make })).mismatches;
    const values = (
      await interpreterWay.run({ ...subject, members: make(0, 50), columns: { members: 0, levels: [] } })
    )[7]?.values;
    expect(await judge(spoil(7, {}))).toBe(0);
    expect(await judge(spoil(7, { values: { ...values, finalScore: "0.01" } }))).toBe(1);
    expect(await judge(spoil(7, { values: { ...values, finalScore: { absent: "excused" } } }))).toBe(1);
    expect(await judge(spoil(7, { status: "refused" }))).toBe(1);
    expect(await judge(spoil(7, { indicators: [] }))).toBe(1);
    const short = { name: "short", run: async () => [] } satisfies OpenWays["ways"][number]["way"];
    expect(await judge([{ way: short, oneOf: 1 }])).toBeGreaterThan(0);
  });
});
