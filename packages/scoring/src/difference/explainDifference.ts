import {
  formatDecimal,
  type Integer,
  type Issue,
  type Label,
  type Language,
  subtractIntegers,
  writeNumber,
} from "@kinerja/model";
import type { PolicyDocument } from "@kinerja/policy";
import { fillText } from "../letter/fillText.ts";
import { createLetterNames } from "../letter/letterNames.ts";
import type { CompileOptions } from "../score/compilePolicy.ts";
import type { Engine } from "../score/createEngine.ts";
import { engineOf } from "../score/engineOf.ts";
import { describeParts, lowerFirst, upperFirst } from "./describeSteps.ts";
import type { Difference, DifferencePart, DifferenceStep } from "./differenceResult.ts";
import { differenceTexts as texts } from "./differenceTexts.ts";
import { createFieldTexts } from "./fieldTexts.ts";
import { measureSteps, unitsIn } from "./measureSteps.ts";
import { numericRule } from "./numericRule.ts";
import { asRow, planReplacement } from "./replacement.ts";

/** Options of {@link explainDifference}. */
export interface DifferenceOptions extends CompileOptions {
  /** A number rule of the member. Default: the first that no other number of the member reads. */
  readonly rule?: string;
  /** Where the second input is scored otherwise: by another policy, at another date, with other overlays. Default: as the first. */
  readonly after?: CompileOptions & { readonly policy?: PolicyDocument };
}

/**
 * Takes the difference of two results of one person apart, by ordered replacement in field order.
 *
 * Use it for two years of a person, or for two versions of one input. The input before becomes the
 * input after one field at a time, in the order of the document; each part is what the rule's shown
 * value changed at that step, as an exact decimal, and the parts sum exactly to the whole. Rows are
 * matched by id where all have one, else by place; rows that only one side has are one step a level.
 * Another policy or date is a step of its own, before all others. Steps between which there is no value
 * stand together as one part. Another order can give other parts: a part is no cause.
 *
 * @throws KinerjaError `difference.noRule`, `difference.unknownRule`; else as `score`
 * @example
 * const source = { instrument: "Example", evidence: "recalled" } as const;
 * const label = { id: "Contoh", en: "Example" };
 * const points = { kind: "number", unit: "one", decimals: 1 } as const;
 * const field = { ...points, label, least: "0", greatest: "100" } as const;
 * const policy = definePolicy({ id: "a", version: "1.0.0", title: label, subject: "a", validity: { from: "2026-01-01" }, appliesTo: ["pns"], source })
 *   .level("member", { label, fields: { results: field, behaviour: field } })
 *   .rule("member", "total", { label, output: points, source, expression: ({ field }) => add(field("results"), field("behaviour")) })
 *   .build();
 * const { whole, parts } = explainDifference(policy, { id: "p-1", results: 50, behaviour: 40 }, { id: "p-1", results: 48, behaviour: 45 });
 * [whole, ...parts.map(({ part }) => part)]; // => ["3.0", "-2.0", "5.0"]
 */
export function explainDifference(
  policy: PolicyDocument,
  before: unknown,
  after: unknown,
  options: DifferenceOptions = {},
): Difference {
  const { rule, after: other, ...compile } = options;
  const first = engineFor(policy, compile);
  const second = other === undefined ? first : engineFor(other.policy ?? policy, withoutPolicy(other));
  const { name, type } = numericRule(second.program, rule);
  numericRule(first.program, name);
  const decimals = type.kind === "number" ? type.decimals : 0;
  const one = first.scoreMember(before, "before");
  const two = second.scoreMember(after, "after");
  const from = unitsIn(one, name, decimals);
  const to = unitsIn(two, name, decimals);
  const pending = { absent: "pending" } as const;
  const bare = {
    method: "orderedReplacementInFieldOrder",
    rule: name,
    before: { policy: first.program.policy, id: one.id, value: one.values[name] ?? pending },
    after: { policy: second.program.policy, id: two.id, value: two.values[name] ?? pending },
    issues: [...first.warnings, ...one.issues, ...two.issues] satisfies readonly Issue[],
  } as const;
  const write = (units: Integer): string => formatDecimal({ units, decimals });
  const whole = from === undefined || to === undefined ? pending : write(subtractIntegers(to, from));
  const parts =
    from === undefined ? [] : partsOf({ engines: [first, second], members: [before, after], name, decimals, from, to });
  return { ...bare, whole, parts, ...sentenceOf(other?.policy ?? policy, { ...bare, whole, parts }) };
}

interface Sides {
  readonly engines: readonly [Engine, Engine];
  readonly members: readonly [unknown, unknown];
  readonly name: string;
  readonly decimals: number;
  readonly from: Integer;
  readonly to: Integer | undefined;
}

function partsOf({ engines, members, name, decimals, from, to }: Sides): readonly DifferencePart[] {
  if (to === undefined) return [];
  const [first, second] = engines;
  const { program } = second;
  const replacement = planReplacement(program, createFieldTexts(program), [asRow(members[0]), asRow(members[1])]);
  const isOther = first.program.policy.hash !== program.policy.hash || first.program.policy.at !== program.policy.at;
  const steps: readonly DifferenceStep[] = isOther ? [{ kind: "policy" }, ...replacement.steps] : replacement.steps;
  const offset = isOther ? 1 : 0;
  const write = (units: Integer): string => formatDecimal({ units, decimals });
  return measureSteps(steps, from, (count) => {
    if (count === steps.length) return to;
    return unitsIn(second.scoreMember(replacement.after(count - offset), "members[0]"), name, decimals);
  }).map(({ steps: own, part, value }) => ({ steps: own, part: write(part), value: write(value) }));
}

function engineFor(policy: PolicyDocument, options: CompileOptions): Engine {
  return Object.values(options).every((value) => value === undefined) ? engineOf(policy) : engineOf(policy, options);
}

function withoutPolicy({ at, overlays, mode }: CompileOptions): CompileOptions {
  return {
    ...(at === undefined ? {} : { at }),
    ...(overlays === undefined ? {} : { overlays }),
    ...(mode === undefined ? {} : { mode }),
  };
}

type Told = Pick<Difference, "rule" | "before" | "after" | "whole" | "parts">;

function sentenceOf(document: PolicyDocument, told: Told): Pick<Difference, "text" | "note"> {
  const text: Label = { id: textIn("id", document, told), en: textIn("en", document, told) };
  return { text, note: texts.note };
}

function textIn(language: Language, document: PolicyDocument, { rule, before, after, whole, parts }: Told): string {
  const names = createLetterNames(document, language);
  const name = lowerFirst(names.label(rule));
  if (typeof whole === "object") {
    const lacks = [before.value, after.value].map((value) => typeof value === "object");
    const where = texts[lacks[0] === true ? (lacks[1] === true ? "both" : "before") : "after"][language];
    return upperFirst(fillText(texts.absent[language], { rule: name, where }));
  }
  const write = (text: unknown): string => writeNumber(String(text), { language });
  const key = !/[1-9]/.test(whole) ? "same" : whole.startsWith("-") ? "fall" : "rise";
  const values = { rule: name, from: write(before.value), to: write(after.value), by: write(whole.replace("-", "")) };
  return `${upperFirst(fillText(texts[key][language], values))}${describeParts(parts, names, language)}`;
}
