import { describe, expect, test } from "vitest";
import { reachPolicy } from "../inverse/reachPolicy.fixture.ts";
import { unitsPolicy } from "../score/unitsPolicy.fixture.ts";
import { explainDifference } from "./explainDifference.ts";

const last = { id: "p-1", behaviourScore: "80", timeUsed: "95", tasks: [{ done: "2" }, { done: 6 }] };
// 40 + 5 + 2 = 47.
const now = { ...last, behaviourScore: 86, timeUsed: 80, tasks: [{ done: 10 }, { done: 6 }, { done: 4 }] };
// 43 + 20 + 5 = 68.

const { tasks: _tasks, ...bare } = last;

describe("one person", () => {
  test("fields are replaced in the order of the document, rows last, and the parts sum to the whole", () => {
    const { method, rule, whole, parts, before, after } = explainDifference(reachPolicy, last, now);
    expect({ method, rule, whole }).toEqual({
      method: "orderedReplacementInFieldOrder",
      rule: "total",
      whole: "21.00",
    });
    expect([before.value, after.value]).toEqual(["47.00", "68.00"]);
    expect(parts).toEqual([
      {
        steps: [{ kind: "field", level: "member", field: "behaviourScore", from: "80.00", to: "86.00" }],
        part: "3.00",
        value: "50.00",
      },
      {
        steps: [{ kind: "field", level: "member", field: "timeUsed", from: "95.00", to: "80.00" }],
        part: "15.00",
        value: "65.00",
      },
      { steps: [{ kind: "field", level: "tasks", field: "done", rows: 1 }], part: "2.00", value: "67.00" },
      { steps: [{ kind: "rows", level: "tasks", added: 1, removed: 0 }], part: "1.00", value: "68.00" },
    ]);
  });

  test("says so in both languages, and that a part is no cause", () => {
    const { text, note } = explainDifference(reachPolicy, last, now);
    expect(text).toEqual({
      id: "Nilai akhir naik 21, dari 47 menjadi 68. Rinciannya: nilai perilaku +3; waktu terpakai +15; realisasi +2; baris tugas yang bertambah atau berkurang +1.",
      en: "The final score rose by 21, from 47 to 68. Of this: behaviour score +3; time used +15; done +2; rows of task added or removed +1.",
    });
    expect(note.en).toContain("not a cause");
  });

  test("the way back has the same whole with the other sign, and may have other parts", () => {
    const { whole, parts, text } = explainDifference(reachPolicy, now, last);
    expect(whole).toBe("-21.00");
    expect(parts.map(({ part }) => part)).toEqual(["-3.00", "-15.00", "-2.00", "-1.00"]);
    expect(text.en).toContain("fell by 21");
  });

  test("other forms of the same value are no step, and a missing key is what it means", () => {
    const same = {
      id: "p-1",
      behaviourScore: "80.0",
      timeUsed: 95,
      extra: null,
      tasks: [{ done: "2.00" }, { done: "6" }],
    };
    expect(explainDifference(reachPolicy, last, same)).toMatchObject({ whole: "0.00", parts: [] });
  });

  test("rows with ids are matched by them, whatever their order", () => {
    const one = {
      ...last,
      tasks: [
        { id: "a", done: 10 },
        { id: "b", done: 20 },
      ],
    };
    const other = {
      ...last,
      tasks: [
        { id: "c", done: 8 },
        { id: "b", done: 20 },
        { id: "a", done: 14 },
      ],
    };
    expect(explainDifference(reachPolicy, one, other).parts).toMatchObject([
      { steps: [{ field: "done", rows: 1 }], part: "1.00" },
      { steps: [{ kind: "rows", added: 1, removed: 0 }], part: "2.00" },
    ]);
  });

  test("without a value on one side there are no parts, and it is said on which", () => {
    const waiting = { ...now, behaviourScore: { absent: "pending" } };
    const answer = explainDifference(reachPolicy, last, waiting);
    expect(answer).toMatchObject({ whole: { absent: "pending" }, parts: [], after: { value: { absent: "pending" } } });
    expect(answer.text.en).toContain("it has no value in the second");
    expect(explainDifference(reachPolicy, null, waiting).text.en).toContain("in either");
    expect(explainDifference(reachPolicy, null, now).issues.map(({ path }) => path)).toEqual(["before"]);
  });

  test("steps between which there is no value stand together", () => {
    // More than 5 extra alone is refused; together with the approval it is not.
    const { whole, parts } = explainDifference(reachPolicy, last, { ...last, extra: 9, approved: true });
    expect(whole).toBe("9.00");
    expect(parts).toMatchObject([{ steps: [{ field: "extra" }, { field: "approved" }], part: "9.00" }]);
  });

  test("three levels: rows of rows are matched within their own", () => {
    const one = {
      id: "u",
      units: [
        { target: 10, tasks: [{ done: 4 }] },
        { target: 20, tasks: [{ done: 10 }] },
      ],
    };
    const other = { id: "u", units: [{ target: 8, tasks: [{ done: 4 }, { done: 2 }] }] };
    const { whole, parts } = explainDifference(unitsPolicy, one, other, { rule: "mean" });
    expect(whole).toBe("30.000000");
    expect(parts).toMatchObject([
      { steps: [{ field: "target", rows: 1 }], part: "5.000000" },
      { steps: [{ kind: "rows", level: "units", removed: 1 }], part: "0.000000" },
      { steps: [{ kind: "rows", level: "tasks", added: 1 }], part: "25.000000" },
    ]);
  });

  test("another policy is a step of its own", () => {
    const other = {
      ...reachPolicy,
      version: "2.0.0",
      levels: reachPolicy.levels.map((level) => ({
        ...level,
        rules: Object.fromEntries(
          Object.entries(level.rules).map(([name, rule]) => [
            name,
            name === "taskPart"
              ? { ...rule, expression: { kind: "literal", decimal: "10" } as const, output: rule.output }
              : rule,
          ]),
        ),
      })),
    };
    const answer = explainDifference(reachPolicy, last, { ...last, behaviourScore: 90 }, { rule: "timePart" });
    expect(answer.parts).toMatchObject([{ part: "0.00" }]);
    expect(() => explainDifference(reachPolicy, last, last, { after: { policy: other } })).toThrow("policy.unsound");
    const later = { ...reachPolicy, version: "2.0.0" };
    const told = explainDifference(reachPolicy, last, { ...last, behaviourScore: 90 }, { after: { policy: later } });
    expect(told.parts).toMatchObject([
      { steps: [{ kind: "policy" }], part: "0.00" },
      { steps: [{ field: "behaviourScore" }], part: "5.00" },
    ]);
    expect(told.after.policy.version).toBe("2.0.0");
  });

  test("a policy without a number says so, and lists nothing", () => {
    const levels = reachPolicy.levels.slice(0, 1).map((level) => ({ ...level, rules: {} }));
    const code = (rule?: string) => () =>
      explainDifference({ ...reachPolicy, levels, cases: [] }, bare, bare, rule === undefined ? {} : { rule });
    expect(code()).toThrow(/difference\.noRule: This policy works out no number/);
    expect(code("predicate")).toThrow("difference.noRule");
  });

  test("a rule that is no number of the member is refused, with those that are", () => {
    expect(() => explainDifference(reachPolicy, last, now, { rule: "predicate" })).toThrow("taskPart, timePart, total");
    expect(() => explainDifference(unitsPolicy, last, now, { rule: "achievement" })).toThrow("difference.unknownRule");
  });
});
