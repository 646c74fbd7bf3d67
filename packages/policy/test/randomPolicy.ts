import { type AbsenceKind, absenceKinds, formatDecimal, type RoundingMode, roundingModes } from "@kinerja/model";
import fc from "fast-check";
import type { Band, Comparison, Constant, Expression } from "../src/document/expression.ts";
import type { Field, Parameter, PolicyDocument } from "../src/document/policyDocument.ts";

/** A made-up document with one rule, and inputs that fit its fields. */
export interface RandomPolicy {
  readonly document: PolicyDocument;
  /** The unit that the rule was built to have; none for a boolean. */
  readonly unit: string | undefined;
  readonly inputs: readonly Readonly<Record<string, unknown>>[];
}

/** Documents whose one rule is a random expression, correct by construction, with random inputs. */
export const randomPolicy: fc.Arbitrary<RandomPolicy> = fc
  .record({ seed: fc.integer(), depth: fc.integer({ min: 1, max: 4 }) })
  .map(({ seed, depth }) => createPolicy(createDraw(seed), depth));

/** Draws whole numbers from a seed (mulberry32): drawing each from fast-check is fifty times slower. */
function createDraw(seed: number): Draw {
  let state = seed;
  return (least, greatest) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return least + (((mixed ^ (mixed >>> 14)) >>> 0) % (greatest - least + 1));
  };
}

type Draw = (least: number, greatest: number) => number;

const labels = { id: "Contoh", en: "Example" };
const source = { instrument: "Example", evidence: "recalled" } as const;
const unitNames = ["one", "count", "point", "percent", "rupiah"] as const;
const dimensionless = ["one", "count"] as const;
const comparisons = ["equal", "notEqual", "lessThan", "atMost", "moreThan", "atLeast"] as const satisfies Comparison[];

function createPolicy(draw: Draw, depth: number): RandomPolicy {
  const fields = [randomFields(draw, "member"), randomFields(draw, "row")] as const;
  const parameters = Object.fromEntries(unitNames.map((unit) => [`${unit}Parameter`, randomParameter(draw, unit)]));
  const boolean = draw(0, 9) === 0;
  const unit = pick(draw, unitNames);
  const build = createBuilder(draw);
  const child = build.number(unit, depth, 1);
  const expression = boolean ? build.boolean(depth, 0) : build.number(unit, depth, 0);
  const output = (of: string) => ({ kind: "number", unit: of, decimals: 2 }) as const;
  const document: PolicyDocument = {
    formatVersion: 1,
    id: "random",
    version: "1.0.0",
    title: labels,
    subject: "example",
    declared: "example",
    validity: { from: "2026-01-01" },
    appliesTo: ["pns"],
    source,
    categories: {
      grade: {
        label: labels,
        ordered: true,
        members: ["low", "middle", "high"].map((name) => ({ name, label: labels })),
      },
    },
    parameters,
    levels: [
      {
        name: "member",
        label: labels,
        fields: fields[0],
        rules: { result: { label: labels, output: boolean ? { kind: "boolean" } : output(unit), expression, source } },
      },
      {
        name: "rows",
        label: labels,
        greatestCount: 4,
        fields: fields[1],
        rules: { rowResult: { label: labels, output: output(unit), expression: child, source } },
      },
    ],
    cases: [],
  };
  const inputs = Array.from({ length: 4 }, () => ({
    ...randomInput(draw, fields[0]),
    rows: Array.from({ length: draw(0, 4) }, () => randomInput(draw, fields[1])),
  }));
  return { document, unit: boolean ? undefined : unit, inputs };
}

function randomFields(draw: Draw, prefix: string): Readonly<Record<string, Field>> {
  const numbers = unitNames.map((unit) => {
    const decimals = draw(0, 3);
    const bounds = [draw(-2000, 2000), draw(-2000, 2000)].sort((a, b) => a - b);
    const text = (units = 0): string => formatDecimal({ units, decimals });
    return [
      `${prefix}${unit}`,
      { kind: "number", label: labels, unit, decimals, least: text(bounds[0]), greatest: text(bounds[1]) },
    ] as const;
  });
  return {
    ...Object.fromEntries(numbers),
    [`${prefix}Grade`]: { kind: "category", label: labels, set: "grade" },
    [`${prefix}Flag`]: { kind: "boolean", label: labels },
  };
}

