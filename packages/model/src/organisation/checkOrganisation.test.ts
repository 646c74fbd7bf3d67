import { describe, expect, it } from "vitest";
import { organisationSchema } from "../schema/organisationSchema.ts";
import { checkOrganisation } from "./checkOrganisation.ts";
import type { Organisation } from "./organisation.ts";

const year = { from: "2026-01-01", to: "2027-01-01" };
const sound = {
  units: [
    { id: "agency", name: "Dinas" },
    { id: "team", name: "Tim", parent: "agency" },
  ],
  posts: [
    { id: "head", title: "Kepala", unit: "agency" },
    { id: "clerk", title: "Analis", unit: "agency", superior: "head" },
  ],
  people: [
    { id: "agus", employment: "pns" },
    { id: "budi", employment: "pppk" },
    { id: "citra", employment: "pppkPartTime" },
  ],
  assignments: [
    { kind: "definitive", person: "agus", post: "head", period: { from: "2026-01-01", to: "2026-07-01" } },
    { kind: "definitive", person: "citra", post: "head", period: { from: "2026-07-01" } },
    { kind: "definitive", person: "budi", post: "clerk", period: year, rater: "head" },
    { kind: "acting", person: "budi", post: "head", period: { from: "2026-06-01", to: "2026-07-01" } },
    { kind: "team", person: "budi", unit: "team", period: year, lead: "agus" },
  ],
};

function found(changes: object, path?: string): readonly string[] {
  const organisation: Organisation = organisationSchema.parse({ ...sound, ...changes });
  const issues = checkOrganisation(organisation, path === undefined ? {} : { path });
  return issues.map((issue) => `${issue.code} at ${issue.path}`);
}

describe("checkOrganisation", () => {
  it("finds nothing in an organisation whose parts fit", () => {
    expect(found({})).toEqual([]);
  });

  it("finds ids that stand twice in a list; the same id in two lists is fine", () => {
    const [agency] = sound.units;
    expect(found({ units: [...sound.units, agency] })).toEqual(["organisation.duplicateId at units[2].id"]);
    expect(found({ people: [...sound.people, { id: "head", employment: "pns" }] })).toEqual([]);
  });

  it("warns of a person whose id is a NIP", () => {
    const people = [...sound.people, { id: "200002292024032999", employment: "pns" }];
    const issues = checkOrganisation(organisationSchema.parse({ ...sound, people }));
    expect(issues).toMatchObject([{ code: "organisation.idIsNip", path: "people[3].id", severity: "warning" }]);
    expect(JSON.stringify(issues)).not.toContain("2000022920");
  });

  it("finds every reference that leads nowhere", () => {
    expect(
      found({
        units: [{ id: "agency", name: "Dinas", parent: "x" }],
        posts: [{ id: "head", title: "Kepala", unit: "x", superior: "x" }],
        assignments: [
          { kind: "definitive", person: "x", post: "x", period: year, rater: "x" },
          { kind: "acting", person: "agus", post: "x", period: year },
          { kind: "team", person: "agus", unit: "x", period: year, lead: "x" },
        ],
      }),
    ).toEqual(
      [
        "units[0].parent",
        "posts[0].unit",
        "posts[0].superior",
        "assignments[0].person",
        "assignments[0].post",
        "assignments[0].rater",
        "assignments[1].post",
        "assignments[2].unit",
        "assignments[2].lead",
      ].map((path) => `organisation.unknownReference at ${path}`),
    );
  });

  it("names one link of each ring, and of no branch that leads into a ring", () => {
    const ring = (id: string, superior: string): object => ({ id, title: "Kepala", unit: "agency", superior });
    const posts = [
      ring("d", "a"),
      ring("a", "b"),
      ring("b", "c"),
      ring("c", "a"),
      ring("self", "self"),
      ring("e", "d"),
    ];
    expect(found({ posts, assignments: [] })).toEqual([
      "organisation.cycle at posts[0].superior",
      "organisation.cycle at posts[4].superior",
    ]);
    const units = [
      { id: "agency", name: "Dinas", parent: "team" },
      { id: "team", name: "Tim", parent: "agency" },
    ];
    expect(found({ units })).toEqual(["organisation.cycle at units[0].parent"]);
  });

  it("finds posts and holders that overlap in time", () => {
    const assignments = [
      { kind: "definitive", person: "agus", post: "head", period: year },
      { kind: "definitive", person: "agus", post: "clerk", period: { from: "2026-12-31" } },
      { kind: "definitive", person: "budi", post: "head", period: { from: "2026-06-01", to: "2026-06-02" } },
      { kind: "acting", person: "budi", post: "clerk", period: year },
      { kind: "acting", person: "citra", post: "clerk", period: year },
    ];
    expect(found({ assignments }, "organisation")).toEqual([
      "organisation.severalPosts at organisation.assignments[1]",
      "organisation.severalHolders at organisation.assignments[2]",
      "organisation.severalActing at organisation.assignments[4]",
    ]);
  });

  it("finds a period without a day that did not come through the schema", () => {
    const organisation = organisationSchema.parse(sound);
    const [first] = organisation.assignments;
    if (first === undefined) throw new Error("no assignment");
    const assignments = [{ ...first, period: { from: first.period.from, to: first.period.from } }];
    expect(checkOrganisation({ ...organisation, assignments })).toMatchObject([
      { code: "period.empty", path: "assignments[0].period.to" },
    ]);
  });
});
