import type { Label } from "@kinerja/model";
import type { ValueType } from "../document/policyDocument.ts";

/** Says in words what values a declared type has. */
export function describeValues(type: ValueType): Label {
  switch (type.kind) {
    case "number":
      return {
        id: `bilangan dengan paling banyak ${type.decimals} desimal`,
        en: `a number with at most ${type.decimals} decimals`,
      };
    case "category":
      return { id: `salah satu kategori "${type.set}"`, en: `a category of "${type.set}"` };
    case "boolean":
      return { id: "true atau false", en: "true or false" };
  }
}
