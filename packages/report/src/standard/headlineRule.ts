import type { PolicyDocument, Rule } from "@kinerja/policy";

/** The result of a person that the page is about: the first ordered category at the member's own level. */
export function headlineRule(document: PolicyDocument): { readonly name: string; readonly rule: Rule } | undefined {
  const found = Object.entries(document.levels[0]?.rules ?? {}).find(
    ([, { output }]) => output.kind === "category" && document.categories[output.set]?.ordered === true,
  );
  return found === undefined ? undefined : { name: found[0], rule: found[1] };
}
