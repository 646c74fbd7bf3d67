import { describe, expect, test } from "vitest";
import { hashPolicy } from "../identity/hashPolicy.ts";
import { exampleProfile, families, indicator, source, text } from "./exampleProfile.fixture.ts";
import type { PositionProfile } from "./positionProfile.ts";
import type { PostFamily, ProfileOverride, RegionProfile } from "./regionProfile.ts";
import { resolveProfile } from "./resolveProfile.ts";

function accepted(family: string, profile: RegionProfile = exampleProfile()): PositionProfile {
  const outcome = resolveProfile(profile, family);
  if (outcome.kind === "refused") throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
}

/** Code and path of every issue. */
function refused(family: string, changed: Readonly<Record<string, PostFamily>>): readonly string[] {
  const outcome = resolveProfile(exampleProfile({ families: { ...families, ...changed } }), family);
  expect(outcome.kind).toBe("refused");
  return outcome.issues.map(({ code, path }) => `${path} ${code}`);
}

const reason = text("Because");

describe("resolveProfile", () => {
  test("takes a family without a parent as it stands", () => {
    const position = accepted("all");
    expect(position.lineage.map(({ family }) => family)).toEqual(["all"]);
    expect(position.aspects.map(({ name, from, overrides }) => [name, from, overrides])).toEqual([
      ["productivity", "all", []],
      ["innovation", "all", []],
    ]);
    expect(position).toMatchObject({ status: "example", weights: "equal", policy: "rating-recommendation", notes: [] });
    expect(position.profile.hash).toBe(hashPolicy(exampleProfile()));
  });

  test("tells the day of its policy only where the profile names one", () => {
    expect(accepted("all")).not.toHaveProperty("at");
    const at = "2026-02-01" as NonNullable<RegionProfile["at"]>;
    expect(accepted("all", exampleProfile({ at })).at).toBe("2026-02-01");
  });

  test("puts inherited entries first, and says of each which family brought it in", () => {
    const { aspects, lineage } = accepted("health");
    expect(lineage.map(({ family }) => family)).toEqual(["all", "health"]);
    expect(aspects.map(({ name, from }) => `${name} of ${from}`)).toEqual([
      "productivity of all",
      "innovation of all",
      "service of health",
    ]);
    expect(aspects[0]?.indicators.map(({ name, from }) => `${name} of ${from}`)).toEqual([
      "tasks of all",
      "visits of health",
    ]);
  });

  test("keeps who changed what, why, and the value before; a key without one was null", () => {
    const label = { aspect: "productivity", change: { weight: "100" }, reason, source } as const;
    const only = {
      label: text("Only"),
      extends: "all",
      overrides: [label, { ...gone, aspect: "innovation" }],
    } as const;
    const [aspect] = accepted("only", exampleProfile({ families: { ...families, only } })).aspects;
    expect(aspect).toMatchObject({ weight: "100", from: "all" });
    expect(aspect?.overrides).toEqual([{ family: "only", reason, source, before: { weight: null } }]);
    const [tasks] = accepted("health").aspects[0]?.indicators ?? [];
    expect(tasks?.overrides).toEqual([
      {
        family: "health",
        reason: families.health.overrides[0].reason,
        source,
        before: { target: "12", label: text("Visits") },
      },
    ]);
    expect(tasks).toMatchObject({ target: "6", label: text("Programmes"), direction: "higher", from: "all" });
  });

  test("hands changes and removals down, and tells what was left out", () => {
    const position = accepted("nurse");
    expect(position.aspects.map(({ name }) => name)).toEqual(["productivity", "service"]);
    expect(position.aspects[0]?.indicators[0]).toMatchObject({ target: "6" });
    expect(position.removed).toEqual([
      {
        aspect: "innovation",
        label: text("Innovation"),
        from: "all",
        family: "nurse",
        reason: families.nurse.overrides[0].reason,
        source,
      },
    ]);
    expect(position.familyNote).toEqual(text("In the field"));
  });

  test("removes one indicator and leaves the others", () => {
    const few = { label: text("Few"), extends: "health", overrides: [{ ...gone, indicator: "tasks" }] } as const;
    const position = accepted("few", exampleProfile({ families: { ...families, few } }));
    expect(position.aspects[0]?.indicators.map(({ name }) => name)).toEqual(["visits"]);
    expect(position.removed).toMatchObject([
      { aspect: "productivity", indicator: "tasks", from: "all", family: "few" },
    ]);
  });

  test("gives an entry its own source, else that of the profile", () => {
    const own = { instrument: "Ours", evidence: "inferred" } as const;
    const aspects = {
      a: { label: text("A"), source: own, indicators: { i: indicator({ source: own }), j: indicator() } },
    };
    const [aspect] = accepted("x", exampleProfile({ families: { x: { label: text("X"), aspects } } })).aspects;
    expect(aspect?.source).toEqual(own);
    expect(aspect?.indicators.map((each) => each.source)).toEqual([own, source]);
  });

  test("does not change the profile", () => {
    const profile = exampleProfile();
    const before = JSON.stringify(profile);
    accepted("nurse", profile);
    expect(JSON.stringify(profile)).toBe(before);
  });
});

