import { bands, decimal, greatest, type PolicyOverlay, round } from "@kinerja/policy";
import { pp46Of2011Bands } from "./pp46Of2011Bands.ts";
import { pp46Of2011RoundCases } from "./pp46Of2011RoundCases.ts";
import { pp46Of2011Source } from "./pp46Of2011Source.ts";

const source = { ...pp46Of2011Source, evidence: "inferred" } as const;

/**
 * A variant reading of PP 46/2011: the final value is rounded to a whole number, half up, before its
 * predicate is looked up, so that 90.56 is very good.
 *
 * The printed bands are whole numbers and leave the values between them open; a real form of 2014
 * reads 90.56 as good, which is what the policy does without this overlay.
 *
 * @example
 * pp46Of2011Round.base; // => "pp-46-2011"
 */
export const pp46Of2011Round: PolicyOverlay = {
  formatVersion: 1,
  kind: "overlay",
  id: "pp-46-2011.round",
  version: "1.0.0",
  base: "pp-46-2011",
  title: {
    id: "Varian: nilai prestasi kerja dibulatkan sebelum dikelompokkan",
    en: "Variant: the final value is rounded before its predicate is looked up",
  },
  source,
  rules: {
    predicate: {
      label: { id: "Sebutan prestasi kerja", en: "Predicate" },
      output: { kind: "category", set: "achievementPredicate" },
      expression: bands(
        greatest(round({ kind: "rule", name: "finalScore" }, 0), decimal("0", "point")),
        pp46Of2011Bands,
      ),
      source,
      note: {
        id: "Rentang yang tercetak berupa bilangan bulat; di sini nilai dibulatkan dahulu, setengah ke atas.",
        en: "The printed bands are whole numbers; here the value is rounded first, half up.",
      },
    },
  },
  cases: pp46Of2011RoundCases,
};
