import { describe, expect, it } from "vitest";
import { organisationSchema } from "../schema/organisationSchema.ts";
import { isoDateSchema, personIdSchema } from "../schema/textSchemas.ts";
import type { Organisation } from "./organisation.ts";
import { raterFinder } from "./raterFinder.ts";
import { raterOn } from "./raterOn.ts";

// staff ▸ section ▸ division ▸ agency; a second section beside the first, a team across them.
const units = [
  { id: "agency", name: "Dinas" },
  { id: "team", name: "Tim Percepatan", parent: "agency" },
];
const posts = [
  { id: "agency-head", title: "Kepala Dinas", unit: "agency" },
  { id: "division-head", title: "Kepala Bidang", unit: "agency", superior: "agency-head" },
  { id: "section-head", title: "Kepala Seksi", unit: "agency", superior: "division-head" },
  { id: "section-head-2", title: "Kepala Seksi", unit: "agency", superior: "division-head" },
  { id: "clerk", title: "Analis", unit: "agency", superior: "section-head" },
  { id: "clerk-2", title: "Analis", unit: "agency", superior: "section-head-2" },
];
const year = { from: "2026-01-01", to: "2027-01-01" };
const people = ["agus", "budi", "citra", "dewi", "eko", "fitri", "gita"].map((id) => ({ id, employment: "pns" }));
const heads = [
  { kind: "definitive", person: "agus", post: "agency-head", period: year },
  { kind: "definitive", person: "budi", post: "division-head", period: year },
  { kind: "definitive", person: "citra", post: "section-head", period: year },
  { kind: "definitive", person: "dewi", post: "section-head-2", period: year },
];
const eko = { kind: "definitive", person: "eko", post: "clerk", period: year };

function organisation(assignments: readonly unknown[], changes: object = {}): Organisation {
  return organisationSchema.parse({ units, posts, people, assignments, ...changes });
}

function ask(assignments: readonly unknown[], person = "eko", date = "2026-06-15", changes: object = {}): unknown {
  const outcome = raterOn(organisation(assignments, changes), personIdSchema.parse(person), isoDateSchema.parse(date));
  if (outcome.kind === "accepted") return outcome.value;
  return outcome.issues.map(({ code, path }) => `${code} at ${path}`);
}

