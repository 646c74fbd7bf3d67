import { compareWayResults } from "./compareWayResults.ts";
import { sampleOf, type WaySubject } from "./sampleOf.ts";
import type { Way, WayResult } from "./way.ts";

/** A way and how many of the members it runs. */
export interface WayShare {
  readonly way: Way;
  /** It runs the first one of this many members. 1 is all. */
  readonly oneOf: number;
}

/** What is run. */
export interface WaysOptions {
  /** The way that the others are held against. */
  readonly reference: Way;
  readonly ways: readonly WayShare[];
  readonly members: number;
  /** Members that are run together. Default: 10,000. */
  readonly batch?: number;
  /** Makes members `from` to `to`, to not included. */
  readonly make: (from: number, to: number) => readonly Readonly<Record<string, unknown>>[];
  /** Reads the time in milliseconds. Default: none, and no time is told. */
  readonly now?: () => number;
}

/** What one way found of one policy. */
interface WayReport {
  readonly members: number;
  readonly mismatches: number;
  /** Why the way cannot run the policy; left out where it can. */
  readonly notSupported?: readonly string[];
  readonly seconds?: number;
}

/** What all ways found of one policy. */
export interface WaysReport {
  readonly policy: string;
  readonly hash: string;
  /** Members that passed the door. */
  readonly members: number;
  readonly refusedAtTheDoor: number;
  readonly statuses: Readonly<Record<string, number>>;
  readonly ways: Readonly<Record<string, WayReport>>;
  readonly mismatches: number;
  /** The first differences of each way. */
  readonly examples: readonly string[];
}

interface Running {
  readonly way: Way;
  readonly oneOf: number;
  readonly notSupported: readonly string[];
  members: number;
  mismatches: number;
  milliseconds: number;
}

const examplesOfAWay = 3;

/** Runs members of one policy by every way and holds each result against the reference, to the last digit. */
export async function runWays(subject: WaySubject, options: WaysOptions): Promise<WaysReport> {
  const { reference, ways, members, batch = 10_000, make, now = () => 0 } = options;
  const levels = subject.program.levels.slice(1).map(({ name }) => name);
  const running = ways.map(({ way, oneOf }): Running => {
    const notSupported = way.refuses?.(subject.program) ?? [];
    return { way, oneOf, notSupported, members: 0, mismatches: 0, milliseconds: 0 };
  });
  const statuses: Record<string, number> = {};
  const examples: string[] = [];
  let taken = 0;
  for (let from = 0; from < members; from += batch) {
    const to = Math.min(from + batch, members);
    const sample = sampleOf(subject, make(from, to));
    const expected = await reference.run(sample);
    taken += sample.members.length;
    for (const { status } of expected) statuses[status] = (statuses[status] ?? 0) + 1;
    for (const each of running) {
      // Every batch, so that a share holds whatever is made anywhere in the run.
      const count = Math.ceil(sample.members.length / each.oneOf);
      if (each.notSupported.length > 0) continue;
      const part = count === sample.members.length ? sample : sampleOf(subject, sample.members.slice(0, count));
      const started = now();
      const found = await each.way.run(part);
      each.milliseconds += now() - started;
      each.members += count;
      for (const difference of differencesOf(expected.slice(0, count), found, levels)) {
        each.mismatches += 1;
        const { member, text } = difference;
        if (each.mismatches > examplesOfAWay) continue;
        const raw = JSON.stringify(sample.members[member]);
        examples.push(`${each.way.name}, ${subject.name}: ${text} of ${raw}`);
      }
      if (found.length !== count) {
        each.mismatches += 1;
        examples.push(`${each.way.name}, ${subject.name}: ${found.length} results of ${count} members`);
      }
    }
  }
  return {
    policy: subject.name,
    hash: subject.program.policy.hash,
    members: taken,
    refusedAtTheDoor: members - taken,
    statuses,
    ways: Object.fromEntries(running.map((each) => [each.way.name, reportOf(each, options.now !== undefined)])),
    mismatches: running.reduce((sum, each) => sum + each.mismatches, 0),
    examples,
  };
}

function* differencesOf(
  expected: readonly WayResult[],
  found: readonly WayResult[],
  levels: readonly string[],
): Generator<{ readonly member: number; readonly text: string }> {
  for (const [member, wanted] of expected.entries()) {
    const text = compareWayResults(wanted, found[member], levels);
    if (text !== undefined) yield { member, text };
  }
}

function reportOf({ members, mismatches, notSupported, milliseconds }: Running, timed: boolean): WayReport {
  return {
    members,
    mismatches,
    ...(notSupported.length === 0 ? {} : { notSupported }),
    ...(timed ? { seconds: Math.round(milliseconds / 100) / 10 } : {}),
  };
}
