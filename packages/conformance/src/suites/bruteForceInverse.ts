import type { Field, Level, PolicyDocument } from "@kinerja/policy";
import {
  applyChanges,
  createEngine,
  type Engine,
  type MemberResult,
  type ReachAnswer,
  reachNext,
} from "@kinerja/scoring";
import { createRandom, type Random } from "../random/createRandom.ts";
import { randomDocument } from "../randomPolicies/randomDocument.ts";
import { randomMember } from "../randomPolicies/randomMember.ts";
import { type FoundInput, findInputs } from "./findInputs.ts";

/** How many policies and members, from which seed. */
export interface BruteForceOptions {
  readonly seed: number;
  readonly documents: number;
  readonly members: number;
}

/** What trying every value found. */
export interface BruteForceReport {
  readonly questions: number;
  readonly reached: number;
  readonly outOfReach: number;
  readonly mismatches: number;
  readonly examples: readonly string[];
}

type Raw = Readonly<Record<string, unknown>>;

interface Asked {
  readonly document: PolicyDocument;
  readonly engine: Engine;
  readonly member: Raw;
  readonly rule: string;
  readonly row: string | undefined;
  readonly target: string | boolean;
}

/** Asks about fields of few values in random policies, and holds each answer against all values tried one by one. */
export function bruteForceInverse({ seed, documents, members }: BruteForceOptions): BruteForceReport {
  const examples: string[] = [];
  const count = { questions: 0, reached: 0, outOfReach: 0, mismatches: 0 };
  for (let index = 0; index < documents; index += 1) {
    const random = createRandom(seed + index);
    const document = withFewValues(random, randomDocument(random, `random-${seed + index}`));
    const engine = createEngine(document);
    for (let place = 0; place < members; place += 1) {
      const member = randomMember(random, document, `m${place}`);
      for (const asked of questionsOf(random, { document, engine, member })) {
        const inputs = findInputs(document, member);
        if (inputs.length === 0) continue;
        const picked = random.chance(1, 3) ? [random.pick(inputs), random.pick(inputs)] : [random.pick(inputs)];
        const places = [...new Map(picked.map((each) => [each.path, each])).values()];
        const wrong = judge(random, asked, places, count);
        count.questions += 1;
        if (wrong === undefined) continue;
        count.mismatches += 1;
        if (examples.length < 10) examples.push(`seed ${seed + index}, ${wrong}`);
      }
    }
  }
  return { ...count, examples };
}

/** The same document with number fields that have few values. */
function withFewValues(random: Random, document: PolicyDocument): PolicyDocument {
  const few = (field: Field): Field =>
    field.kind === "number"
      ? {
          ...field,
          decimals: random.pick([0, 0, 1]),
          ...random.pick([
            { least: "-6", greatest: "12" },
            { least: "0", greatest: "20" },
            { least: "1", greatest: "12" },
          ]),
          ...(field.whenMissing === undefined || typeof field.whenMissing === "object" ? {} : { whenMissing: "1" }),
        }
      : field;
  return {
    ...document,
    levels: document.levels.map(
      (level): Level => ({
        ...level,
        fields: Object.fromEntries(Object.entries(level.fields).map(([name, field]) => [name, few(field)])),
      }),
    ),
  };
}

function questionsOf(
  random: Random,
  { document, engine, member }: Pick<Asked, "document" | "engine" | "member">,
): readonly Asked[] {
  const rules = document.levels.flatMap((level, depth) =>
    Object.entries(level.rules).map(([rule, { output }]) => ({ depth, rule, output })),
  );
  return rules.flatMap(({ depth, rule, output }): readonly Asked[] => {
    const rows = rowsAt(document, member, depth);
    if (rows.length === 0) return [];
    const row = random.pick(rows);
    const asked = { document, engine, member, rule, row: row === "" ? undefined : row };
    if (output.kind === "boolean") return [{ ...asked, target: true }];
    if (output.kind === "number") return [{ ...asked, target: String(random.between(-20, 60)) }];
    const set = document.categories[output.set];
    return set?.ordered === true ? [{ ...asked, target: random.pick(set.members).name }] : [];
  });
}

function rowsAt({ levels }: PolicyDocument, member: Raw, depth: number): readonly string[] {
  let open: readonly { readonly raw: Raw; readonly path: string }[] = [{ raw: member, path: "" }];
  for (const { name } of levels.slice(1, depth + 1))
    open = open.flatMap(({ raw, path }) => {
      const rows = Array.isArray(raw[name]) ? (raw[name] as readonly Raw[]) : [];
      return rows.map((each, index) => ({ raw: each, path: `${path === "" ? "" : `${path}.`}${name}[${index}]` }));
    });
  return open.map(({ path }) => path);
}