describe("raterOn", () => {
  it("names the definitive holder of the superior post, and says why", () => {
    expect(ask([...heads, eko])).toEqual({
      rater: "citra",
      post: "section-head",
      capacity: "definitive",
      ratedPost: "clerk",
      passedOver: [],
      additionalRaters: [],
    });
  });

  it("follows a move in mid-year, to the day", () => {
    const moves = [
      ...heads,
      { ...eko, period: { from: "2026-01-01", to: "2026-07-01" } },
      { ...eko, post: "clerk-2", period: { from: "2026-07-01" } },
    ];
    expect(ask(moves, "eko", "2026-06-30")).toMatchObject({ rater: "citra", ratedPost: "clerk" });
    expect(ask(moves, "eko", "2026-07-01")).toMatchObject({ rater: "dewi", ratedPost: "clerk-2" });
  });

  it("follows a change of the superior, to the day", () => {
    const [agus, budi, citra, dewi] = heads;
    const change = [
      agus,
      budi,
      dewi,
      eko,
      { ...citra, period: { from: "2026-01-01", to: "2026-03-15" } },
      { ...citra, person: "fitri", period: { from: "2026-03-15" } },
    ];
    expect(ask(change, "eko", "2026-03-14")).toMatchObject({ rater: "citra" });
    expect(ask(change, "eko", "2026-03-15")).toMatchObject({ rater: "fitri" });
  });

  it("puts someone acting in the post before its definitive holder", () => {
    const acting = {
      kind: "acting",
      person: "dewi",
      post: "section-head",
      period: { from: "2026-06-01", to: "2026-07-01" },
    };
    expect(ask([...heads, eko, acting])).toMatchObject({ rater: "dewi", post: "section-head", capacity: "acting" });
    expect(ask([...heads, eko, acting], "eko", "2026-07-01")).toMatchObject({ rater: "citra", capacity: "definitive" });
  });

  it("lets someone act in a vacant post", () => {
    const [agus, budi, , dewi] = heads;
    const acting = { kind: "acting", person: "dewi", post: "section-head", period: year };
    expect(ask([agus, budi, dewi, eko, acting])).toMatchObject({ rater: "dewi", capacity: "acting" });
  });

  it("rates a person who acts elsewhere in the definitive post", () => {
    const acting = { kind: "acting", person: "eko", post: "section-head-2", period: year };
    expect(ask([...heads, eko, acting])).toMatchObject({ rater: "citra", ratedPost: "clerk" });
  });

  it("goes one post up where the person acts as the own superior, for nobody rates themself", () => {
    const acting = { kind: "acting", person: "eko", post: "section-head", period: year };
    expect(ask([...heads, eko, acting])).toMatchObject({
      rater: "budi",
      post: "division-head",
      passedOver: ["section-head"],
    });
  });

  it("goes up as far as needed", () => {
    const acting = ["section-head", "division-head"].map((post) => ({
      kind: "acting",
      person: "eko",
      post,
      period: year,
    }));
    expect(ask([...heads, eko, ...acting])).toMatchObject({
      rater: "agus",
      passedOver: ["section-head", "division-head"],
    });
  });

  it("follows a delegation to another post, by whoever holds that post", () => {
    const delegated = { ...eko, rater: "section-head-2" };
    expect(ask([...heads, delegated])).toMatchObject({ rater: "dewi", post: "section-head-2" });
    const acting = { kind: "acting", person: "gita", post: "section-head-2", period: year };
    expect(ask([...heads, delegated, acting])).toMatchObject({ rater: "gita", capacity: "acting" });
  });

  it("hears team leads beside the rater of record, each once, never the person or the rater", () => {
    const team = { kind: "team", person: "eko", unit: "team", period: year };
    const teams = ["dewi", "citra", "eko", "gita", "dewi"].map((lead) => ({ ...team, lead }));
    const past = { ...team, lead: "fitri", period: { from: "2025-01-01", to: "2026-01-01" } };
    expect(ask([...heads, eko, team, ...teams, past])).toMatchObject({
      rater: "citra",
      additionalRaters: ["dewi", "gita"],
    });
  });

  it("takes a record that stands there twice for one", () => {
    expect(ask([...heads, ...heads, eko, eko])).toMatchObject({ rater: "citra" });
  });

  it("does not know a person from outside", () => {
    expect(ask([...heads, eko], "zaki")).toEqual(["rater.unknownPerson at people"]);
  });

  it("finds nobody before, between and after the assignments of a person", () => {
    const gap = [
      ...heads,
      { ...eko, period: { from: "2026-02-01", to: "2026-04-01" } },
      { ...eko, post: "clerk-2", period: { from: "2026-05-01", to: "2026-09-01" } },
    ];
    for (const date of ["2026-01-31", "2026-04-01", "2026-04-30", "2026-09-01"]) {
      expect(ask(gap, "eko", date)).toEqual(["rater.noPost at assignments"]);
    }
  });

  it("does not take acting or team work for a definitive post", () => {
    const others = [
      { kind: "acting", person: "eko", post: "clerk", period: year },
      { kind: "team", person: "eko", unit: "team", period: year, lead: "dewi" },
    ];
    expect(ask([...heads, ...others])).toEqual(["rater.noPost at assignments"]);
  });

  it("does not choose between two definitive posts of the person", () => {
    expect(ask([...heads, eko, { ...eko, post: "clerk-2" }])).toEqual(["rater.severalPosts at assignments[5]"]);
  });

  it("does not guess who stands in for a vacant post", () => {
    const [agus, budi, , dewi] = heads;
    expect(ask([agus, budi, dewi, eko])).toEqual(["rater.vacantPost at posts[2]"]);
  });

  it("does not choose between two definitive holders, or two who act", () => {
    expect(ask([...heads, eko, { ...heads[2], person: "gita" }])).toEqual(["rater.severalHolders at assignments[5]"]);
    const acting = ["dewi", "gita"].map((person) => ({ kind: "acting", person, post: "section-head", period: year }));
    expect(ask([...heads, eko, ...acting])).toEqual(["rater.severalActing at assignments[6]"]);
  });

  it("lets one who acts settle the matter of two definitive holders", () => {
    const double = [...heads, eko, { ...heads[2], person: "gita" }];
    const acting = { kind: "acting", person: "fitri", post: "section-head", period: year };
    expect(ask([...double, acting])).toMatchObject({ rater: "fitri", capacity: "acting" });
  });

  it("says so where the superior stands outside the organisation", () => {
    expect(ask(heads, "agus")).toEqual(["rater.noSuperior at posts[0].superior"]);
  });

  it("stops in a ring of posts that the person holds", () => {
    const ring = posts.map((post) => (post.id === "division-head" ? { ...post, superior: "section-head" } : post));
    const acting = ["section-head", "division-head"].map((post) => ({
      kind: "acting",
      person: "eko",
      post,
      period: year,
    }));
    expect(ask([...heads, eko, ...acting], "eko", "2026-06-15", { posts: ring })).toEqual([
      "rater.cycle at posts[1].superior",
    ]);
  });

  it("stops at a post that is its own superior and is held by the person", () => {
    const ring = [{ id: "agency-head", title: "Kepala Dinas", unit: "agency", superior: "agency-head" }];
    expect(ask(heads, "agus", "2026-06-15", { posts: ring })).toEqual(["rater.cycle at posts[0].superior"]);
  });

  it("names the place of a reference that leads nowhere", () => {
    expect(ask([...heads, { ...eko, post: "gone" }])).toEqual(["rater.unknownPost at assignments[4].post"]);
    expect(ask([...heads, { ...eko, rater: "gone" }])).toEqual(["rater.unknownPost at assignments[4].rater"]);
    const broken = posts.map((post) => (post.id === "clerk" ? { ...post, superior: "gone" } : post));
    expect(ask([...heads, eko], "eko", "2026-06-15", { posts: broken })).toEqual([
      "rater.unknownPost at posts[4].superior",
    ]);
  });
});

describe("raterFinder", () => {
  it("answers for a hundred thousand people without reading the organisation again", () => {
    const count = 100_000;
    const many = Array.from({ length: count }, (_, index) => `p-${index}`);
    const large = organisation(
      [...heads, ...many.map((person) => ({ kind: "definitive", person, post: "clerk", period: year }))],
      { people: [...people, ...many.map((id) => ({ id, employment: "pppk" }))] },
    );
    const find = raterFinder(large);
    const date = isoDateSchema.parse("2026-06-15");
    const started = performance.now();
    for (const { id } of large.people.slice(people.length)) {
      if (find(id, date).kind !== "accepted") expect.fail(id);
    }
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