function randomParameter(draw: Draw, unit: string): Parameter {
  const decimals = draw(0, 2);
  const value = (from: string) => ({ from, value: formatDecimal({ units: draw(-300, 300), decimals }), source });
  return {
    label: labels,
    type: { kind: "number", unit, decimals },
    values: [value("2026-01-01"), value("2027-01-01")],
  };
}

function randomInput(draw: Draw, fields: Readonly<Record<string, Field>>): Readonly<Record<string, unknown>> {
  const value = (field: Field): unknown => {
    if (draw(0, 7) === 0) return { absent: pick(draw, absenceKinds) };
    if (field.kind === "boolean") return draw(0, 1) === 1;
    if (field.kind === "category") return pick(draw, ["low", "middle", "high"]);
    const [least, greatest] = [field.least, field.greatest].map((text) => Number(text.replace(".", "")));
    const units = [least, greatest, draw(least ?? 0, greatest ?? 0)][draw(0, 2)] ?? 0;
    return formatDecimal({ units, decimals: field.decimals });
  };
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, value(field)]));
}

function pick<T>(draw: Draw, choices: readonly T[]): T {
  const [first] = choices;
  const choice = choices[draw(0, choices.length - 1)] ?? first;
  if (choice === undefined) throw new Error("nothing to choose from");
  return choice;
}

interface Builder {
  readonly number: (unit: string, depth: number, level: number) => Expression;
  readonly boolean: (depth: number, level: number) => Expression;
}

