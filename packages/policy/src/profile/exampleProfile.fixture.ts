import type { PostFamily, ProfileIndicator, RegionProfile } from "./regionProfile.ts";

/** A text in both languages, for tests. */
export const text = (en: string): { readonly id: string; readonly en: string } => ({ id: `${en} (id)`, en });

/** Where the example comes from. */
export const source = { instrument: "Text about Example", evidence: "secondary" } as const;

/** Makes an indicator, for tests. */
export function indicator(more: Partial<ProfileIndicator> = {}): ProfileIndicator {
  return {
    label: text("Visits"),
    unit: text("visits"),
    direction: "higher",
    purpose: text("Care reaches people"),
    evidenceKind: "systemRecord",
    ...more,
  };
}

/** Families of three generations: all posts, health workers, nurses. */
export const families = {
  all: {
    label: text("All posts"),
    aspects: {
      productivity: { label: text("Productivity"), indicators: { tasks: indicator({ target: "12" }) } },
      innovation: { label: text("Innovation"), indicators: { ideas: indicator({ direction: "rubric" }) } },
    },
  },
  health: {
    label: text("Health workers"),
    extends: "all",
    aspects: { service: { label: text("Service"), indicators: {} } },
    indicators: { productivity: { visits: indicator() } },
    overrides: [
      {
        aspect: "productivity",
        indicator: "tasks",
        change: { target: "6", label: text("Programmes") },
        reason: text("Visits count beside programmes"),
        source,
      },
    ],
  },
  nurse: {
    label: text("Nurses"),
    note: text("In the field"),
    extends: "health",
    overrides: [{ aspect: "innovation", remove: true, reason: text("Not part of the post"), source }],
  },
} as const satisfies Readonly<Record<string, PostFamily>>;

/** Makes a profile, for tests. */
export function exampleProfile(more: Partial<RegionProfile> = {}): RegionProfile {
  return {
    formatVersion: 1,
    kind: "profile",
    id: "example",
    version: "1.0.0",
    title: text("Profile"),
    region: text("Example"),
    declared: "example",
    source,
    policy: "rating-recommendation",
    families,
    ...more,
  };
}
