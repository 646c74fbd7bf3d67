import { applyOverlays, describeDiff, diff } from "@kinerja/policy";
import { findOverlay, findPolicy } from "@kinerja/regulations";
import { describe, expect, test } from "vitest";

const pairs = [
  ["pp-46-2011", "pp-30-2019"],
  ["pp-30-2019", "permenpanrb-6-2022"],
  ["pp-46-2011", "pp-46-2011.round"],
  ["tpp-common", "kepahiang-perbup-10-2022"],
] as const;

function prose(from: string, to: string, language: "id" | "en"): string {
  const base = findPolicy(from);
  const overlay = findOverlay(to);
  const outcome = base === undefined || overlay === undefined ? undefined : applyOverlays(base, [overlay]);
  const after = findPolicy(to) ?? (outcome?.kind === "accepted" ? outcome.value : undefined);
  if (base === undefined || after === undefined) throw new Error(`no ${from} or ${to}`);
  const { opening, sections } = describeDiff(diff(base, after), language);
  return `${[opening, ...sections.flatMap(({ heading, paragraphs }) => [`## ${heading}`, ...paragraphs])].join("\n\n")}\n`;
}

describe.each(pairs)("the difference between %s and %s", (from, to) => {
  test.each(["id", "en"] as const)("reads as prose in %s", async (language) => {
    await expect(prose(from, to, language)).toMatchFileSnapshot(`prose/${from}_${to}.${language}.md`);
  });

  test.each(["id", "en"] as const)("shows no path, placeholder or doubled sign in %s", (language) => {
    expect(prose(from, to, language)).not.toMatch(/\{\w*\}|undefined|\w\.\w+\.\w+\[|\.\.|,,| {2}|““|””|\( | \)/);
  });
});
