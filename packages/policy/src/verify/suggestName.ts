import { type Label, nearestName } from "@kinerja/model";
import { setOf } from "../analyse/declaredTypes.ts";
import type { PolicyDocument } from "../document/policyDocument.ts";
import { nearestUnit } from "./nearestUnit.ts";

/** What a message about an unknown name adds: the nearest known name that could stand at the path. */
export function suggestName(document: PolicyDocument, path: string, name: string): Label {
  const near = path.endsWith(".unit") ? nearestUnit(name) : nearestName(name, namesFor(document, path, name));
  return near === undefined ? { id: "", en: "" } : { id: `; mungkin "${near}"`, en: `; perhaps "${near}"` };
}

/** The names of the kind that a path asks for. The unknown name itself, known at another level, is none. */
function namesFor(document: PolicyDocument, path: string, name: string): readonly string[] {
  return candidates(document, path).filter((candidate) => candidate !== name);
}

function candidates(document: PolicyDocument, path: string): readonly string[] {
  const { levels, parameters, categories } = document;
  if (path.startsWith("totals")) return Object.keys(parameters);
  if (path.startsWith("cases")) return levels.flatMap(({ rules }) => Object.keys(rules));
  const steps = [...path.matchAll(/[^.[\]]+/g)].map(([step]) => step);
  switch (steps.at(-1)) {
    case "set":
      return Object.keys(categories);
    case "over":
      return levels.slice(1).map((level) => level.name);
    case "category": {
      const set = valueAt(document, [...steps.slice(0, -1), "set"]);
      return typeof set === "string" ? (setOf(document, set)?.members.map((member) => member.name) ?? []) : [];
    }
    default:
      break;
  }
  switch (valueAt(document, [...steps, "kind"])) {
    case "field":
      return levels.flatMap(({ fields }) => Object.keys(fields));
    case "rule":
      return levels.flatMap(({ rules }) => Object.keys(rules));
    case "parameter":
      return Object.keys(parameters);
    default:
      return [];
  }
}

function valueAt(document: PolicyDocument, steps: readonly string[]): unknown {
  return steps.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, step)
        ? (value as Readonly<Record<string, unknown>>)[step]
        : undefined,
    document,
  );
}
