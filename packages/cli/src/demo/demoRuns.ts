import { permenpanrb6Of2022, permenpanrb14Of2017, pp46Of2011, seMenpanrb3Of2023 } from "@kinerja/regulations";
import type { ScoringRun } from "../commands/scoringRun.ts";
import survey from "./skm29Respondents.json" with { type: "json" };
import form from "./skp2014Structural.json" with { type: "json" };
import unit from "./unit2026.json" with { type: "json" };

const plain = { overlays: [], at: undefined, explain: undefined };

/** The inputs of the demo, each with its policy. The two real ones are those of the folder `data`. */
export const demoRuns = {
  unit: { ...plain, policy: permenpanrb6Of2022, members: { input: unit } },
  form: { ...plain, policy: pp46Of2011, members: { input: form } },
  survey: { ...plain, policy: permenpanrb14Of2017, members: { input: survey } },
} as const satisfies Readonly<Record<string, ScoringRun>>;

/** The guide for a unit whose people have these predicates, in an organisation rated good. */
export function distributionRun(predicates: readonly string[]): ScoringRun {
  const count = (name: string): number => predicates.filter((each) => each === name).length;
  const member = {
    id: "unit-2026",
    organisationPredicate: "good",
    veryGood: count("veryGood"),
    good: count("good"),
    needsImprovement: count("needsImprovement"),
    poor: count("poor"),
    veryPoor: count("veryPoor"),
  };
  return { ...plain, policy: seMenpanrb3Of2023, members: { input: { members: [member] } } };
}
