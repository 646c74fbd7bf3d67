import type { Label } from "@kinerja/model";
import { type Unit, units } from "../units/units.ts";
import type { ExpressionType } from "./expressionType.ts";

/** Says in words what a type is, for findings. */
export function describeType(type: ExpressionType): Label {
  switch (type.kind) {
    case "number":
      return describeDimension(type.dimension);
    case "category":
      return { id: `kategori dari "${type.set}"`, en: `a category of "${type.set}"` };
    case "boolean":
      return { id: "ya atau tidak", en: "true or false" };
    case "absent":
      return { id: "nilai yang tidak ada", en: "an absent value" };
  }
}

function describeDimension(dimension: string): Label {
  if (dimension === "") return { id: "bilangan tanpa satuan", en: "a number without unit" };
  const label = Object.hasOwn(units, dimension) ? units[dimension as Unit].label : { id: dimension, en: dimension };
  return { id: `bilangan dengan satuan ${label.id}`, en: `a number of ${label.en}` };
}
