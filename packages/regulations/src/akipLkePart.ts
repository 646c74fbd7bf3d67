import {
  all,
  choose,
  type DecimalLiteral,
  decimal,
  divide,
  type Expression,
  equal,
  multiply,
  sum,
} from "@kinerja/policy";
import type { akipLkeCategories as categories } from "./akipLkeCategories.ts";
import { akipLkeSource as source } from "./akipLkeSource.ts";

type Component = (typeof categories.component.members)[number];
type Aspect = (typeof categories.aspect.members)[number];

const none = decimal("0", "percent");
const field = (name: string) => ({ kind: "field", name }) as const;
const parameter = (name: string) => ({ kind: "parameter", name }) as const;
const category = (set: string, name: string) => ({ kind: "literal", category: name, set }) as const;

/** The rule of one sub-component: the mean of its answers, times its weight. */
export function akipLkePart(component: Component, aspect: Aspect) {
  const mine = all(
    equal(field("component"), category("component", component.name)),
    equal(field("aspect"), category("aspect", aspect.name)),
  );
  const total = (of: Expression, empty: DecimalLiteral): Expression =>
    sum("criteria", choose(mine, of, empty), { absent: "propagate", empty });
  const answers = total({ kind: "rule", name: "answerValue" }, none);
  const count = total(decimal("1", "count"), decimal("0", "count"));
  const hundred = decimal("100", "percent");
  return {
    label: {
      id: `${component.label.id}: ${aspect.label.id.toLowerCase()}`,
      en: `${component.label.en}: ${aspect.label.en.toLowerCase()}`,
    },
    output: { kind: "number", unit: "point", decimals: 6 },
    source,
    expression: () =>
      divide(
        multiply(parameter(`${component.name}Weight`), parameter(`${aspect.name}Share`), answers),
        multiply(hundred, hundred, count),
        { whenZero: "notMeasured" },
      ),
  } as const;
}