/** What is wrong with an answer; nothing where it is right. */
function judge(
  random: Random,
  asked: Asked,
  places: readonly FoundInput[],
  count: { reached: number; outOfReach: number },
): string | undefined {
  const { document, engine, member, rule, row, target } = asked;
  const signs = places.map(() => random.pick(["+", "-"]));
  const together = places.length > 1;
  if (together && places.some(({ field }) => isUnordered(document, field))) return undefined;
  const steps = together
    ? Object.fromEntries(places.map(({ path, field }, index) => [path, `${signs[index]}${oneUnit(field)}`]))
    : {};
  const options = { rule, target, steps, ...(row === undefined ? {} : { row }) };
  const answer = reachNext(
    document,
    member,
    places.map(({ path }) => path),
    options,
  );
  const start = engine.scoreMember(member, "members[0]");
  const tell = (text: string): string =>
    `${rule} ${row ?? ""} to ${String(target)} by ${Object.keys(steps).length > 0 ? JSON.stringify(steps) : places.map(({ path }) => path).join()}: ${text}; ${JSON.stringify({ reason: answer.reason, changes: answer.changes, best: answer.best })} of ${JSON.stringify(member)}`;
  if (start.status === "refused" && start.issues.some(({ severity }) => severity !== "warning"))
    return answer.reason === "refused" ? undefined : tell("not refused");
  const holds = (raw: Raw): boolean => reaches(asked, engine.scoreMember(raw, "members[0]"));
  if (holds(member)) return answer.feasible && answer.changes.length === 0 ? undefined : tell("holds already");
  const unread = (answer.setAside ?? []).filter(({ reason }) => reason === "notRead").map(({ path }) => path);
  const moving = together ? places.filter(({ path, value }) => value !== undefined && !unread.includes(path)) : places;
  const [only] = places;
  if (only === undefined || moving.length === 0) return answer.feasible ? tell("nothing to move") : undefined;
  const candidates = together ? stepsOf(moving, places, signs) : valuesOf(document, only);
  const distances = candidates.filter(({ changes }) => holds(applyChanges(member, changes))).map(({ far }) => far);
  const nearest = distances.length === 0 ? undefined : Math.min(...distances);
  if (nearest === undefined) {
    count.outOfReach += 1;
    return answer.feasible ? tell("nothing is enough") : undefined;
  }
  count.reached += 1;
  if (!answer.feasible) return tell(`${nearest} is enough`);
  if (!holds(applyChanges(member, answer.changes))) return tell("the answer is not enough");
  const far = candidates.find(({ changes }) => isSame(changes, answer, member))?.far;
  const isNearest = isUnordered(document, only.field) && !together ? far !== undefined : far === nearest;
  return isNearest ? undefined : tell(`${nearest} and not ${String(far)}`);
}

function oneUnit(field: Field): string {
  return field.kind === "number" && field.decimals > 0 ? `0.${"1".padStart(field.decimals, "0")}` : "1";
}

interface Candidate {
  readonly far: number;
  readonly changes: readonly {
    readonly path: string;
    readonly field: string;
    readonly from: "";
    readonly to: string | boolean;
  }[];
}

function isUnordered({ categories }: PolicyDocument, field: Field): boolean {
  return field.kind === "category" && categories[field.set]?.ordered !== true;
}

function valuesOf(document: PolicyDocument, { path, name, field, value, domain }: FoundInput): readonly Candidate[] {
  const from = value === undefined ? 0 : domain.indexOf(value);
  return domain.map((to, index) => ({
    // Without a value it comes from the first one; unordered choices are all alike.
    far: isUnordered(document, field) ? index : Math.abs(index - from),
    changes: [{ path, field: name, from: "" as const, to }],
  }));
}

/** The inputs after each number of steps. */
function stepsOf(
  moving: readonly FoundInput[],
  places: readonly FoundInput[],
  signs: readonly string[],
): readonly Candidate[] {
  const length = Math.max(...moving.map(({ domain }) => domain.length));
  return Array.from({ length }, (_, index) => index + 1).map((far) => ({
    far,
    changes: moving.map(({ path, name, value, domain }) => {
      const sign = signs[places.findIndex((each) => each.path === path)] === "-" ? -1 : 1;
      const to = Math.min(Math.max(domain.indexOf(value ?? "") + sign * far, 0), domain.length - 1);
      return { path, field: name, from: "" as const, to: domain[to] ?? "" };
    }),
  }));
}

/** Whether a candidate is what the answer says, apart from inputs that stay as they are. */
function isSame(changes: Candidate["changes"], answer: ReachAnswer, member: Raw): boolean {
  const said = JSON.stringify(applyChanges(member, answer.changes));
  return (
    JSON.stringify(applyChanges(member, changes)) === said ||
    answer.changes.every(({ path, to }) => changes.some((each) => each.path === path && String(each.to) === String(to)))
  );
}

function reaches({ document, rule, row, target }: Asked, result: MemberResult): boolean {
  if (result.issues.some(({ severity }) => severity !== "warning")) return false;
  const value = valueIn(result, rule, row);
  const output = document.levels.map(({ rules }) => rules[rule]).find((each) => each !== undefined)?.output;
  if (typeof value === "object" || value === undefined || output === undefined) return false;
  if (output.kind === "boolean") return value === true;
  if (output.kind === "number") return Number(value) >= Number(target);
  const names = document.categories[output.set]?.members.map(({ name }) => name) ?? [];
  return names.indexOf(String(value)) >= names.indexOf(String(target));
}

function valueIn(result: MemberResult, rule: string, row: string | undefined): unknown {
  let at: Readonly<Record<string, unknown>> = result;
  for (const part of row?.split(".") ?? []) {
    const [, level = "", index = ""] = /^(\w+)\[(\d+)\]$/.exec(part) ?? [];
    at = (at[level] as readonly Raw[])[Number(index)] ?? {};
  }
  return (at["values"] as Raw)[rule];
}