const gone: ProfileOverride = { aspect: "productivity", remove: true, reason, source };

describe("what is refused", () => {
  test("a family that is not there, with the nearest name", () => {
    const outcome = resolveProfile(exampleProfile(), "nurses");
    expect(outcome.issues).toMatchObject([
      { code: "profile.unknownFamily", path: "families", expected: "nurse", received: "nurses" },
    ]);
    expect(outcome.issues[0]?.message.en).toContain('perhaps "nurse". Choose one of: all, health, nurse.');
  });

  test.each(["constructor", "__proto__", "toString", ""])("a family called %j", (name) => {
    expect(resolveProfile(exampleProfile(), name).issues.map(({ code }) => code)).toEqual(["profile.unknownFamily"]);
  });

  test("a parent that is not there", () => {
    expect(refused("x", { x: { label: text("X"), extends: "al" } })).toEqual([
      "families.x.extends profile.unknownParent",
    ]);
  });

  test.each([
    ["x", { x: { label: text("X"), extends: "x" } }, "families.x.extends profile.cycle"],
    [
      "x",
      {
        x: { label: text("X"), extends: "y" },
        y: { label: text("Y"), extends: "z" },
        z: { label: text("Z"), extends: "y" },
      },
      "families.z.extends profile.cycle",
    ],
  ] as const)("a circle, from %s", (family, circle, issue) => {
    expect(refused(family, circle)).toEqual([issue]);
  });

  test("a circle elsewhere troubles nobody else", () => {
    const x = { label: text("X"), extends: "x" };
    expect(accepted("all", exampleProfile({ families: { ...families, x } })).aspects).toHaveLength(2);
  });

  test("an aspect or an indicator that is there already", () => {
    const aspects = {
      service: { label: text("Again"), indicators: {} },
      more: { label: text("M"), indicators: { tasks: indicator() } },
    };
    const x = { label: text("X"), extends: "health", aspects, indicators: { innovation: { visits: indicator() } } };
    expect(refused("x", { x })).toEqual([
      "families.x.aspects.service profile.aspectTwice",
      "families.x.aspects.more.indicators.tasks profile.indicatorTwice",
      "families.x.indicators.innovation.visits profile.indicatorTwice",
    ]);
  });

  test("indicators of an aspect that is not inherited, or was just left out", () => {
    const x = { label: text("X"), extends: "nurse", indicators: { servise: { a: indicator() } }, overrides: [gone] };
    expect(refused("x", { x })).toEqual(["families.x.indicators.servise profile.unknownAspect"]);
    const y = { ...x, indicators: { productivity: { a: indicator() } } };
    expect(refused("y", { y })).toEqual(["families.y.indicators.productivity profile.unknownAspect"]);
  });

  test.each([
    ["an aspect that is not inherited", { ...gone, aspect: "inovation" }, "profile.overrideOfNothing"],
    ["an indicator that is not inherited", { ...gone, indicator: "task" }, "profile.overrideOfNothing"],
    ["an entry of its own", { ...gone, aspect: "own" }, "profile.overrideOfNothing"],
    ["a blank reason", { ...gone, reason: { id: " ", en: "Because" } }, "profile.overrideWithoutReason"],
    ["no reason at all", { aspect: "productivity", remove: true, source } as never, "profile.overrideWithoutReason"],
    ["a blank instrument", { ...gone, source: { ...source, instrument: "" } }, "profile.overrideWithoutReason"],
    ["no source at all", { aspect: "productivity", remove: true, reason } as never, "profile.overrideWithoutReason"],
    ["neither change nor removal", { aspect: "productivity", reason, source }, "profile.overrideForm"],
    ["an empty change", { aspect: "productivity", change: {}, reason, source }, "profile.overrideForm"],
    ["both", { ...gone, change: { weight: "1" } }, "profile.overrideForm"],
  ] as const)("an override of %s", (_, override, code) => {
    const aspects = { own: { label: text("Own"), indicators: {} } };
    const found = refused("x", { x: { label: text("X"), extends: "all", aspects, overrides: [override] } });
    expect(found).toEqual([`families.x.overrides[0] ${code}`]);
  });

  test("a changed key that the entry does not have", () => {
    const overrides = [
      { aspect: "productivity", change: { direction: "lower" }, reason, source },
      { aspect: "productivity", indicator: "tasks", change: { from: "nobody" } as never, reason, source },
    ] as const;
    expect(refused("x", { x: { label: text("X"), extends: "all", overrides } })).toEqual([
      "families.x.overrides[0].change.direction profile.overrideForm",
      "families.x.overrides[1].change.from profile.overrideForm",
    ]);
  });

  test("everything at once, not only the first", () => {
    const overrides = [
      { ...gone, aspect: "nothing" },
      { aspect: "productivity", reason, source },
    ];
    const x = { label: text("X"), extends: "all", overrides, indicators: { none: {} } };
    expect(refused("x", { x })).toHaveLength(3);
  });
});

