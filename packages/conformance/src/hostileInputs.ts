import { goodMember } from "./hostile/goodMember.ts";
import type { HostileValue } from "./hostile/hostileValue.ts";
import { jsonValues } from "./hostile/jsonValues.ts";
import { processValues } from "./hostile/processValues.ts";
import { createRandom, type Random } from "./random/createRandom.ts";

/** An input that must end in an issue or a coded error, within a second, and must leave everything else as it was. */
export interface HostileInput {
  readonly name: string;
  /** The id of the policy to score it by. */
  readonly policy: string;
  /** The whole input, for `score` in this process. */
  readonly make: () => unknown;
  /** The same input as JSON text, to be sent over a wire; none where JSON cannot hold it. */
  readonly json?: () => string;
  /** Ids of members of the same input that must be scored all the same. */
  readonly unharmed: readonly string[];
  /** True where a score of the hostile member is as right as an issue. */
  readonly mayBeTaken: boolean;
}

/** Options of {@link hostileInputs}. */
export interface HostileInputsOptions {
  readonly seed: number;
  readonly count: number;
}

/** Policies whose members have rows. */
const policiesWithRows = [
  "pp-46-2011",
  "permenpanrb-14-2017",
  "iku",
  "rating-recommendation",
  "permenpanrb-8-2021",
  "kmk-127-2026-discipline",
  "permenpanrb-1-2023-accumulation",
  "akip-lke",
] as const;

const policies = [
  ...policiesWithRows,
  "se-menpanrb-3-2023",
  "permenpanrb-6-2022",
  "pp-30-2019",
  "year-2021",
  "akip",
  "pp-94-2021-absence",
  "permenpanrb-1-2023",
  "head-rating",
  "tpp-common",
  "dki-jakarta-tkd",
  "tpp-minutes",
  "kmk-127-2026",
] as const;

/** Keys that a member or a row has no field for. */
const keys: readonly string[] = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "valueOf",
  "length",
  "",
  "0",
  "then",
  "toJSON",
  "members",
  "resultRatin\u202eg",
  "\ud800",
  "kunci".repeat(2 ** 21),
];

/** Makes hostile inputs, the same ones from the same seed; every hostile value comes up before one comes up again. */
export function hostileInputs({ seed, count }: HostileInputsOptions): readonly HostileInput[] {
  const random = createRandom(seed);
  const values = [...jsonValues, ...processValues];
  return Array.from({ length: count }, (_, index) => {
    const value = values[index % values.length] ?? random.pick(values);
    const place = random.weighted<(random: Random, value: HostileValue) => HostileInput>([
      [6, inAField],
      [2, inARow],
      [2, asRows],
      [2, asAnId],
      [2, underAKey],
      [2, asAMember],
      [1, asTheInput],
      [1, asTheDate],
      [1, twice],
    ]);
    return place(random, value);
  });
}

/** A place marked in a template, for a text or a value to be put there. */
const mark = "\u0000hostile\u0000";

interface Template {
  readonly name: string;
  readonly policy: string;
  readonly value: HostileValue;
  /** The input with the mark where the value belongs; an own key `__proto__` is kept. */
  readonly input: unknown;
  readonly unharmed?: readonly string[];
}

function fill({ name, policy, value, input, unharmed = ["before", "after"] }: Template): HostileInput {
  const template = JSON.stringify(input);
  const { json } = value;
  const filled = {
    name: `${value.name} ${name} of ${policy}`,
    policy,
    // The template is read as JSON, so that an own key `__proto__` stays one.
    make: (): unknown => replaceMark(JSON.parse(template), value.make),
    unharmed,
    mayBeTaken: value.mayBeTaken === true,
  };
  return json === undefined ? filled : { ...filled, json: () => template.replace(JSON.stringify(mark), () => json()) };
}

