import type { Language } from "@kinerja/model";
import { employmentKindCategories, type PolicyDocument } from "@kinerja/policy";
import type { OutputValue } from "@kinerja/scoring";
import { absenceWords, words } from "../words.ts";

/** What a person reads for a value: the label of a category, yes or no, the kind of an absence, the digits of a decimal. */
export function describeValue(
  value: OutputValue | undefined,
  set: string | undefined,
  { policy, language }: { readonly policy: PolicyDocument; readonly language: Language },
): string {
  if (value === undefined) return "";
  if (typeof value === "boolean") return (value ? words.yes : words.no)[language];
  if (typeof value === "object") return absenceWords[value.absent][language];
  const sets = { ...employmentKindCategories, ...policy.categories };
  const category = set === undefined ? undefined : sets[set]?.members.find(({ name }) => name === value);
  return category?.label[language] ?? value;
}
