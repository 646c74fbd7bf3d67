import { parseIsoDate } from "@kinerja/model";
import type { PolicyDocument } from "@kinerja/policy";
import { compilePolicy, createEngine, score } from "@kinerja/scoring";
import { describe, expect, test } from "vitest";
import { createRandom } from "../random/createRandom.ts";
import { lawSamples } from "../suites/lawSamples.ts";
import { mapNumbers } from "../suites/mapNumbers.ts";
import { sampleSeed } from "../suites/sampleSizes.ts";

type Raw = Readonly<Record<string, unknown>>;

const samples = lawSamples(sampleSeed(), 40);

/** The results as text: equal bytes, not only equal values. */
function bytes(policy: PolicyDocument, members: readonly unknown[]): string {
  return JSON.stringify(score(policy, members).results);
}

function reverseKeys(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(reverseKeys);
  if (typeof part !== "object" || part === null) return part;
  return Object.fromEntries(
    Object.entries(part)
      .reverse()
      .map(([key, value]) => [key, reverseKeys(value)]),
  );
}

function freeze<T>(part: T): T {
  if (typeof part !== "object" || part === null) return part;
  Object.values(part).forEach(freeze);
  return Object.freeze(part);
}

function withZeros(value: string | number): string {
  const text = String(value);
  return text.includes(".") ? `${text}000` : `${text}.000`;
}

describe("laws of the engine, over real and random policies", () => {
  test("another order of members gives the same results in that order", () => {
    for (const { policy, members } of samples) {
      const results = score(policy, members).results;
      const turned = score(policy, [...members].reverse()).results;
      // Paths of issues name the place in the list, so the rest is compared.
      const bare = (each: (typeof results)[number]): unknown => ({
        ...each,
        issues: each.issues.map(({ code }) => code),
      });
      expect([...turned].reverse().map(bare)).toEqual(results.map(bare));
    }
  });

  test("another order of keys changes no byte of what was taken", () => {
    for (const { policy, members } of samples) {
      const results = score(policy, members).results;
      const turned = score(policy, members.map(reverseKeys)).results;
      const taken = results.filter(({ status }) => status !== "refused");
      const same = turned.filter(({ id }) => taken.some((each) => each.id === id));
      expect(JSON.stringify(same)).toBe(JSON.stringify(taken));
      expect(turned.map(({ status }) => status)).toEqual(results.map(({ status }) => status));
    }
  });

  test("a member alone is scored as in a crowd", () => {
    for (const { policy, members } of samples) {
      const together = score(policy, members).results;
      for (const [index, member] of members.entries()) {
        const [alone] = score(policy, [member]).results;
        const { issues: _ours, ...rest } = alone ?? { issues: [] };
        expect(together[index]).toMatchObject(rest);
      }
    }
  });

  test("a number as JSON number or as text is one number", () => {
    for (const { policy, members } of samples) {
      const asText = members.map((member) => mapNumbers(policy, member, String));
      const asNumber = members.map((member) =>
        mapNumbers(policy, member, (value) => (String(Number(value)) === String(value) ? Number(value) : value)),
      );
      expect(bytesOfTaken(policy, asText)).toBe(bytesOfTaken(policy, members));
      expect(bytesOfTaken(policy, asNumber)).toBe(bytesOfTaken(policy, members));
    }
  });

  test("zeros at the end of a decimal change nothing", () => {
    for (const { policy, members } of samples) {
      const padded = members.map((member) => mapNumbers(policy, member, withZeros));
      expect(bytesOfTaken(policy, padded)).toBe(bytesOfTaken(policy, members));
    }
  });

  test("deeply frozen policies and members are scored, and copies of them alike", () => {
    for (const { policy, members } of samples) {
      const before = bytes(policy, members);
      expect(bytes(freeze(structuredClone(policy)), freeze(structuredClone(members)))).toBe(before);
      expect(bytes(policy, members)).toBe(before);
    }
  });

  test("a document that went through JSON has the same hash and the same results", () => {
    for (const { policy, members } of samples) {
      const again: PolicyDocument = JSON.parse(JSON.stringify(policy));
      expect(score(again, members).policy).toEqual(score(policy, members).policy);
      expect(bytes(again, members)).toBe(bytes(policy, members));
      expect(programText(again)).toBe(programText(policy));
      const turned = score(reverseKeys(policy) as PolicyDocument, members);
      expect(turned.policy).toEqual(score(policy, members).policy);
      expect(turned.results.map(({ values }) => values)).toEqual(
        score(policy, members).results.map(({ values }) => values),
      );
    }
  });

  test("neither the time zone of the machine nor the run changes a byte", () => {
    const before = process.env["TZ"];
    const all = (): string => samples.map(({ policy, members }) => bytes(structuredClone(policy), members)).join("\n");
    const expected = all();
    try {
      for (const zone of ["Asia/Jakarta", "Pacific/Kiritimati", "America/St_Johns", "UTC"]) {
        process.env["TZ"] = zone;
        expect(all(), zone).toBe(expected);
      }
    } finally {
      if (before === undefined) delete process.env["TZ"];
      else process.env["TZ"] = before;
    }
  });
});

describe("dates", () => {
  test("every text as a date is a day that is echoed, or a coded error", () => {
    const random = createRandom(sampleSeed());
    const digits = (length: number): string => Array.from({ length }, () => random.below(10)).join("");
    const odd = [
      "",
      "2026-02-30",
      "2026-1-1",
      "0000-01-01",
      "9999-12-31",
      "２０２６-01-01",
      "2026-01-01T00:00:00Z",
      "__proto__",
      "NaN",
    ];
    for (const { policy } of samples.slice(0, 6)) {
      for (let index = 0; index < 60; index += 1) {
        const at = random.chance(1, 4) ? random.pick(odd) : `20${digits(2)}-${digits(2)}-${digits(2)}`;
        const [outcome, code] = scoreAt(policy, at);
        expect(parseIsoDate(at) === undefined ? [] : ["", at, "policy.notResolved"], at).toEqual(
          parseIsoDate(at) === undefined ? [] : expect.arrayContaining([outcome]),
        );
        expect(["", "policy.notResolved", "policy.unsound"]).toContain(code);
        if (parseIsoDate(at) === undefined) expect(code, at).toBe("policy.notResolved");
      }
    }
  });

  test("a date inside the input counts as one in the options does", () => {
    for (const { policy, members } of samples) {
      const at = score(policy, members).policy.at;
      expect(JSON.stringify(score(policy, { at, members }))).toBe(JSON.stringify(score(policy, members, { at })));
    }
  });
});

/** The date that a run at a date echoes and no code, or nothing and the code of the error. */
function scoreAt(policy: PolicyDocument, at: string): readonly [string, string] {
  try {
    return [createEngine(policy, { at }).program.policy.at, ""];
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    return [code, code];
  }
}

function programText(policy: PolicyDocument): string {
  const { program } = compilePolicy(policy);
  return JSON.stringify(program, (_, value: unknown) => (typeof value === "bigint" ? `${value}n` : value));
}

/** The results without their issues, for those name what was received. */
function bytesOfTaken(policy: PolicyDocument, members: readonly Raw[]): string {
  return JSON.stringify(
    score(policy, members).results.map(({ issues, ...rest }) => ({ ...rest, codes: issues.map(({ code }) => code) })),
  );
}
