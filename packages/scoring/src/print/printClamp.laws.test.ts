import type { Label, Source } from "@kinerja/model";
import {
  choose,
  decimal,
  definePolicy,
  divide,
  greatest,
  least,
  lessThan,
  multiply,
  type PolicyDocument,
  subtract,
} from "@kinerja/policy";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnsOf } from "../cohort/columnsOf.ts";
import { scoreCohort } from "../cohort/scoreCohort.ts";
import { compilePolicy } from "../score/compilePolicy.ts";
import { loadKernel } from "./loadKernel.ts";
import { printJavaScript } from "./printJavaScript.ts";

const source: Source = { instrument: "Example", evidence: "recalled" };
const label = (text: string): Label => ({ id: text, en: text });
const number = { kind: "number", unit: "one", decimals: 1, label: label("Number") } as const;
const whole = { kind: "number", unit: "one", decimals: 0 } as const;
const hundredths = { kind: "number", unit: "one", decimals: 2 } as const;
const one = (text: string) => decimal(text, "one");

/** Quotients held between edges, each rule in another shape. */
const document: PolicyDocument = definePolicy({
  id: "held",
  version: "1.0.0",
  title: label("Held"),
  subject: "example",
  declared: "example",
  validity: { from: "2026-01-01" },
  appliesTo: ["pns"],
  source,
})
  .level("member", {
    label: label("Member"),
    fields: {
      part: { ...number, least: "-500", greatest: "500" },
      whole: { ...number, least: "0.1", greatest: "50" },
    },
  })
  .rule("member", "plain", {
    label: label("Plain"),
    output: hundredths,
    source,
    expression: ({ field }) =>
      greatest("0", least(divide(multiply("100", field("part")), field("whole"), { decimals: 2 }), one("120"))),
  })
  .rule("member", "turned", {
    label: label("The other way round"),
    output: whole,
    source,
    expression: ({ field }) =>
      least(one("7"), greatest(divide(multiply("-2", field("part")), field("whole"), { decimals: 0 }), "3")),
  })
  .rule("member", "chosen", {
    label: label("Chosen"),
    output: hundredths,
    source,
    expression: ({ field }) => {
      const other = divide(subtract(field("part"), one("50")), field("whole"), { decimals: 2 });
      const inner = choose(lessThan(field("part"), one("-10")), one("9.99"), other);
      const raw = choose(lessThan(field("part"), one("10")), inner, divide(field("part"), "3", { decimals: 2 }));
      return greatest("0", least(raw, one("40.50")));
    },
  })
  .rule("member", "quotient", {
    label: label("A quotient that is shown too"),
    output: hundredths,
    source,
    expression: ({ field }) => divide(field("part"), field("whole"), { decimals: 2 }),
  })
  .rule("member", "shared", {
    label: label("Held, of the quotient that is shown too"),
    output: hundredths,
    source,
    expression: ({ rule }) => greatest("0", least(rule("quotient"), one("12"))),
  })
  .rule("member", "below", {
    label: label("An edge below zero"),
    output: whole,
    source,
    expression: ({ field }) => greatest("-5", least(divide(field("part"), field("whole"), { decimals: 0 }), one("5"))),
  })
  .build();

const { program } = compilePolicy(document);
const kernel = loadKernel(program, { allowEval: true });

function valuesOf(members: readonly { readonly part: string; readonly whole: string }[], printed: boolean): unknown {
  const { columns } = columnsOf(
    program,
    members.map((member, index) => ({ id: `m${index}`, ...member })),
  );
  const { levels, statuses } = scoreCohort(program, columns, printed ? { kernel } : {});
  return [statuses, levels];
}

describe("printClamp", () => {
  it("holds quotients before it rounds them, where no edge is below zero and nothing else needs them", () => {
    const { code } = printJavaScript(program);
    for (const name of ["plain", "turned", "chosen"]) expect(code).toContain(`let ${name}Raw = 0;`);
    for (const name of ["shared", "below"]) expect(code).not.toContain(`${name}Raw`);
  });

  it("law: the printed code gives the interpreter's digits, at edges and ties too", () => {
    const tenths = (units: number): string => String(units / 10);
    const member = fc.oneof(
      fc.record({
        part: fc.integer({ min: -5000, max: 5000 }).map(tenths),
        whole: fc.integer({ min: 1, max: 500 }).map(tenths),
      }),
      // Halves of whole quotients, and quotients beside the edges.
      fc
        .tuple(fc.integer({ min: 1, max: 80 }), fc.integer({ min: -17, max: 17 }), fc.integer({ min: -1, max: 1 }))
        .map(([half, times, beside]) => ({
          part: tenths(Math.max(-5000, Math.min(5000, half * times + beside))),
          whole: tenths(2 * half),
        })),
    );
    fc.assert(
      fc.property(fc.array(member, { minLength: 1, maxLength: 40 }), (members) => {
        expect(valuesOf(members, true)).toEqual(valuesOf(members, false));
      }),
    );
  });
});
