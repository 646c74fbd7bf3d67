import { formatDecimal, type Language, multiplyIntegers, parseDecimal, writeNumber } from "@kinerja/model";
import type { Rule } from "@kinerja/policy";
import type { TraceInput, TraceStep } from "../trace/trace.ts";
import { decimalDistance } from "./decimalDistance.ts";
import { findBandEdges } from "./findBandEdges.ts";
import type { Headline } from "./findHeadline.ts";
import type { LetterScope } from "./letterScope.ts";
import { letterTexts } from "./letterTexts.ts";
import { letterValue } from "./letterValue.ts";
import { takenPart } from "./takenPart.ts";
import { weightOf } from "./weightOf.ts";

interface Reading {
  readonly step: TraceStep;
  readonly rule: Rule;
}

/** The values that made the result, each with its weight where the rule states one. */
export function listReasons(headline: Headline, scope: LetterScope): readonly string[] {
  const { output } = headline.rule;
  if (output.kind === "boolean") return conditions(headline, scope);
  const banded = findBandEdges(headline, scope);
  if (banded === undefined) return givenValues(headline, scope).map((input) => describe(input, headline, scope));
  // Of a threshold everything that was read is told, also what did not decide.
  if (scope.isThreshold) return givenValues(headline, scope).map((input) => describe(input, headline, scope));
  // The number in the band is told beside the result; here stands what it was made of.
  const number = readValues(headline).find(
    ({ kind, name }) => kind === banded.operand?.kind && name === banded.operand.name,
  );
  const others = givenValues(headline, scope).filter((input) => input !== number);
  const inner = number && number.kind === "rule" ? readingOf(number.name, scope) : undefined;
  const parts = inner === undefined ? [] : partsOf(inner, scope);
  return [...parts, ...others.map((input) => describe(input, headline, scope))];
}

/** What a number was made of; where that is one other number, what that one was made of. */
function partsOf(reading: Reading, scope: LetterScope): readonly string[] {
  const inputs = givenValues(reading, scope);
  const [only] = inputs;
  const deeper = inputs.length === 1 && only?.kind === "rule" ? readingOf(only.name, scope) : undefined;
  const below = deeper === undefined ? [] : partsOf(deeper, scope);
  return below.length > 0 ? below : inputs.map((input) => describe(input, reading, scope));
}

/** Conditions that do not hold yet come first, then what they read. */
function conditions(headline: Headline, scope: LetterScope): readonly string[] {
  const inputs = readValues(headline);
  const open = inputs.filter(({ value }) => value === false);
  const ordered = [...open, ...inputs.filter((input) => !open.includes(input))];
  const readings = ordered.flatMap(({ kind, name }) => (kind === "rule" ? (readingOf(name, scope) ?? []) : []));
  const below = new Map(
    readings.flatMap((reading) => readValues(reading).map((input) => [input.name, { input, reading }])),
  );
  return [
    ...ordered.map((input) => describe(input, headline, scope)),
    ...[...below.values()].map(({ input, reading }) => describe(input, reading, scope)),
  ];
}

/** What the rule itself read; what the rows of an aggregate read is told of the rows together. */
function readValues({ step }: Reading): readonly TraceInput[] {
  return step.inputs.filter(
    ({ kind, value, row }) =>
      (kind === "rule" || kind === "field") && typeof value !== "object" && (row === undefined || row === step.row),
  );
}

/** What was read, without the values that stand where nobody gave any: the person has nothing there. */
function givenValues(reading: Reading, { names }: LetterScope): readonly TraceInput[] {
  return readValues(reading).filter(({ kind, name, value }) => {
    const field = kind === "field" ? names.field(name) : undefined;
    if (field?.kind === "boolean") return value !== field.whenMissing;
    if (field?.kind !== "number" || typeof value !== "string" || typeof field.whenMissing !== "string") return true;
    return decimalDistance(field.whenMissing, value)?.sign !== 0;
  });
}

function readingOf(name: string, { trace, names }: LetterScope): Reading | undefined {
  const step = trace?.steps.find((candidate) => candidate.rule === name && candidate.row === undefined);
  const rule = names.rule(name);
  return step === undefined || rule === undefined ? undefined : { step, rule };
}

function describe(input: TraceInput, reading: Reading, scope: LetterScope): string {
  const { names, say } = scope;
  const shape = input.kind === "rule" ? names.rule(input.name)?.output : names.field(input.name);
  const value = letterValue(input.value, { ...scope, shape, condition: input.kind === "rule", decimals: 2 });
  const label = names.label(input.name);
  const weight = describeWeight(reading, input.name, scope);
  return weight === undefined
    ? say(letterTexts.labelled, { label, value })
    : say(letterTexts.labelledWeight, { label, value, weight });
}

function describeWeight(
  { rule, step }: Reading,
  name: string,
  { parameters, document, language }: LetterScope,
): string | undefined {
  // Where a choice leads to other weights, those of the branch that was taken count.
  const taken = rule.output.kind === "number" ? takenPart(rule.expression, step.decisions) : undefined;
  const weight = taken && weightOf(taken.part, name);
  if (weight === undefined) return undefined;
  const declared = weight.kind === "parameter" ? document.parameters[weight.name]?.type : undefined;
  const text = weight.kind === "parameter" ? String(parameters[weight.name]?.value ?? "") : weight.decimal;
  const unit = declared?.kind === "number" ? declared.unit : weight.kind === "decimal" ? weight.unit : "one";
  if (unit === "percent") return `${writeNumber(text, { language })}%`;
  return unit === "one" ? shareOf(text, language) : undefined;
}

/** A part of one, such as 0.6, as a percentage. Any other factor is no weight. */
function shareOf(text: string, language: Language): string | undefined {
  const value = parseDecimal(text);
  if (value === undefined || !/^0?\./.test(text)) return undefined;
  const percent = formatDecimal({ units: multiplyIntegers(value.units, 100), decimals: value.decimals });
  return `${writeNumber(percent, { language })}%`;
}
