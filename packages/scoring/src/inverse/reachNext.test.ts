import { describe, expect, test } from "vitest";
import { score } from "../score/score.ts";
import { unitsPolicy } from "../score/unitsPolicy.fixture.ts";
import { applyChanges } from "./applyChanges.ts";
import { reachNext } from "./reachNext.ts";
import { reachPolicy } from "./reachPolicy.fixture.ts";

const person = { id: "p-1", behaviourScore: "80", timeUsed: "95", tasks: [{ done: "2" }, { done: 6 }] };
// 40 + 5 + 2 = 47: poor.

function predicateOf(member: unknown): unknown {
  return score(reachPolicy, [member]).results[0]?.values["predicate"];
}

describe("how many people a condition needs", () => {
  const unitWith = (unit: "person" | "point") =>
    ({
      ...reachPolicy,
      cases: [],
      levels: [
        {
          name: "member",
          label: { id: "Unit", en: "Unit" },
          fields: {
            good: {
              kind: "number",
              unit,
              decimals: 0,
              least: "0",
              greatest: "9",
              label: { id: "Baik", en: "Rated good" },
            },
          },
          rules: {
            fits: {
              label: { id: "Sesuai pedoman", en: "Fits the guide" },
              output: { kind: "boolean" },
              source: reachPolicy.source,
              expression: {
                kind: "compare",
                comparison: "atLeast",
                of: [
                  { kind: "field", name: "good" },
                  { kind: "literal", decimal: "3", unit },
                ],
              },
            },
          },
        },
      ],
    }) as unknown as typeof reachPolicy;

  test("is told as no quota, with what is answered by yes in quotation marks", () => {
    const { text, note } = reachNext(unitWith("person"), { id: "u-1", good: 2 }, "good");
    expect(text).toEqual({
      id: "Bila baik menjadi 3 (naik 1), “Sesuai pedoman” menjadi ya.",
      en: "If “Rated good” became 3 (up 1), “Fits the guide” would be yes.",
    });
    expect(note.id).toContain("Ini bukan kuota; predikat seseorang tidak diubah untuk memenuhinya.");
    expect(note.en).toContain("This is no quota; nobody's predicate is changed to meet it.");
    const points = reachNext(unitWith("point"), { id: "u-1", good: 2 }, "good");
    expect(points.note.en).not.toContain("quota");
  });
});

