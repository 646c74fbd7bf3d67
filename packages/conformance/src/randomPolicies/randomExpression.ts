import type { RoundingMode } from "@kinerja/model";
import type { Comparison, Expression } from "@kinerja/policy";
import { randomAggregate } from "./randomAggregate.ts";
import { randomBands } from "./randomBands.ts";
import { randomTable } from "./randomTable.ts";
import { anyAbsence, anyConstant, anyType, isOfType, type Vocabulary, type WantedType } from "./vocabulary.ts";

/** Where a random expression stands and how deep it may still grow. */
export interface Growth {
  readonly level: number;
  readonly depth: number;
}

type Grow = (wanted: WantedType, growth?: Growth) => Expression;

const number: WantedType = { kind: "number" };
const boolean: WantedType = { kind: "boolean" };

/** A random well-typed expression. */
export function randomExpression(vocabulary: Vocabulary, wanted: WantedType, growth: Growth): Expression {
  const { random } = vocabulary;
  if (growth.depth <= 0 || random.chance(1, 7)) return leaf(vocabulary, wanted, growth.level);
  const deeper = { ...growth, depth: growth.depth - 1 };
  const grow: Grow = (type, at = deeper) => randomExpression(vocabulary, type, at);
  const common = anyKind(vocabulary, { wanted, growth: deeper, grow });
  switch (wanted.kind) {
    case "number":
      return random.weighted<() => Expression>([...common, ...numeric(vocabulary, deeper, grow)])();
    case "boolean":
      return random.weighted<() => Expression>([...common, ...logical(vocabulary, deeper, grow)])();
    case "category":
      return random.weighted(common)();
  }
}

function leaf(vocabulary: Vocabulary, wanted: WantedType, level: number): Expression {
  const { random, fields, rules } = vocabulary;
  const readable = (known: { readonly level: number; readonly type: WantedType }): boolean =>
    known.level <= level && isOfType(known, wanted);
  const candidates = [
    ...fields.filter(readable).map(({ name }): Expression => ({ kind: "field", name })),
    ...rules.filter(readable).map(({ name }): Expression => ({ kind: "rule", name })),
  ];
  return candidates.length > 0 && random.chance(5, 6) ? random.pick(candidates) : anyConstant(vocabulary, wanted);
}

type Choices = readonly (readonly [number, () => Expression])[];

/** Constructs that can have a value of any kind. */
function anyKind(
  vocabulary: Vocabulary,
  at: { readonly wanted: WantedType; readonly growth: Growth; readonly grow: Grow },
): Choices {
  const { random } = vocabulary;
  const { wanted, growth, grow } = at;
  const branch = (): Expression =>
    random.chance(1, 8) ? { kind: "literal", absent: anyAbsence(random) } : grow(wanted);
  return [
    [2, () => leaf(vocabulary, wanted, growth.level)],
    [
      3,
      () => {
        const parts = random.chance(1, 2) ? [branch(), grow(wanted)] : [grow(wanted), branch()];
        const [then, other] = parts as [Expression, Expression];
        return { kind: "choose", if: grow(boolean), then, else: other };
      },
    ],
    [2, () => ({ kind: "otherwise", of: grow(wanted), kinds: kinds(vocabulary), else: branch() })],
    [2, () => randomBands(vocabulary, wanted, grow(number))],
    [2, () => randomTable(vocabulary, wanted, (type) => grow(type))],
  ];
}

function kinds({ random }: Vocabulary): ReturnType<typeof anyAbsence>[] {
  return [...new Set(Array.from({ length: random.between(1, 4) }, () => anyAbsence(random)))];
}

function numeric(vocabulary: Vocabulary, growth: Growth, grow: Grow): Choices {
  const { random } = vocabulary;
  const several = (): Expression[] => Array.from({ length: random.pick([2, 2, 3, 4]) }, () => grow(number));
  const mode = (): { readonly mode?: RoundingMode } =>
    random.chance(1, 2) ? {} : { mode: random.pick(["halfUp", "halfEven", "down", "up"] as const) };
  const fold = (kind: "add" | "multiply" | "least" | "greatest"): Expression => ({
    kind,
    of: kind === "multiply" ? [grow(number), grow(number)] : several(),
  });
  return [
    [3, () => fold("add")],
    [2, () => ({ kind: "subtract", of: [grow(number), grow(number)] })],
    [3, () => fold("multiply")],
    [2, () => fold("least")],
    [2, () => fold("greatest")],
    [
      5,
      () => ({
        kind: "divide",
        of: [grow(number), grow(number)],
        ...(random.chance(1, 3) ? { decimals: random.pick([0, 1, 2, 4, 6, 8]) } : {}),
        ...mode(),
        whenZero: random.chance(1, 3) ? "issue" : anyAbsence(random),
      }),
    ],
    [
      2,
      () => {
        const of = grow(number);
        // A division states its own decimals: rounding it once more is refused.
        const once: Expression = of.kind === "divide" ? { kind: "add", of: [of, grow(number)] } : of;
        return { kind: "round", of: once, decimals: random.pick([0, 1, 2, 3, 5, 7]), ...mode() };
      },
    ],
    ...aggregates(vocabulary, growth, { grow, functions: ["sum", "count", "least", "greatest"] }),
  ];
}

function logical(vocabulary: Vocabulary, growth: Growth, grow: Grow): Choices {
  const { random } = vocabulary;
  return [
    [4, () => compare(vocabulary, grow)],
    [2, () => ({ kind: "all", of: Array.from({ length: random.between(2, 3) }, () => grow(boolean)) })],
    [2, () => ({ kind: "any", of: Array.from({ length: random.between(2, 3) }, () => grow(boolean)) })],
    [1, () => ({ kind: "not", of: grow(boolean) })],
    [2, () => ({ kind: "present", of: grow(anyType(vocabulary)) })],
    ...aggregates(vocabulary, growth, { grow, functions: ["every", "some"] }),
  ];
}

function compare(vocabulary: Vocabulary, grow: Grow): Expression {
  const { random, sets } = vocabulary;
  const type = anyType(vocabulary);
  const ordered =
    type.kind === "number" ||
    (type.kind === "category" && sets.some(({ name, ordered }) => ordered && name === type.set));
  const comparisons: readonly Comparison[] = ordered
    ? ["equal", "notEqual", "lessThan", "atMost", "moreThan", "atLeast"]
    : ["equal", "notEqual"];
  return { kind: "compare", comparison: random.pick(comparisons), of: [grow(type), grow(type)] };
}

function aggregates(
  vocabulary: Vocabulary,
  growth: Growth,
  made: {
    readonly grow: Grow;
    readonly functions: readonly ("sum" | "count" | "least" | "greatest" | "every" | "some")[];
  },
): Choices {
  const over = vocabulary.levels[growth.level + 1];
  if (over === undefined) return [];
  const child: Growth = { level: growth.level + 1, depth: growth.depth };
  return [
    [5, () => randomAggregate(vocabulary, { over, functions: made.functions, grow: (type) => made.grow(type, child) })],
  ];
}
