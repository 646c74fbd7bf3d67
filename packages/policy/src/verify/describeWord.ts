import type { Label } from "@kinerja/model";
import type { FindingWord, Need } from "../analyse/findingWord.ts";
import type { Unit } from "../units/unitNames.ts";
import { units } from "../units/units.ts";
import { describeValues } from "./describeValues.ts";

const needs: Readonly<Record<Need, Label>> = {
  number: { id: "bilangan", en: "a number" },
  boolean: { id: "ya atau tidak", en: "true or false" },
  decimal: { id: "bilangan desimal", en: "a decimal number" },
  categoryOrBoolean: { id: "kategori, atau ya atau tidak", en: "a category, or true or false" },
  missingOperand: { id: "operan yang kurang", en: "a missing operand" },
  noOperand: { id: 'tanpa "of"', en: 'no "of"' },
  ownDecimals: { id: '"decimals" pada pembagiannya sendiri', en: 'the "decimals" of the division itself' },
  secondRounding: { id: "pembulatan kedua", en: "a second rounding" },
};

/** Puts what the analysis reports into words, for findings. */
export function describeWord(word: FindingWord): string | Label {
  if (typeof word === "string" || !("kind" in word)) return word;
  switch (word.kind) {
    case "number":
      return describeDimension(word.dimension);
    case "category":
      return { id: `kategori dari "${word.set}"`, en: `a category of "${word.set}"` };
    case "boolean":
      return needs.boolean;
    case "absent":
      return { id: "nilai yang tidak ada", en: "an absent value" };
    case "values":
      return describeValues(word.of);
    case "order":
      return { id: `nilai yang berurutan untuk ${word.of}`, en: `values with an order for ${word.of}` };
    case "need":
      return needs[word.of];
  }
}

function describeDimension(dimension: string): Label {
  if (dimension === "") return { id: "bilangan tanpa satuan", en: "a number without unit" };
  const label = Object.hasOwn(units, dimension) ? units[dimension as Unit].label : { id: dimension, en: dimension };
  return { id: `bilangan dengan satuan ${label.id}`, en: `a number of ${label.en}` };
}