describe("one field", () => {
  test("moves to the nearest value that is enough, and one unit less is not", () => {
    const { changes, reached, checked, feasible, from, to } = reachNext(reachPolicy, person, "behaviourScore");
    expect({ feasible, from, to, reached }).toEqual({ feasible: true, from: "poor", to: "good", reached: "good" });
    expect(changes).toEqual([
      { path: "behaviourScore", field: "behaviourScore", from: "80.00", to: "86.00", by: "6.00", unit: "point" },
    ]);
    expect(checked).toMatchObject({ steps: "600", oneStepLess: "poor" });
    expect(predicateOf(applyChanges(person, changes))).toBe("good");
    expect(predicateOf({ ...person, behaviourScore: "85.99" })).toBe("poor");
  });

  test("says so in both languages, with the numbers of each", () => {
    const { text, note } = reachNext(reachPolicy, { ...person, behaviourScore: "79.75" }, "behaviourScore");
    expect(text).toEqual({
      id: "Bila nilai perilaku menjadi 86 (naik 6,25), predikat menjadi Baik.",
      en: "If “Behaviour score” became 86 (up 6.25), “Predicate” would be Good.",
    });
    expect(note.en).toContain("no advice to change data");
  });

  test("goes down where that is the near way, and does not fall over the cliff", () => {
    const { changes } = reachNext(reachPolicy, person, "timeUsed");
    expect(changes).toMatchObject([{ from: "95.00", to: "92.00", by: "-3.00" }]);
    // Saving a quarter is worth 25, one hundredth more costs 10: the one value that is enough is the edge itself.
    const edge = { ...person, behaviourScore: "46" };
    expect(reachNext(reachPolicy, edge, "timeUsed").changes).toMatchObject([{ to: "75.00" }]);
    expect(predicateOf({ ...edge, timeUsed: "75" })).toBe("good");
    expect(predicateOf({ ...edge, timeUsed: "74.99" })).toBe("poor");
    expect(predicateOf({ ...edge, timeUsed: "75.01" })).toBe("poor");
  });

  test("climbs back over the cliff from its wrong side", () => {
    const { changes } = reachNext(reachPolicy, { ...person, timeUsed: "60" }, "timeUsed");
    expect(changes).toMatchObject([{ to: "75.00", by: "15.00" }]);
  });

  test("out of reach is told with the best that there is", () => {
    const low = reachNext(reachPolicy, { ...person, behaviourScore: "0" }, "timeUsed");
    expect(low).toMatchObject({ feasible: false, reason: "bounds", changes: [], to: "good" });
    expect(low.best).toBeUndefined();
    const far = reachNext(reachPolicy, person, "behaviourScore", { target: "veryGood" });
    expect(far).toMatchObject({
      feasible: false,
      reason: "bounds",
      best: { value: "good", changes: [{ to: "86.00" }] },
    });
    expect(far.text.id).toContain("Yang terbaik yang dapat dicapai: Baik");
  });

  test("a constraint in the way is named", () => {
    const near = reachNext(reachPolicy, person, "extra");
    expect(near.changes).toMatchObject([{ to: "3.00" }]);
    const far = reachNext(reachPolicy, { ...person, behaviourScore: "60" }, "extra");
    expect(far).toMatchObject({ feasible: false, reason: "constraint" });
    expect(far.issues.map(({ code }) => code)).toEqual(["input.constraint"]);
    expect(far.text.en).toContain("More than 5 extra must be approved.");
    const allowed = reachNext(reachPolicy, { ...person, behaviourScore: "60", approved: true }, "extra");
    expect(allowed.changes).toMatchObject([{ to: "13.00" }]);
  });

  test("a field that the rule does not read is told so", () => {
    expect(reachNext(reachPolicy, person, "remark")).toMatchObject({ feasible: false, reason: "notRead", changes: [] });
    expect(reachNext(reachPolicy, person, "approved")).toMatchObject({ feasible: false, reason: "notRead" });
  });

  test("choices without an order are tried in the order of the document", () => {
    expect(reachNext(reachPolicy, person, "kind").changes).toEqual([
      { path: "kind", field: "kind", from: "plain", to: "special" },
    ]);
  });

  test("steps make the change coarser, and a sign keeps it to one direction", () => {
    const coarse = reachNext(reachPolicy, person, "behaviourScore", { steps: { behaviourScore: "2.5" } });
    expect(coarse).toMatchObject({ changes: [{ to: "87.50" }], checked: { steps: "3", oneStepLess: "poor" } });
    const up = reachNext(reachPolicy, person, "timeUsed", { steps: { timeUsed: "+1" } });
    expect(up).toMatchObject({ reason: "bounds" });
    expect(up.text).toEqual({
      id: "Bila waktu terpakai naik dengan langkah 1, sampai batasnya, predikat tidak menjadi Baik. Arah atau langkah yang lain, atau isian lain, mungkin cukup.",
      en: "If “Time used” went up in steps of 1, up to the bound, “Predicate” would not be Good. Another direction, another step or another field may be enough.",
    });
    const either = reachNext(reachPolicy, { ...person, behaviourScore: "0" }, "timeUsed", {
      steps: { timeUsed: "30" },
    });
    expect(either.text.en).toContain("If “Time used” went up or down in steps of 30,");
    expect(reachNext(reachPolicy, { ...person, behaviourScore: "0" }, "timeUsed").text.en).toContain("no value within");
  });

  test("a number is reached where the caller says which", () => {
    const answer = reachNext(reachPolicy, person, "behaviourScore", { rule: "total", target: "60.005" });
    expect(answer).toMatchObject({ from: "47.00", to: "60.01", reason: "bounds", best: { value: "57.00" } });
    expect(reachNext(reachPolicy, person, "behaviourScore", { rule: "total", target: "50.001" })).toMatchObject({
      changes: [{ to: "86.01" }],
      reached: "50.01",
    });
  });
});

describe("values that are not there", () => {
  const waiting = { ...person, behaviourScore: { absent: "pending" } };

  test("the next predicate of none is unknown, and what is missing is named", () => {
    expect(reachNext(reachPolicy, waiting, "timeUsed")).toMatchObject({
      feasible: false,
      reason: "valueNeeded",
      missing: ["behaviourScore"],
    });
  });

  test("a target tells which value is needed, from the worse end on", () => {
    const { changes, text, feasible } = reachNext(reachPolicy, waiting, "behaviourScore", { target: "good" });
    expect(feasible).toBe(true);
    expect(changes).toEqual([
      { path: "behaviourScore", field: "behaviourScore", from: { absent: "pending" }, to: "86.00", unit: "point" },
    ]);
    expect(text.id).toContain("Bila nilai perilaku menjadi 86, predikat menjadi Baik.");
  });

  test("another field cannot help while one is missing, and naming a target is advised only where it helps", () => {
    const named = reachNext(reachPolicy, waiting, "timeUsed", { target: "good" });
    expect(named).toMatchObject({ reason: "valueNeeded", missing: ["behaviourScore"] });
    for (const { text } of [named, reachNext(reachPolicy, waiting, "timeUsed")]) {
      expect(text.id).toMatch(/\(nilai perilaku\)\. Lengkapi dahulu\.$/);
      expect(text.en).not.toContain("name the value");
    }
    const own = reachNext(reachPolicy, waiting, "behaviourScore");
    expect(own.text.id).toContain("atau sebutkan nilai yang dituju");
  });

  test("an input with issues is not searched", () => {
    const wrong = reachNext(reachPolicy, { ...person, behaviourScore: "101" }, "behaviourScore");
    expect(wrong).toMatchObject({ feasible: false, reason: "refused", changes: [] });
    expect(wrong.issues.map(({ code }) => code)).toEqual(["input.outOfRange"]);
    expect(reachNext(reachPolicy, null, "behaviourScore").reason).toBe("refused");
  });
});

