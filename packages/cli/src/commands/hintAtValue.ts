import { absenceKinds, type Label } from "@kinerja/model";
import type { PolicyDocument } from "@kinerja/policy";
import { hintAt } from "../hintAt.ts";

/** The message of a finding about a case, and what may stand where an unknown category or absence stands. */
export function hintAtValue(
  document: PolicyDocument,
  { path, message }: { readonly path: string; readonly message: Label },
): Label {
  const steps = [...path.matchAll(/[^.[\]]+/g)].map(([step]) => step);
  const value = steps.reduce<unknown>(
    (at, step) =>
      typeof at === "object" && at !== null && Object.hasOwn(at, step) ? Reflect.get(at, step) : undefined,
    document,
  );
  const hint = hintFor(document, steps.filter((step) => !/^\d+$/.test(step)).at(-1) ?? "", value);
  return hint === undefined ? message : { id: `${message.id} ${hint.id}`, en: `${message.en} ${hint.en}` };
}

function hintFor({ levels, categories }: PolicyDocument, name: string, value: unknown): Label | undefined {
  if (typeof value === "object" && value !== null && "absent" in value) {
    const isKnown = absenceKinds.some((kind) => kind === value.absent);
    return isKnown
      ? undefined
      : hintAt(
          "",
          absenceKinds.map((kind) => `absent:${kind}`),
        );
  }
  if (typeof value !== "string") return undefined;
  for (const { fields, rules } of levels) {
    const type = rules[name]?.output ?? fields[name];
    if (type?.kind !== "category") continue;
    const members = categories[type.set]?.members ?? [];
    const names = members.map((member) => member.name);
    if (names.includes(value)) return undefined;
    const word = value.toLowerCase();
    const meant = members.find(({ label }) => label.id.toLowerCase() === word || label.en.toLowerCase() === word);
    return hintAt(meant?.name ?? value, names);
  }
  return undefined;
}