function replaceMark(part: unknown, make: () => unknown): unknown {
  if (part === mark) return make();
  if (typeof part !== "object" || part === null) return part;
  for (const key of Object.keys(part)) {
    const own = Object.getOwnPropertyDescriptor(part, key)?.value as unknown;
    const filled = replaceMark(own, make);
    if (filled !== own)
      Object.defineProperty(part, key, { value: filled, enumerable: true, writable: true, configurable: true });
  }
  return part;
}

/** The hostile member between two good ones. */
function among(policy: string, hostile: unknown): { readonly members: readonly unknown[] } {
  return { members: [goodMember(policy, "before"), hostile, goodMember(policy, "after")] };
}

function inAField(random: Random, value: HostileValue): HostileInput {
  const policy = random.pick(policies);
  const member = goodMember(policy, "hostile");
  const fields = Object.keys(member).filter((name) => name !== "id" && !Array.isArray(member[name]));
  if (fields.length === 0) return inARow(random, value);
  const field = random.pick(fields);
  return fill({ name: `as ${field}`, policy, value, input: among(policy, { ...member, [field]: mark }) });
}

function inARow(random: Random, value: HostileValue): HostileInput {
  const policy = random.pick(policiesWithRows);
  const member = goodMember(policy, "hostile");
  const level = levelOf(member);
  const rows = member[level] as Record<string, unknown>[];
  const row = rows[1] ?? {};
  const field = random.pick(Object.keys(row));
  const changed = random.chance(1, 4) ? mark : { ...row, [field]: mark };
  const input = among(policy, { ...member, [level]: [rows[0], changed] });
  return fill({ name: `in a row, as ${field},`, policy, value, input });
}

function asRows(random: Random, value: HostileValue): HostileInput {
  const policy = random.pick(policiesWithRows);
  const member = goodMember(policy, "hostile");
  return fill({ name: "as the rows", policy, value, input: among(policy, { ...member, [levelOf(member)]: mark }) });
}

function asAnId(random: Random, value: HostileValue): HostileInput {
  const policy = random.pick(policies);
  const filled = fill({
    name: "as the id",
    policy,
    value,
    input: among(policy, { ...goodMember(policy, ""), id: mark }),
  });
  // Any text and any whole number may be an id.
  return { ...filled, mayBeTaken: true };
}

function underAKey(random: Random, value: HostileValue): HostileInput {
  const policy = random.pick(policies);
  const key = random.pick(keys);
  const member = Object.defineProperty(goodMember(policy, "hostile"), key, { value: mark, enumerable: true });
  const name = `under the key ${JSON.stringify(key.slice(0, 20))}`;
  return { ...fill({ name, policy, value, input: among(policy, member) }), mayBeTaken: false };
}

function asAMember(random: Random, value: HostileValue): HostileInput {
  const policy = random.pick(policies);
  return { ...fill({ name: "as a member", policy, value, input: among(policy, mark) }), mayBeTaken: false };
}

function asTheInput(random: Random, value: HostileValue): HostileInput {
  if (value.manyMembers === true) return asAMember(random, value);
  const policy = random.pick(policies);
  const input = random.chance(1, 2) ? mark : { members: mark };
  const name = input === mark ? "as the input" : "as the list of members";
  return { ...fill({ name, policy, value, input, unharmed: [] }), mayBeTaken: true };
}

function asTheDate(random: Random, value: HostileValue): HostileInput {
  const policy = random.pick(policies);
  const input = { at: mark, members: [goodMember(policy, "before")] };
  return fill({ name: "as the date", policy, value, input, unharmed: [] });
}

/** One id for several members, beside a hostile field. */
function twice(random: Random, value: HostileValue): HostileInput {
  const policy = random.pick(policies);
  const hostile = { ...goodMember(policy, "before"), id: "before", [random.pick(["id ", "ID", "nama"])]: mark };
  const filled = fill({
    name: "beside an id given twice",
    policy,
    value,
    input: among(policy, hostile),
    // Neither member of that id counts.
    unharmed: ["after"],
  });
  return { ...filled, mayBeTaken: false };
}

function levelOf(member: Readonly<Record<string, unknown>>): string {
  return Object.keys(member).find((name) => Array.isArray(member[name])) ?? "";
}
