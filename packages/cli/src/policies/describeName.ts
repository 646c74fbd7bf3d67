import type { Label } from "@kinerja/model";
import { employmentKindField, employmentKindName, type PolicyDocument } from "@kinerja/policy";
import { words } from "../words.ts";

/** What a name of a policy stands for: its label, and the set of its categories where it has one. */
export interface NameDescription {
  readonly label: Label;
  readonly set: string | undefined;
}

type NameKind = "field" | "parameter" | "rule" | "aggregate";

/** Finds the label of a field, parameter, rule or aggregate. A name that the policy lacks stands for itself. */
export function describeName(kind: NameKind, name: string, policy: PolicyDocument): NameDescription {
  switch (kind) {
    case "field": {
      const field = policy.levels.map(({ fields }) => ownOf(fields, name)).find((each) => each !== undefined);
      const reserved = name === employmentKindName ? employmentKindField(policy) : undefined;
      const known = field ?? reserved;
      return { label: known?.label ?? self(name), set: known?.kind === "category" ? known.set : undefined };
    }
    case "parameter": {
      const parameter = ownOf(policy.parameters, name);
      return { label: parameter?.label ?? self(name), set: setOf(parameter?.type) };
    }
    case "rule": {
      const rule = policy.levels.map(({ rules }) => ownOf(rules, name)).find((each) => each !== undefined);
      return { label: rule?.label ?? self(name), set: setOf(rule?.output) };
    }
    case "aggregate":
      return { label: describeAggregate(name, policy), set: undefined };
    default:
      return kind satisfies never;
  }
}

/** An aggregate is named by its function, its level, and what it gathers: `sum activities.score`. */
function describeAggregate(name: string, policy: PolicyDocument): Label {
  const [verb = "", place = ""] = name.split(" ");
  const [levelName = "", gathered] = place.split(".");
  const level = policy.levels.find((each) => each.name === levelName);
  const own =
    gathered === undefined ? undefined : (ownOf(level?.rules ?? {}, gathered) ?? ownOf(level?.fields ?? {}, gathered));
  const label = own?.label ?? level?.label ?? self(place);
  const verbs = {
    sum: words.sum,
    count: words.count,
    least: words.least,
    greatest: words.greatest,
    every: words.every,
    some: words.some,
  };
  const word = ownOf<Label>(verbs, verb) ?? self(verb);
  return { id: `${word.id} ${lower(label.id)}`, en: `${word.en} ${lower(label.en)}` };
}

function ownOf<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

function setOf(type: { readonly kind: string; readonly set?: string } | undefined): string | undefined {
  return type?.kind === "category" ? type.set : undefined;
}

function self(name: string): Label {
  return { id: name, en: name };
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