function createBuilder(draw: Draw): Builder {
  const rounding = (): { decimals: number; mode: RoundingMode } => ({
    decimals: draw(0, 8),
    mode: pick(draw, roundingModes),
  });
  const literal = (unit: string): Constant => ({
    kind: "literal",
    decimal: formatDecimal({ units: draw(-500, 500), decimals: draw(0, 3) }),
    ...(unit === "one" ? {} : { unit }),
  });
  const constant = (unit: string): Constant =>
    draw(0, 2) === 0 ? { kind: "parameter", name: `${unit}Parameter` } : literal(unit);
  const leaf = (unit: string, level: number): Expression =>
    draw(0, 2) === 0 ? constant(unit) : { kind: "field", name: `${draw(0, level) === 1 ? "row" : "member"}${unit}` };
  const category = (level: number): Expression =>
    draw(0, 3) === 0
      ? { kind: "literal", category: "middle", set: "grade" }
      : { kind: "field", name: draw(0, level) === 1 ? "rowGrade" : "memberGrade" };

  const number = (unit: string, depth: number, level: number): Expression => {
    if (depth <= 0) return leaf(unit, level);
    const next = (of: string = unit): Expression => number(of, depth - 1 - draw(0, 1), level);
    const truth = (): Expression => boolean(depth - 1, level);
    const makers: (() => Expression)[] = [
      () => ({ kind: "add", of: [next(), next(), { kind: "literal", decimal: "0" }] }),
      () => ({ kind: "subtract", of: [next(), next()] }),
      () => ({ kind: pick(draw, ["least", "greatest"] as const), of: [next(), next()] }),
      () => ({ kind: "multiply", of: draw(0, 1) === 0 ? [next(), next("one")] : [next("count"), next()] }),
      () => ({ kind: "divide", of: [next(), next("one")], whenZero: pick(draw, absenceKinds) }),
      () => ({ kind: "divide", of: [next(), next("count")], whenZero: "issue", ...rounding() }),
      () => {
        const other = pick(draw, unitNames);
        const mode = pick(draw, roundingModes);
        return {
          kind: "divide",
          of: [{ kind: "multiply", of: [next(), next(other)] }, next(other)],
          whenZero: "pending",
          mode,
        };
      },
      () => {
        const of = next();
        return of.kind === "divide" ? of : { kind: "round", of, ...rounding() };
      },
      () => ({ kind: "choose", if: truth(), then: next(), else: next() }),
      () => ({ kind: "otherwise", of: next(), kinds: someKinds(), else: next() }),
      () => ({ kind: "bands", of: next(pick(draw, unitNames)), bands: [] }),
      () => ({ kind: "table", of: [category(level), truth()], cells: cells(unit) }),
      () => ({ kind: "rule", name: "rowResult" }),
      () => counted(unit, depth, level),
      () => ({
        kind: "aggregate",
        function: pick(draw, ["sum", "least", "greatest"] as const),
        over: "rows",
        of: number(unit, depth - 1, 1),
        absent: pick(draw, ["skip", "propagate", "refuse"] as const),
        empty:
          draw(0, 1) === 0
            ? "refuse"
            : literal(unit).kind === "literal"
              ? { kind: "literal", decimal: "7", ...(unit === "one" ? {} : { unit }) }
              : "refuse",
      }),
    ];
    const made = pick(draw, makers)();
    if (made.kind === "bands") return bandsOver(unit, depth, level);
    const misplaced = level === 1 ? made.kind === "aggregate" || made.kind === "rule" : made.kind === "rule";
    return misplaced ? leaf(unit, level) : made;
  };
  const bandsOver = (unit: string, depth: number, level: number): Expression => {
    const of = pick(draw, unitNames);
    const band = (): Band => ({ [pick(draw, ["atLeast", "moreThan"] as const)]: constant(of), then: constant(unit) });
    return { kind: "bands", of: number(of, depth - 1, level), bands: [band(), band(), band()] };
  };
  const counted = (unit: string, depth: number, level: number): Expression => {
    if (dimensionless.every((name) => name !== unit) || level === 1) return leaf(unit, level);
    const of = draw(0, 1) === 0 ? {} : { of: number(pick(draw, unitNames), depth - 1, 1) };
    return {
      kind: "aggregate",
      function: "count",
      over: "rows",
      ...of,
      absent: "skip",
      empty: { kind: "literal", decimal: "0" },
    };
  };
  const cells = (unit: string) =>
    ["low", "middle", "high"].flatMap((grade) =>
      [true, false].map((flag) => ({ when: [grade, flag], then: constant(unit) })),
    );
  const someKinds = (): AbsenceKind[] => absenceKinds.filter(() => draw(0, 1) === 0);
  const boolean = (depth: number, level: number): Expression => {
    if (depth <= 0)
      return draw(0, 1) === 0
        ? { kind: "literal", boolean: draw(0, 1) === 0 }
        : { kind: "field", name: draw(0, level) === 1 ? "rowFlag" : "memberFlag" };
    const next = (): Expression => boolean(depth - 1, level);
    const unit = pick(draw, unitNames);
    return pick(draw, [
      (): Expression => ({
        kind: "compare",
        comparison: pick(draw, comparisons),
        of: [number(unit, depth - 1, level), number(unit, depth - 1, level)],
      }),
      (): Expression => ({
        kind: "compare",
        comparison: pick(draw, comparisons),
        of: [category(level), category(level)],
      }),
      (): Expression => ({ kind: pick(draw, ["all", "any"] as const), of: [next(), next()] }),
      (): Expression => ({ kind: "not", of: next() }),
      (): Expression =>
        level === 1
          ? next()
          : {
              kind: "aggregate",
              function: pick(draw, ["every", "some"] as const),
              over: "rows",
              of: boolean(depth - 1, 1),
              absent: pick(draw, ["skip", "propagate", "refuse"] as const),
              empty: { kind: "literal", boolean: true },
            },
      (): Expression => ({ kind: "present", of: number(unit, depth - 1, level) }),
    ])();
  };
  return { number, boolean };
}