describe("what is reached already", () => {
  test("nothing is better than the best", () => {
    const best = { ...person, behaviourScore: "100", timeUsed: "75", extra: "5" };
    expect(reachNext(reachPolicy, best, "behaviourScore")).toMatchObject({ from: "veryGood", reason: "alreadyBest" });
  });

  test("a target that is met needs no change", () => {
    const answer = reachNext(reachPolicy, { ...person, behaviourScore: "100" }, "timeUsed", { target: "good" });
    expect(answer).toMatchObject({ feasible: true, changes: [], reached: "good" });
    expect(answer.text.id).toBe("Tidak perlu ada yang berubah: predikat sudah Baik.");
  });
});

describe("several fields", () => {
  test("move together by the least number of steps, and one step less is not enough", () => {
    const answer = reachNext(reachPolicy, person, ["behaviourScore", "extra"]);
    expect(answer).toMatchObject({ measure: "together", checked: { steps: "200", oneStepLess: "poor" } });
    expect(answer.changes).toMatchObject([{ to: "82.00" }, { to: "2.00" }]);
  });

  test("a field of a level means every row, and stops at its bound", () => {
    const answer = reachNext(
      reachPolicy,
      { ...person, tasks: [{ done: 99 }, { done: 10 }, {}], behaviourScore: 30 },
      "done",
    );
    expect(answer).toMatchObject({ reason: "valueNeeded" });
    const rows = reachNext(reachPolicy, { ...person, tasks: [{ done: 99 }, { done: 10 }], behaviourScore: 30 }, "done");
    // 15 + 5 + (99 + 10) / 4 = 47.25; eleven more are needed, and the first row has room for one.
    expect(rows.changes).toMatchObject([
      { to: "100.00", by: "1.00" },
      { to: "19.98", by: "9.98" },
    ]);
    expect(rows.checked).toMatchObject({ oneStepLess: "poor" });
  });

  test("one row is named by its place or its id", () => {
    const own = {
      ...person,
      tasks: [
        { id: "a", done: 2 },
        { id: "b.1", done: 6 },
      ],
    };
    // 19.98 / 4 is 4.995, which the rule rounds up.
    for (const field of ["tasks[1].done", 'tasks["b.1"].done', { row: "tasks[1]", field: "done" }]) {
      expect(reachNext(reachPolicy, own, field).changes).toMatchObject([{ path: "tasks[1].done", to: "17.98" }]);
    }
  });

  test("fields that cannot help are set aside", () => {
    const answer = reachNext(reachPolicy, person, ["behaviourScore", "remark"]);
    expect(answer.changes).toMatchObject([{ path: "behaviourScore", to: "86.00" }]);
    expect(answer.setAside).toEqual([{ path: "remark", reason: "notRead" }]);
  });

  test("out of reach together says only what was looked at: one alone may be enough", () => {
    // Over the cliff the time costs 34 points, so that both together come to 91 at most; extra alone does more.
    const own = { ...person, timeUsed: "76", behaviourScore: "0", approved: true, tasks: [{ done: "4" }] };
    const wanted = { rule: "total", target: "92" };
    expect(reachNext(reachPolicy, own, "extra", wanted)).toMatchObject({ feasible: true, changes: [{ to: "67.00" }] });
    const answer = reachNext(reachPolicy, own, ["timeUsed", "extra"], { ...wanted, steps: { timeUsed: "-2" } });
    expect(answer).toMatchObject({ feasible: false, reason: "bounds", best: { value: "91.00" } });
    expect(answer.text.en).toContain(
      "If “Time used” went down in steps of 2 and “Extra” went up, all together by the same number of steps",
    );
    expect(answer.text.en).toContain("The best in that way is 91, if");
    expect(answer.text.id).toContain("Bila waktu terpakai turun dengan langkah 2 dan tambahan naik, bersama-sama");
    expect(answer.text.en).toContain("One of them alone, or another combination, may be enough.");
    expect(answer.text.en).not.toMatch(/alone, the|no value within|another field would have to/i);
  });

  test("a member without rows has nothing to move", () => {
    expect(reachNext(reachPolicy, { ...person, tasks: [] }, "done")).toMatchObject({ reason: "noRows" });
    const waiting = { ...person, behaviourScore: { absent: "pending" }, tasks: [] };
    const answer = reachNext(reachPolicy, waiting, "done");
    expect(answer).toMatchObject({ reason: "noRows", fields: [] });
    expect(answer.text.id).toBe("Tidak ada baris yang memuat isian itu, jadi tidak ada yang dapat berubah.");
  });
});

