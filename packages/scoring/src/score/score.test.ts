import { KinerjaError } from "@kinerja/model";
import type { PolicyDocument } from "@kinerja/policy";
import { describe, expect, test } from "vitest";
import { explain } from "./explain.ts";
import { score } from "./score.ts";
import { unitsPolicy } from "./unitsPolicy.fixture.ts";

const one = {
  id: "a",
  units: [
    { id: "u", target: "10", tasks: [{ done: "4" }, { done: 5 }] },
    { target: "3", tasks: [{ done: "1" }] },
  ],
};

function only(member: unknown, options: Parameters<typeof score>[2] = {}) {
  const [result] = score(unitsPolicy, [member], options).results;
  if (result === undefined) throw new Error("no result");
  return result;
}

/** Shares of a target with all ten decimals of a quotient. */
const inTenDecimals: PolicyDocument = {
  ...unitsPolicy,
  levels: unitsPolicy.levels.map((level) => {
    const { part } = level.rules;
    const output = { kind: "number", unit: "one", decimals: 10 } as const;
    return part === undefined ? level : { ...level, rules: { ...level.rules, part: { ...part, output } } };
  }),
};

function codesOf(member: unknown): readonly string[] {
  return only(member).issues.map(({ code, path }) => `${path} ${code}`);
}

