import { describe, expect, test } from "vitest";
import { printPolicy } from "../print/printPolicy.ts";
import { exampleProfile } from "../profile/exampleProfile.fixture.ts";
import { parseProfile } from "./parseProfile.ts";
import { policyJsonSchema } from "./policyJsonSchema.ts";

/** The profile with something else at a place. */
function changed(path: readonly (string | number)[], value: unknown): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(exampleProfile()));
  let place = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) place = place[key] as Record<string | number, unknown>;
  if (value === undefined) delete place[path.at(-1) ?? ""];
  else place[path.at(-1) ?? ""] = value;
  return copy;
}

function findings(input: unknown): readonly string[] {
  return parseProfile(input).issues.map(({ code, path }) => `${path} ${code}`);
}

const tasks = ["families", "all", "aspects", "productivity", "indicators", "tasks"] as const;
const override = ["families", "health", "overrides", 0] as const;

describe("parseProfile", () => {
  test("takes a profile as text and as value, and as it was printed", () => {
    const profile = exampleProfile({ at: "2026-01-01", weightsTotal: "3", notes: [{ id: "a", en: "b" }] });
    for (const input of [profile, JSON.stringify(profile), printPolicy(profile)]) {
      expect(parseProfile(input)).toEqual({ kind: "accepted", value: profile, issues: [] });
    }
  });

  test("prints keys in one order", () => {
    const profile = exampleProfile();
    const turned = Object.fromEntries(Object.entries(profile).reverse()) as unknown as typeof profile;
    expect(printPolicy(turned)).toBe(printPolicy(profile));
  });

  test("offers the nearest known key for an unknown one", () => {
    const { issues } = parseProfile(changed(["families", "all", "extend"], "health"));
    expect(issues).toMatchObject([{ code: "policy.unknownKey", path: "families.all.extend", expected: "extends" }]);
  });

  test.each([
    ["a missing reason", [...override, "reason"], undefined, "families.health.overrides[0].reason schema.missing"],
    ["a missing source", [...override, "source"], undefined, "families.health.overrides[0].source schema.missing"],
    ["a direction that there is not", [...tasks, "direction"], "up", `${tasks.join(".")}.direction schema.value`],
    [
      "a kind of evidence that there is not",
      [...tasks, "evidenceKind"],
      "rumour",
      `${tasks.join(".")}.evidenceKind schema.value`,
    ],
    ["a weight that is no text", [...tasks, "weight"], 40, `${tasks.join(".")}.weight schema.type`],
    ["a label in one language", [...tasks, "label"], { id: "a" }, `${tasks.join(".")}.label.en schema.missing`],
    ["a removal that is false", [...override, "remove"], false, "families.health.overrides[0].remove schema.value"],
    ["a profile that says it is law", ["declared"], "law", "declared schema.value"],
    ["a profile that says nothing of it", ["declared"], undefined, "declared schema.missing"],
    ["an id in capitals", ["id"], "Kota", "id schema.form"],
    [
      "a family with a space",
      ["families", "all posts"],
      { label: { id: "a", en: "b" } },
      'families["all posts"] schema.form',
    ],
    ["another version of the form", ["formatVersion"], 2, "formatVersion policy.formatVersion"],
    ["a day that does not exist", ["at"], "2026-02-30", "at date.form"],
  ] as const)("refuses %s", (_, path, value, finding) => {
    expect(findings(changed(path, value))).toContain(finding);
  });

  test("refuses names that plain objects inherit", () => {
    const text = JSON.stringify(exampleProfile()).replace('"families":{', '"families":{"__proto__":{},');
    expect(findings(text)).toContain("families policy.forbiddenKey");
  });

  test.each(["", "null", "[]", "{", "7", '"profile"'])("refuses %j", (text) => {
    expect(parseProfile(text).kind).toBe("refused");
  });
});

test("the JSON Schema names the profile and all its keys", () => {
  const schema = policyJsonSchema("profile");
  expect(schema.title).toBe("Kinerja region profile");
  expect(schema["required"]).toEqual([
    "formatVersion",
    "kind",
    "id",
    "version",
    "title",
    "region",
    "declared",
    "source",
    "policy",
    "families",
  ]);
});
