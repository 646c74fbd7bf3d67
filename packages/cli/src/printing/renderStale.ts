import type { Label } from "@kinerja/model";
import type { StaleReason, StaleValue } from "@kinerja/policy";
import type { CommandCall } from "../commands/command.ts";
import { showText } from "./showText.ts";
import { wrapText } from "./wrapText.ts";

const reasonWords: Readonly<Record<StaleReason, Label>> = {
  neverChecked: { id: "belum tercatat pernah diperiksa", en: "no check on record" },
  checkedBefore: { id: "pemeriksaan terakhir sudah lama", en: "the last check is too old" },
  weakEvidence: { id: "bunyi peraturannya belum dibaca", en: "the instrument's own words were not read" },
};

const lastCheck: Label = { id: "terakhir diperiksa", en: "last checked" };
const nothing: Label = { id: "Tidak ada yang perlu diperiksa ulang.", en: "Nothing needs another look." };
const heading: Label = { id: "Perlu diperiksa ulang", en: "Needs another look" };

/** What should be looked at again, the oldest first: the place, the instrument and why. */
export function renderStale(
  stale: readonly StaleValue[],
  { language, paint, width }: Pick<CommandCall, "language" | "paint" | "width">,
): readonly string[] {
  if (stale.length === 0) return [nothing[language]];
  const lines = stale.flatMap(({ path, value, instrument, evidence, lastChecked, reasons }) => {
    const why = reasons.map((reason) => reasonWords[reason][language]).join("; ");
    const facts = [instrument, evidence, `${lastCheck[language]}: ${lastChecked ?? "–"}`, why];
    const shown = value === undefined ? "" : ` = ${showText(String(value))}`;
    return [
      `  ${showText(path)}${shown}`,
      ...wrapText(showText(facts.join(" · ")), width - 6).map((line) => paint("quiet", `      ${line}`)),
    ];
  });
  return [paint("strong", `${heading[language]} (${stale.length})`), ...lines];
}