describe("score", () => {
  test("computes children, parents that gather them, and children that read what their parent gathered", () => {
    const result = only(one);
    expect(result.values).toStrictEqual({
      whole: "10.00",
      mean: "61.665000",
      grade: "low",
      whole6: "61.7",
      granted: false,
      span: "56.67",
      steady: false,
    });
    expect(result["units"]).toStrictEqual([
      {
        id: "u",
        values: { realized: "9.00", share: "0.9000", achievement: "90.00" },
        tasks: [{ values: { part: "0.400000" } }, { values: { part: "0.500000" } }],
      },
      {
        values: { realized: "1.00", share: "0.1000", achievement: "33.33" },
        tasks: [{ values: { part: "0.333333" } }],
      },
    ]);
    expect(result).toMatchObject({ id: "a", status: "scored", coverage: { measured: 5, applicable: 5 }, issues: [] });
  });

  test("names policy, version, hash, date and status", () => {
    const { policy } = score(unitsPolicy, [one]);
    expect(policy).toMatchObject({ id: "units", version: "1.0.0", at: "2026-07-01", status: "example" });
    expect(policy.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  test("takes the values of the law at the date: the caller's, else the input's", () => {
    expect(score(unitsPolicy, { at: "2026-02-01", members: [one] }).results[0]?.values["grade"]).toBe("high");
    expect(score(unitsPolicy, { at: "2026-08-01", members: [one] }).results[0]?.values["grade"]).toBe("low");
    const options = { at: "2026-02-01" };
    expect(score(unitsPolicy, { at: "2026-08-01", members: [one] }, options).policy.at).toBe("2026-02-01");
  });

  test("keeps the kind of an absence, and the first kind in the order wins", () => {
    const member = {
      id: "a",
      units: [
        { target: { absent: "excused" }, tasks: [{ done: { absent: "notApplicable" } }, { done: 2 }] },
        { target: 4, tasks: [] },
      ],
    };
    const { values, status, coverage, ...rest } = only(member);
    expect(values["whole"]).toStrictEqual({ absent: "notMeasured" });
    expect(rest["units"]).toMatchObject([
      { values: { realized: "2.00", share: { absent: "notMeasured" }, achievement: { absent: "excused" } } },
      { values: { realized: { absent: "notMeasured" }, achievement: { absent: "notMeasured" } } },
    ]);
    expect({ status, coverage }).toStrictEqual({ status: "refused", coverage: { measured: 2, applicable: 3 } });
  });

  test("tells a fault once, at the rule where it began, and gives what does not depend on it", () => {
    const member = { id: "a", units: [{ target: 0, tasks: [{ done: 1 }] }] };
    const result = only(member);
    expect(codesOf(member)).toStrictEqual([
      "members[0].units[0].tasks[0].part score.divisionByZero",
      "members[0].span score.absentRow",
    ]);
    expect(result.status).toBe("refused");
    expect(result.values).toMatchObject({ whole: "1.00", span: { absent: "pending" } });
    expect(result["units"]).toMatchObject([{ tasks: [{ values: { part: { absent: "pending" } } }] }]);
  });

  test("refuses a value in no band and says which bands there are", () => {
    const [issue] = only({ id: "a", units: [{ target: 1, tasks: [{ done: 2 }] }] }).issues;
    expect(issue).toMatchObject({
      code: "score.outsideBands",
      expected: "0.000000 – 120.000000",
      received: "200.000000",
    });
  });

  test("refuses a member that breaks a constraint, in the words of the policy", () => {
    const result = only({ ...one, bonus: 5 });
    expect(result.issues[0]).toMatchObject({
      code: "input.constraint",
      message: { en: "A bonus must be checked first." },
    });
    expect(new Set(Object.values(result.values).map((value) => JSON.stringify(value)))).toStrictEqual(
      new Set(['{"absent":"pending"}']),
    );
    expect(only({ ...one, bonus: 5, checked: true }).status).toBe("scored");
  });

  test("gives a bad member its issues, and none of two members with one id a result", () => {
    const { results } = score(unitsPolicy, [{ id: "bad", units: 3 }, one, { ...one }, null]);
    expect(results.map(({ id, status }) => `${id} ${status}`)).toStrictEqual([
      "bad refused",
      "a refused",
      "a refused",
      " refused",
    ]);
    expect([results[1], results[2]].flatMap((result) => result?.issues.map(({ code }) => code))).toStrictEqual([
      "input.duplicateId",
      "input.duplicateId",
    ]);
  });

  test("names every fault of the input with its path, not only the first", () => {
    const member = {
      id: "",
      bonu: 1,
      checked: 7,
      wish: "hihg",
      units: [
        { target: "1.234", tasks: [{ done: -1 }, 5] },
        { target: "ten", tasks: {} },
        { tasks: [{ done: { absent: "lost" } }] },
      ],
    };
    expect(codesOf(member)).toStrictEqual([
      "members[0].id input.missingId",
      "members[0].bonu input.unknownField",
      "members[0].checked input.notABoolean",
      "members[0].wish input.unknownCategory",
      "members[0].units[0].target input.tooManyDecimals",
      "members[0].units[0].tasks[0].done input.outOfRange",
      "members[0].units[0].tasks[1] input.notAnObject",
      "members[0].units[1].target input.notADecimal",
      "members[0].units[1].tasks input.notARowList",
      "members[0].units[2].target input.missingField",
      "members[0].units[2].tasks[0].done input.unknownAbsence",
    ]);
  });

  test("takes no more rows than the policy allows", () => {
    expect(codesOf({ id: "a", units: Array.from({ length: 6 }, () => ({})) })).toStrictEqual([
      "members[0].units input.tooManyRows",
    ]);
  });

  test("refuses a big integer of a million digits and a list of a million places at once", () => {
    const units = [
      { target: 1n << 30_000_000n, tasks: [] },
      { target: new Array(1_000_000).fill(0), tasks: [] },
    ];
    const started = performance.now();
    expect(codesOf({ id: "a", units })).toStrictEqual([
      "members[0].units[0].target input.notADecimal",
      "members[0].units[1].target input.notADecimal",
    ]);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  test("stops at a hundred issues a member", () => {
    const member = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`key${index}`, 1]));
    const { issues } = only({ id: "a", ...member });
    expect(issues).toHaveLength(101);
    expect(issues.at(-1)?.code).toBe("input.tooManyIssues");
  });

  test("refuses an input that is no list, and a date that is none", () => {
    expect(score(unitsPolicy, "x" as never).issues[0]?.code).toBe("input.notAList");
    expect(score(unitsPolicy, { at: "2026-02-30", members: [one] }).issues[0]?.code).toBe("input.notADate");
    expect(score(unitsPolicy, { members: {} } as never).results).toStrictEqual([]);
  });

  test("refuses a row that was entered twice, and an id of a row that cannot be used", () => {
    const tasks = [
      { id: "t", done: 1 },
      { id: "t", done: 1 },
      { id: {}, done: 1 },
    ];
    expect(codesOf({ id: "a", units: [{ target: 1, tasks }] })).toStrictEqual([
      "members[0].units[0].tasks[1].id input.duplicateRowId",
      "members[0].units[0].tasks[2].id input.rowId",
    ]);
  });

  test("throws a coded error for what is no policy or no date", () => {
    for (const policy of [null, "units", {}, []]) {
      expect(() => score(policy as never, [one])).toThrow(/^policy\.notADocument/);
    }
    expect(() => score(unitsPolicy, [one], { at: 20260101 as never })).toThrow(/^policy\.notResolved/);
  });

  test("counts what was refused as not measured", () => {
    expect(only({ id: "a", units: [{ target: "x", tasks: [{ done: 1 }] }] }).coverage).toStrictEqual({
      measured: 1,
      applicable: 2,
    });
  });

  test("throws a coded error where the policy itself cannot be used", () => {
    const early = () => score(unitsPolicy, [one], { at: "2025-01-01" });
    expect(early).toThrow(KinerjaError);
    expect(early).toThrow(/^policy\.notResolved/);
    const broken: PolicyDocument = { ...unitsPolicy, levels: unitsPolicy.levels.slice(0, 2) };
    expect(() => score(broken, [one])).toThrow(/^policy\.unsound/);
  });

  test("does not change what it was given", () => {
    const frozen = Object.freeze({ ...one, units: Object.freeze(one.units.map((unit) => Object.freeze(unit))) });
    expect(score(unitsPolicy, Object.freeze([frozen])).results[0]?.status).toBe("scored");
  });
});

describe("explain", () => {
  test("tells each rule after those that it reads, with the digits that the result does not show", () => {
    const { trace } = explain(unitsPolicy, one);
    const told = trace?.steps.map(({ rule, row }) => (row === undefined ? rule : `${row}.${rule}`));
    expect(told?.indexOf("mean")).toBeLessThan(told?.indexOf("grade") ?? 0);
    expect(told?.indexOf("whole")).toBeLessThan(told?.indexOf("units[0].share") ?? 0);
    const part = trace?.steps.find(({ rule, row }) => rule === "part" && row === "units[1].tasks[0]");
    expect(part).toMatchObject({ value: "0.333333", exact: "0.3333333333", level: "tasks" });
    expect(part?.inputs).toStrictEqual([
      { kind: "field", name: "done", row: "units[1].tasks[0]", value: "1.00" },
      { kind: "field", name: "target", row: "units[1]", value: "3.00" },
    ]);
  });

  test("tells the digits of a quotient that is shown with as many decimals, but brought to six of them", () => {
    const told = (done: number) => {
      const { trace } = explain(inTenDecimals, { id: "a", units: [{ target: 3, tasks: [{ done }] }] });
      return trace?.steps.find(({ rule }) => rule === "part");
    };
    expect(told(1)).toMatchObject({ value: "0.3333330000", exact: "0.3333333333" });
    expect(told(3)).toMatchObject({ value: "1.0000000000" });
    expect(told(3)).not.toHaveProperty("exact");
  });

  test("tells the step to the decision scale, the band with its edge and the branch that was taken only", () => {
    const { trace } = explain(unitsPolicy, {
      id: "a",
      units: [90, 91, 93].map((done) => ({ target: 100, tasks: [{ done }] })),
    });
    const grade = trace?.steps.find(({ rule }) => rule === "grade");
    expect(grade?.decisions).toStrictEqual([
      { kind: "decisionScale", value: "91.3333333333", rounded: "91.333333" },
      { kind: "band", value: "91.333333", edge: "91.000000", comparison: "atLeast", result: "high" },
    ]);
    expect(grade?.inputs.find(({ kind }) => kind === "parameter")).toMatchObject({
      name: "edge",
      value: "91",
      from: "2026-07-01",
    });
    const granted = trace?.steps.find(({ rule }) => rule === "granted");
    expect(granted?.decisions).toStrictEqual([{ kind: "branch", condition: false, result: true }]);
  });

  test("has no trace for a member that was refused at the door", () => {
    const { result, trace } = explain(unitsPolicy, { id: "a" });
    expect(result.issues.map(({ code }) => code)).toStrictEqual(["input.missingLevel"]);
    expect(trace).toBeUndefined();
  });
});
