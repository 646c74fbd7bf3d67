import {
  type Absent,
  absenceKinds,
  describeReceived,
  fillLabel,
  formatDecimal,
  type Issue,
  type Label,
  type LabelValues,
  parseDecimal,
  rescaleDecimal,
} from "@kinerja/model";
import type { CategorySet, Conversion, ConversionEnd, ConversionMethod, PolicyDocument } from "@kinerja/policy";
import { score } from "../score/score.ts";
import { conversionMessages } from "./conversionMessages.ts";
import type { ConversionResult, ConvertedMember, ConvertibleMember } from "./conversionResult.ts";

/** Options of {@link convert}. */
export interface ConvertOptions {
  /** The policies of both ends, and the one that converts, in any order. */
  readonly policies: readonly PolicyDocument[];
}

/**
 * Brings values of one regime to another by an explicit conversion, and says what is lost and whose
 * class has another name afterwards.
 *
 * Where no rule says how, nothing is converted: the issue `convert.noConversion` says why.
 *
 * An absence is passed on as it is, for there is nothing to convert.
 *
 * @returns the members in their order; one whose value does not fit has an issue and no converted value
 * @example
 * const source = { instrument: "Example", evidence: "recalled" } as const;
 * const label = { id: "Contoh", en: "Example" };
 * const conversion = {
 *   id: "old-to-new",
 *   title: label,
 *   from: { policy: "old", name: "predicate" },
 *   to: { policy: "new", name: "predicate" },
 *   by: source,
 *   how: { kind: "categories", maps: [{ from: "fair", to: "needsImprovement", source }] },
 *   losses: [],
 * } as const;
 * convert(conversion, [{ id: "p-1", value: "fair" }], { policies: [] }).members[0]?.after; // => "needsImprovement"
 */
export function convert(
  conversion: Conversion,
  members: readonly ConvertibleMember[],
  { policies }: ConvertOptions,
): ConversionResult {
  const { id, by, how, from, to, losses } = conversion;
  const result = { conversion: id, by, losses, members: [], issues: [] } as const;
  switch (how.kind) {
    case "none": {
      const values = { from: from.policy, to: to.policy, reason: how.reason };
      return { ...result, losses: [], issues: [issue("convert.noConversion", "conversion", values, by.instrument)] };
    }
    case "categories": {
      const sets = [setOf(from, policies), setOf(to, policies)] as const;
      return { ...result, members: members.map((member, index) => mapped(member, index, { how, sets })) };
    }
    case "policy": {
      const policy = policies.find((each) => each.id === how.policy);
      if (policy === undefined) {
        return { ...result, issues: [issue("convert.missingPolicy", "policies", { policy: how.policy }, "")] };
      }
      return { ...result, members: computed(members, how, policy) };
    }
  }
}

type Mapping = Extract<ConversionMethod, { readonly kind: "categories" }>;
type Computation = Extract<ConversionMethod, { readonly kind: "policy" }>;

function issue(code: keyof typeof conversionMessages, path: string, values: LabelValues, received: string): Issue {
  return { code, path, message: fillLabel(conversionMessages[code], values), received };
}

function mapped(
  { id, value }: ConvertibleMember,
  index: number,
  { how, sets }: { readonly how: Mapping; readonly sets: readonly [CategorySet | undefined, CategorySet | undefined] },
): ConvertedMember {
  if (isAbsent(value)) return passedOn(id, value);
  const found = how.maps.find(({ from }) => from === value);
  if (found === undefined || typeof value !== "string") {
    const values = { received: describeReceived(value), expected: how.maps.map(({ from }) => from).join(", ") };
    const found = issue("convert.unknownValue", `members[${index}].value`, values, describeReceived(value));
    return { id, changesClass: false, losses: [], issues: [found] };
  }
  const labels = { before: labelIn(sets[0], value), after: labelIn(sets[1], found.to) };
  return {
    id,
    before: value,
    after: found.to,
    labels,
    changesClass: labels.before.id.toLowerCase() !== labels.after.id.toLowerCase(),
    source: found.source,
    losses: found.note === undefined ? [] : [found.note],
    issues: [],
  };
}

/** Nothing is there to convert: what is pending or excused under one regime is so under the other. */
function passedOn(id: string, value: Absent): ConvertedMember {
  return { id, before: value, after: value, changesClass: false, losses: [], issues: [] };
}

function isAbsent(value: unknown): value is Absent {
  return (
    typeof value === "object" &&
    value !== null &&
    "absent" in value &&
    absenceKinds.some((kind) => kind === value.absent)
  );
}

/** The policy that converts scores each value; one that it would round is rounded first and says so. */
function computed(
  members: readonly ConvertibleMember[],
  { field, rule, decimals }: Computation,
  policy: PolicyDocument,
): readonly ConvertedMember[] {
  const source = policy.levels[0]?.rules[rule]?.source;
  const rounded = members.map(({ value }) => round(value, decimals));
  const others = Object.keys(policy.levels[0]?.fields ?? {}).filter((name) => name !== field);
  const open = Object.fromEntries(others.map((name) => [name, { absent: "pending" }]));
  const { results } = score(
    policy,
    members.map(({ id }, index) => ({ id, ...open, [field]: rounded[index]?.value })),
  );
  return members.map(({ id, value }, index): ConvertedMember => {
    if (isAbsent(value)) return passedOn(id, value);
    const result = results[index];
    const { text, changed = false } = rounded[index] ?? {};
    if (result === undefined || result.status === "refused") {
      return { id, changesClass: false, losses: [], issues: result?.issues ?? [] };
    }
    const after = result.values[rule];
    const loss = fillLabel(roundedLoss, { value: String(value), rounded: text ?? "" });
    return {
      id,
      before: String(value),
      ...(after === undefined ? {} : { after }),
      changesClass: false,
      ...(source === undefined ? {} : { source }),
      losses: changed ? [loss] : [],
      issues: result.issues,
    };
  });
}

const roundedLoss: Label = {
  id: "Nilai {value} dibulatkan menjadi {rounded} sebelum dikonversi.",
  en: "The value {value} is rounded to {rounded} before it is converted.",
};

interface Rounded {
  readonly value: unknown;
  readonly text?: string;
  readonly changed?: boolean;
}

function round(value: unknown, decimals: number): Rounded {
  const number = typeof value === "string" || typeof value === "number" ? parseDecimal(String(value)) : undefined;
  if (number === undefined || number.decimals <= decimals) return { value };
  const text = formatDecimal({ units: rescaleDecimal(number, decimals), decimals });
  const changed =
    rescaleDecimal({ units: rescaleDecimal(number, decimals), decimals }, number.decimals) !== number.units;
  return { value: text, text, changed };
}

function setOf({ policy, name }: ConversionEnd, policies: readonly PolicyDocument[]): CategorySet | undefined {
  const document = policies.find(({ id }) => id === policy);
  for (const { fields, rules } of document?.levels ?? []) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    const output = Object.hasOwn(rules, name) ? rules[name]?.output : undefined;
    const set = field?.kind === "category" ? field.set : output?.kind === "category" ? output.set : undefined;
    if (set !== undefined) return document?.categories[set];
  }
  return undefined;
}

function labelIn(set: CategorySet | undefined, name: string): Label {
  return set?.members.find((member) => member.name === name)?.label ?? { id: name, en: name };
}
