import type { Label } from "@kinerja/model";
import type { Constant } from "../../document/expression.ts";
import type { DatedValue, Parameter, PolicyDocument } from "../../document/policyDocument.ts";
import { resolveDate } from "../../resolve/resolveDate.ts";
import { absenceWords } from "./absenceWords.ts";
import { writeValue } from "./writeValue.ts";

/** What one document calls its things. */
export interface Voice {
  readonly document: PolicyDocument;
  /** The label of a field, a rule, a parameter or a level; a name that it does not have stands for itself. */
  readonly label: (kind: "field" | "rule" | "parameter" | "level", name: string) => Label;
  /** A literal, or the value of a parameter on the day on which the document is read. */
  readonly constant: (constant: Constant) => Label;
  /** The same as text, for comparing. */
  readonly plain: (constant: Constant) => string;
}

/** On which day a document is read, and how its numbers are written. */
export interface VoiceOptions {
  /** The day whose numbers count, `YYYY-MM-DD`. Default: that of the document where no day is asked for. */
  readonly at?: string;
  /** Whether zeros at the end of the decimals stay, as the document has them. Default: true. */
  readonly keepZeros?: boolean;
}

/** Makes the voice of a document. */
export function createVoice(document: PolicyDocument, { at: asked, keepZeros = true }: VoiceOptions = {}): Voice {
  const resolved = resolveDate(document);
  const at = asked ?? (resolved.kind === "accepted" ? resolved.value : document.validity.from);
  const digits = (text: string): string => (keepZeros ? text : trimmed(text));
  const fields = merged(document.levels.map((level) => level.fields));
  const rules = merged(document.levels.map((level) => level.rules));
  const levels = new Map(document.levels.map((level) => [level.name, level]));
  const parameters = new Map(Object.entries(document.parameters));
  const named = { field: fields, rule: rules, parameter: parameters, level: levels };
  return {
    document,
    label: (kind, name) => named[kind].get(name)?.label ?? { id: name, en: name },
    constant: (constant) => {
      if (constant.kind === "parameter") {
        const parameter = parameters.get(constant.name);
        const value = parameter === undefined ? undefined : valueOn(parameter, at);
        if (parameter === undefined || value === undefined) return { id: constant.name, en: constant.name };
        const held = typeof value.value === "string" ? digits(value.value) : value.value;
        return writeValue(held, parameter.type, document.categories);
      }
      if ("decimal" in constant) {
        return writeValue(digits(constant.decimal), { kind: "number", unit: constant.unit ?? "one" }, {});
      }
      if ("category" in constant)
        return writeValue(constant.category, { kind: "category", set: constant.set }, document.categories);
      return "absent" in constant
        ? absenceWords[constant.absent]
        : writeValue(constant.boolean, { kind: "boolean" }, {});
    },
    plain: (constant) => {
      if (constant.kind === "literal") {
        if ("decimal" in constant) return trimmed(constant.decimal);
        if ("category" in constant) return constant.category;
        return "absent" in constant ? `absent ${constant.absent}` : String(constant.boolean);
      }
      const parameter = parameters.get(constant.name);
      const value = parameter === undefined ? undefined : valueOn(parameter, at);
      return value === undefined ? `parameter ${constant.name}` : trimmed(String(value.value));
    },
  };
}

function merged<T>(records: readonly Readonly<Record<string, T>>[]): ReadonlyMap<string, T> {
  return new Map(records.flatMap((record) => Object.entries(record)));
}

function valueOn({ values }: Parameter, at: string): DatedValue | undefined {
  return values.filter(({ from }) => from <= at).at(-1) ?? values.at(-1);
}

function trimmed(text: string): string {
  return /^-?\d+\.\d+$/.test(text) ? text.replace(/\.?0+$/, "") : text;
}
