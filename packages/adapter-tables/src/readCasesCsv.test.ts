import type { PolicyDocument } from "@kinerja/policy";
import { describe, expect, test } from "vitest";
import { type CasesCsvOptions, readCasesCsv } from "./readCasesCsv.ts";

const label = { id: "Contoh", en: "Example" };
const source = { instrument: "Contoh", evidence: "recalled" } as const;
const points = { kind: "number", unit: "point", decimals: 2 } as const;
const score = { kind: "literal", decimal: "1", unit: "point" } as const;
const rule = { label, output: points, source, expression: score };
const number = { ...points, label, least: "0", greatest: "1000" };
const levels: PolicyDocument["levels"] = [
  {
    name: "member",
    label,
    fields: { bonus: number, sick: { kind: "boolean", label } },
    rules: { total: rule, grade: { ...rule, output: { kind: "category", set: "grade" } } },
  },
  { name: "items", label, greatestCount: 9, fields: { target: number }, rules: { part: rule } },
  { name: "steps", label, greatestCount: 9, fields: { days: number }, rules: { speed: rule } },
];

function read(text: string, options: Partial<CasesCsvOptions> = {}) {
  return readCasesCsv({ file: "cases.csv", text }, { policy: { levels }, ...options });
}

function told(text: string): readonly unknown[] {
  return read(text).issues.map(({ code, row, column, received }) => [code, row, column, received]);
}

describe("readCasesCsv", () => {
  test("reads cases with rows of rows, as a spreadsheet in Indonesian writes them", () => {
    const text = [
      "\uFEFFsep=;",
      "case;given.bonus;given.sick;given.items.target;given.items.steps.days;when.at;then.total;then.grade;then.items.part;then.issues;source;source.article",
      "two items;12,5;tidak;10;1;2026-06-30;93,80;good;1,5;;PP 1/2026;Pasal 2",
      ";;;;2;;;;;;;",
      "two items;;;20;;;;;absent;;;",
      ";;;;;;;;;;;",
      "none;absent:excused;;;;;absent:pending;;;input.a input.b;;",
    ].join("\r\n");
    const { cases, issues, rows } = read(text, { decimal: "comma" });
    expect(issues).toEqual([]);
    expect(rows).toEqual([3, 7]);
    expect(cases).toEqual([
      {
        name: "two items",
        at: "2026-06-30",
        input: {
          bonus: "12.5",
          sick: false,
          items: [
            { target: "10", steps: [{ days: "1" }, { days: "2" }] },
            { target: "20", steps: [] },
          ],
        },
        expected: { total: "93.80", grade: "good", items: [{ part: "1.5" }, { part: null }] },
        source: { instrument: "PP 1/2026", locator: { article: "Pasal 2" }, evidence: "recalled" },
      },
      {
        name: "none",
        input: { bonus: { absent: "excused" }, items: [] },
        expected: { total: { absent: "pending" } },
        expectedIssues: ["input.a", "input.b"],
      },
    ]);
  });

  test("takes a row that says nothing but that it is there", () => {
    const { cases } = read("case,given.items,given.items.target,then.total\na,1,,1\n,2,5,\n");
    expect(cases[0]?.input).toEqual({ items: [{ steps: [] }, { target: "5", steps: [] }] });
  });

  test.each([
    ["case,given.bonsu,then.total\na,1,1\n", ["table.unknownColumn", 1, "given.bonsu", '"given.bonsu"']],
    ["name,given.bonus\na,1\n", ["table.unknownColumn", 1, "name", '"name"']],
    ["given.bonus,then.total\n1,1\n", ["table.missingColumn", 1, undefined, undefined]],
    ["case,given.bonus,given.bonus\na,1,1\n", ["table.duplicateColumn", 1, "given.bonus", undefined]],
    ["case,given.bonus,then.total\na,twelve,1\n", ["table.notANumber", 2, "given.bonus", '"twelve"']],
    ['case,given.bonus,then.total\na,"12,5",1\n', ["table.decimalComma", 2, "given.bonus", '"12,5"']],
    ["case,given.bonus,then.total\n,1,1\n", ["table.caseWithoutName", 2, "case", undefined]],
    ["case,given.bonus,then.total\na,1,\n", ["table.caseWithoutThen", 2, undefined, undefined]],
    ["case,given.bonus,then.total\na,1,1\n,2,\n", ["table.caseConflict", 3, "given.bonus", '"2"']],
    ["case,given.items.steps.days,then.total\na,1,1\n", ["table.rowWithoutParent", 2, "given.items.steps.days", '"1"']],
    [
      "case,source,source.evidence,then.total\na,PP,certain,1\n",
      ["table.unknownEvidence", 2, "source.evidence", '"certain"'],
    ],
    ["case,then.total\na\n", ["table.raggedRow", 2, undefined, undefined]],
    ['case,then.total\na,"1\n', ["table.quote", 2, undefined, undefined]],
    ["", ["table.noCases", 1, undefined, undefined]],
    ["case,then.total\n \n,\n", ["table.noCases", 1, undefined, undefined]],
  ])("tells row, column and text of what is wrong: %j", (text, issue) => {
    expect(told(text)).toContainEqual(issue);
  });

  test("names the nearest column, in both languages", () => {
    const [issue] = read("case,then.totl\na,1\n").issues;
    expect(issue?.message.id).toContain('"then.total"');
    expect(issue?.message.en).toContain('"then.total"');
  });

  test("leaves out a case with a bad cell or row, and keeps the others", () => {
    const text = "case,given.bonus,then.total\na,x,1\nb,1,1\nc,1,1\n,,,9\nd,1,1\n";
    expect(read(text).cases.map(({ name }) => name)).toEqual(["b", "d"]);
    expect(read(text).leftOut).toBe(2);
  });
});