describe("weights", () => {
  const weighed = (...weights: readonly (string | undefined)[]): RegionProfile => {
    const aspects = Object.fromEntries(
      weights.map((weight, index) => [
        `a${index}`,
        { label: text("A"), indicators: {}, ...(weight === undefined ? {} : { weight }) },
      ]),
    );
    return exampleProfile({ families: { x: { label: text("X"), aspects } } });
  };

  test("are given where all make the total, to the last digit", () => {
    expect(accepted("x", weighed("33.33", "33.33", "33.34")).weights).toBe("given");
    expect(accepted("x", { ...weighed("1", "1", "1.0"), weightsTotal: "3" }).weights).toBe("given");
    expect(accepted("x", weighed("100", "0")).weights).toBe("given");
  });

  test.each([
    [["33.33", "33.33", "33.33"], ["aspects profile.weightsTotal"]],
    [["60", "40.01"], ["aspects profile.weightsTotal"]],
    [["60", undefined], ["aspects.a1 profile.weightMissing"]],
    [["-10", "110"], ["aspects.a0 profile.weightForm"]],
    [["40%", "60"], ["aspects.a0 profile.weightForm"]],
    [["", "100"], ["aspects.a0 profile.weightForm"]],
  ] as const)("%j are refused", (weights, issues) => {
    const outcome = resolveProfile(weighed(...weights), "x");
    expect(outcome.issues.map(({ code, path }) => `${path} ${code}`)).toEqual(issues);
  });

  test("are equal where none is given, also in an aspect beside one with weights", () => {
    const indicators = { i: indicator({ weight: "30" }), j: indicator({ weight: "70" }) };
    const aspects = { a: { label: text("A"), indicators }, b: { label: text("B"), indicators: { k: indicator() } } };
    const position = accepted("x", exampleProfile({ families: { x: { label: text("X"), aspects } } }));
    expect([position.weights, ...position.aspects.map(({ weights }) => weights)]).toEqual(["equal", "given", "equal"]);
  });

  test("must be given anew where a removal breaks the total", () => {
    const base = weighed("40", "60").families["x"] as PostFamily;
    const y = { label: text("Y"), extends: "x", overrides: [{ ...gone, aspect: "a0" }] };
    const outcome = resolveProfile(exampleProfile({ families: { x: base, y } }), "y");
    expect(outcome.issues).toMatchObject([{ code: "profile.weightsTotal", received: "60", expected: "100" }]);
  });
});

describe("targets", () => {
  test.each([
    ["higher", "12.5"],
    ["lower", "0"],
    ["range", { low: "0", high: "5" }],
    ["range", { low: "5", high: "5.0" }],
    ["date", "30"],
    ["milestone", "4"],
  ] as const)("%s takes %j", (direction, target) => {
    const families = {
      x: {
        label: text("X"),
        aspects: { a: { label: text("A"), indicators: { i: indicator({ direction, target }) } } },
      },
    };
    expect(resolveProfile(exampleProfile({ families }), "x").issues).toEqual([]);
  });

  test.each([
    ["higher", "0"],
    ["higher", "a dozen"],
    ["higher", { low: "1", high: "2" }],
    ["lower", "-1"],
    ["range", "5"],
    ["range", { low: "5", high: "3" }],
    ["range", { low: "0", high: "0" }],
    ["range", { low: "-1", high: "3" }],
    ["range", { low: "x", high: "3" }],
    ["date", "30.5"],
    ["date", "2026-06-30"],
    ["milestone", "0"],
    ["rubric", "fully"],
  ] as const)("%s refuses %j", (direction, target) => {
    const families = {
      x: {
        label: text("X"),
        aspects: { a: { label: text("A"), indicators: { i: indicator({ direction, target }) } } },
      },
    };
    expect(resolveProfile(exampleProfile({ families }), "x").issues).toMatchObject([
      { code: "profile.targetForm", path: "aspects.a.indicators.i.target" },
    ]);
  });
});