describe("rules of rows and truths", () => {
  const units = {
    id: "u",
    units: [
      { target: "10", tasks: [{ done: "4" }] },
      { target: "20", tasks: [{ done: "5" }] },
    ],
  };

  test("a truth is reached", () => {
    const answer = reachNext(unitsPolicy, units, "done", { rule: "steady" });
    expect(answer).toMatchObject({ from: false, to: true, reached: true });
    expect(answer.changes).toMatchObject([{ to: "9.00" }, { to: "10.00" }]);
  });

  test("a rule of a row is that of the field's row, or of the row that is named", () => {
    const own = reachNext(unitsPolicy, units, "units[1].tasks[0].done", { rule: "achievement", target: "50" });
    expect(own).toMatchObject({ row: "units[1]", changes: [{ to: "10.00" }] });
    const other = reachNext(unitsPolicy, units, "units[1].target", { rule: "share", target: "0.5", row: "units[0]" });
    expect(other).toMatchObject({ row: "units[0]", reason: "notRead" });
    expect(() => reachNext(unitsPolicy, units, "bonus", { rule: "share", target: "1" })).toThrow("inverse.rowNeeded");
  });
});

describe("questions that cannot be asked so", () => {
  test.each([
    ["inverse.noFields", []],
    ["inverse.unknownField", "behaviorScore"],
    ["inverse.unknownField", "tasks[0]."],
    ["inverse.unknownField", "__proto__"],
    ["inverse.unknownRow", "tasks[2].done"],
    ["inverse.unknownRow", 'tasks["x"].done'],
    ["inverse.unknownRow", "tasks[-1].done"],
    ["inverse.unknownLevel", "units[0].done"],
    ["inverse.unknownLevel", "taks[0].done"],
    ["inverse.unknownLevel", "tasks[0].tasks[0].done"],
    ["inverse.unknownLevel", "tasks[0].behaviourScore"],
  ])("%s: %j", (code, fields) => {
    expect(() => reachNext(reachPolicy, person, fields)).toThrow(code);
  });

  test.each([
    ["inverse.unknownRule", { rule: "nothing" }],
    ["inverse.targetNeeded", { rule: "total" }],
    ["inverse.unknownTarget", { rule: "total", target: "many" }],
    ["inverse.unknownTarget", { target: "excellent" }],
    ["inverse.steps", { steps: { behaviourScore: "0" } }],
    ["inverse.steps", { steps: { behaviourScore: "0.001" } }],
    ["inverse.steps", { steps: { behaviourScore: "x" } }],
    ["inverse.otherStep", { steps: { behaviorScore: "1" } }],
    ["inverse.otherStep", { steps: { timeUsed: "1" } }],
  ])("%s: %j", (code, options) => {
    expect(() => reachNext(reachPolicy, person, "behaviourScore", options)).toThrow(code);
  });

  test("the messages name what is right", () => {
    const message = (ask: () => unknown): string => {
      try {
        ask();
      } catch (error) {
        return String(error);
      }
      return "";
    };
    const near = message(() => reachNext(reachPolicy, person, "taks[0].done"));
    expect(near).toContain('did you mean "tasks"? Write the whole path: tasks[0].done.');
    const deep = message(() =>
      reachNext(
        unitsPolicy,
        {
          id: "u",
          units: [
            { target: "10", tasks: [{ done: "4" }] },
            { target: "20", tasks: [{ done: "5" }] },
          ],
        },
        "tasks[0].done",
        { rule: "steady" },
      ),
    );
    expect(deep).toContain('Level "tasks" does not stand there. Write the whole path: units[0].tasks[0].done.');
    const target = message(() => reachNext(reachPolicy, person, "extra", { rule: "total", target: "91,5" }));
    expect(target).toContain("a decimal with a point, such as 91.5");
    const step = message(() => reachNext(reachPolicy, person, "extra", { steps: { extra: "0" } }));
    expect(step).toContain("not zero, a multiple of 0.01");
  });

  test("unordered choices do not move together with others", () => {
    expect(() => reachNext(reachPolicy, person, ["behaviourScore", "kind"])).toThrow("inverse.unordered");
  });

  test("a search that may not look claims nothing", () => {
    const answer = reachNext(reachPolicy, person, "behaviourScore", { limit: 2 });
    expect(answer).toMatchObject({ feasible: false, reason: "notSettled", changes: [] });
  });
});
