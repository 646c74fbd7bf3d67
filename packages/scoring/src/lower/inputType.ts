import { type Integer, parseDecimal, rescaleDecimal } from "@kinerja/model";
import type { Field } from "@kinerja/policy";
import type { NodeType } from "../program/program.ts";

/** The node type of an input: a number within its declared bounds, a category of its set, or a boolean. */
export function inputType(field: Field): NodeType {
  switch (field.kind) {
    case "boolean":
      return { kind: "boolean" };
    case "category":
      return { kind: "category", set: field.set };
    case "number":
      return {
        kind: "number",
        scale: field.decimals,
        least: unitsOf(field.least, field.decimals),
        greatest: unitsOf(field.greatest, field.decimals),
      };
  }
}

function unitsOf(text: string, decimals: number): Integer {
  return rescaleDecimal(parseDecimal(text) ?? { units: 0, decimals: 0 }, decimals);
}
