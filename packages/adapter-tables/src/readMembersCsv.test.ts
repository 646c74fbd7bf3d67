import type { PolicyDocument } from "@kinerja/policy";
import { describe, expect, test } from "vitest";
import { type MembersCsvOptions, type MembersReading, readMembersCsv } from "./readMembersCsv.ts";

const label = { id: "Contoh", en: "Example" };
const amount = { kind: "number", label, unit: "count", decimals: 2, least: "0", greatest: "1000000" } as const;
const policy: Pick<PolicyDocument, "levels"> = {
  levels: [
    { name: "member", label, fields: { bonus: amount, grade: { kind: "category", label, set: "grades" } }, rules: {} },
    { name: "items", label, greatestCount: 9, fields: { weight: amount, done: { kind: "boolean", label } }, rules: {} },
    { name: "indicators", label, greatestCount: 9, fields: { target: amount }, rules: {} },
  ],
};
const twoLevels = { levels: policy.levels.slice(0, 2) };
const oneLevel = { levels: policy.levels.slice(0, 1) };

function read(text: string, options: Partial<MembersCsvOptions> = {}): MembersReading {
  return readMembersCsv({ file: "members.csv", text }, { policy: oneLevel, ...options });
}

function places(reading: MembersReading): readonly (readonly unknown[])[] {
  return reading.issues.map(({ code, file, row, column }) => [code, file, row, column]);
}

describe("readMembersCsv", () => {
  test("reads Excel's Indonesian form: byte order mark, CRLF, semicolons, decimal commas", () => {
    const reading = read("\uFEFFid;bonus;grade\r\na;12,50;good\r\nb;;fair\r\n", { decimal: "comma" });
    expect(reading.issues).toStrictEqual([]);
    expect(reading.members).toStrictEqual([
      { id: "a", bonus: "12.50", grade: "good" },
      { id: "b", grade: "fair" },
    ]);
  });

  test.each([
    ["sep=;\r\nid;grade\r\na;x,y\r\n", undefined],
    ['\uFEFF"SEP=;"\nid;grade\na;x,y\n', undefined],
    ["sep=,\nid;grade\na;x,y\n", ";"],
    ["sep=\t\nid\tgrade\na\tx,y\n", undefined],
  ] as const)("takes the first line of %j as Excel's declaration", (text, delimiter) => {
    const reading = read(text, delimiter === undefined ? {} : { delimiter });
    expect(reading.issues).toStrictEqual([]);
    expect(reading.members).toStrictEqual([{ id: "a", grade: "x,y" }]);
    expect(reading.locate("members[0].grade")?.row).toBe(3);
  });

  test("reads the column employmentKind where the policy is for employees", () => {
    const text = "id,grade,employmentKind\na,good,pppk\nb,fair,\n";
    const reading = read(text, { policy: { ...oneLevel, appliesTo: ["pns"] } });
    expect(reading.issues).toStrictEqual([]);
    expect(reading.members).toStrictEqual([
      { id: "a", grade: "good", employmentKind: "pppk" },
      { id: "b", grade: "fair" },
    ]);
    expect(reading.locate("members[0].employmentKind")).toStrictEqual({
      file: "members.csv",
      row: 2,
      column: "employmentKind",
    });
  });

  test("declares nothing beyond the delimiters it knows", () => {
    expect(places(read("sep=;\n"))).toStrictEqual([["table.empty", "members.csv", 1, undefined]]);
    expect(places(read("sep=|\nid|grade\n"))).toStrictEqual([["table.missingColumn", "members.csv", 1, undefined]]);
  });

  test("reads an absence from a cell", () => {
    expect(read("id,bonus\na,absent:excused\n").members).toStrictEqual([{ id: "a", bonus: { absent: "excused" } }]);
  });

  test("names row and column of a number with a thousands separator, and keeps it from being scored", () => {
    const reading = read("id;bonus\na;1.234,5\nb;2.000\nc;3,5\n", { decimal: "comma" });
    expect(places(reading)).toStrictEqual([
      ["table.thousandsSeparator", "members.csv", 2, "bonus"],
      ["table.decimalPoint", "members.csv", 3, "bonus"],
    ]);
    expect(reading.issues[0]).toMatchObject({ path: "members[0].bonus", expected: "1234,5", received: '"1.234,5"' });
    expect(reading.members.map(({ bonus }) => bonus)).toStrictEqual([
      { unreadable: "1.234,5" },
      { unreadable: "2.000" },
      "3.5",
    ]);
  });

  test("says which option helps where a comma meets a decimal point", () => {
    const [issue] = read('id,bonus\na,"12,5"\n').issues;
    expect(issue?.code).toBe("table.decimalComma");
    expect(issue?.message.id).toContain("--decimal comma");
  });

  test.each([
    ["point", "1.000", "1 | 1000"],
    ["point", "-12.500", "-12.5 | -12500"],
    ["comma", "1,000", "1 | 1000"],
    ["comma", "+123,456", "+123,456 | +123456"],
  ] as const)("does not guess whether, with a decimal %s, %s has thousands", (decimal, cell, expected) => {
    const reading = read(`id;bonus\na;${cell}\n`, { decimal });
    expect(reading.issues).toMatchObject([{ code: "table.ambiguousThousands", row: 2, column: "bonus", expected }]);
    expect(reading.members).toStrictEqual([{ id: "a", bonus: { unreadable: cell } }]);
  });

  test("reads three decimals where they are in no doubt", () => {
    expect(read("id,bonus\na,0.500\nb,1234.500\nc,1.00\n").issues).toStrictEqual([]);
    const fields = { ratio: { ...amount, decimals: 3 } };
    const three = { levels: [{ name: "member", label, fields, rules: {} }] };
    expect(read("id,ratio\na,1.125\nb,0.125\n", { policy: three }).members).toStrictEqual([
      { id: "a", ratio: "1.125" },
      { id: "b", ratio: "0.125" },
    ]);
  });

  test("refuses the short form in which digits are lost", () => {
    expect(places(read("id,bonus\na,1.23457E+11\n"))).toStrictEqual([
      ["table.shortenedNumber", "members.csv", 2, "bonus"],
    ]);
  });

  test("passes over rows with too few or too many cells and reads the others", () => {
    const reading = read("id,bonus\na\nb,1,2\n\nc,3,,\n");
    expect(places(reading)).toStrictEqual([
      ["table.raggedRow", "members.csv", 2, undefined],
      ["table.raggedRow", "members.csv", 3, undefined],
    ]);
    expect(reading.members).toStrictEqual([{ id: "c", bonus: "3" }]);
    expect(reading.locate("members[0].bonus")).toStrictEqual({ file: "members.csv", row: 5, column: "bonus" });
  });

  test("leaves an unknown column in the member, for the scorer to name its nearest field", () => {
    const reading = read("id,bonis\na,3\n");
    expect(reading.members).toStrictEqual([{ id: "a", bonis: "3" }]);
    expect(reading.locate("members[0].bonis")).toStrictEqual({ file: "members.csv", row: 2, column: "bonis" });
  });

  test("makes an own key of a column called __proto__", () => {
    const [member] = read("id,__proto__\na,3\n").members;
    expect(Object.keys(member ?? {})).toStrictEqual(["id", "__proto__"]);
    expect(Object.getPrototypeOf(member)).toBe(Object.prototype);
  });

  test("refuses a table whose header is in doubt", () => {
    expect(places(read("id,bonus,bonus\na,1,2\n"))).toStrictEqual([
      ["table.duplicateColumn", "members.csv", 1, "bonus"],
    ]);
    expect(places(read("name,bonus\na,1\n"))).toStrictEqual([["table.missingColumn", "members.csv", 1, undefined]]);
    expect(places(read("\r\n \r\n"))).toStrictEqual([["table.empty", "members.csv", 1, undefined]]);
  });

  test("puts child rows under their member in the order of their table", () => {
    const items = { file: "items.csv", text: "member_id,weight,done\nb,1,TRUE\na,2,false\nb,3,\n" };
    const reading = read("id\na\nb\nc\n", { policy: twoLevels, tables: { items } });
    expect(reading.issues).toStrictEqual([]);
    expect(reading.members).toStrictEqual([
      { id: "a", items: [{ weight: "2", done: "false" }] },
      { id: "b", items: [{ weight: "1", done: "true" }, { weight: "3" }] },
      { id: "c", items: [] },
    ]);
    expect(reading.locate("members[1].items[1].weight")).toStrictEqual({ file: "items.csv", row: 4, column: "weight" });
    expect(reading.locate("members[1].items[1].total")).toStrictEqual({ file: "items.csv", row: 4 });
    expect(reading.locate("at")).toBeUndefined();
  });

  test("says which child row names no member, and refuses the member whose row is unreadable", () => {
    const items = { file: "items.csv", text: 'member_id,weight\nz,1\na,2,7\na,"3"x\nb,4\n' };
    const reading = read("id\na\nb\n", { policy: twoLevels, tables: { items } });
    expect(places(reading)).toStrictEqual([
      ["table.unknownParent", "items.csv", 2, "member_id"],
      ["table.raggedRow", "items.csv", 3, undefined],
      ["table.quote", "items.csv", 4, undefined],
    ]);
    expect(reading.members).toStrictEqual([
      { id: "a", items: ["unreadable", "unreadable"] },
      { id: "b", items: [{ weight: "4" }] },
    ]);
    expect(reading.issues[1]?.path).toBe("members[0].items[0]");
  });

  test("joins a third level by member_id and the id of the row in between", () => {
    const tables = {
      items: { file: "items.csv", text: "id,member_id,weight\ni1,a,1\ni1,b,2\n" },
      indicators: { file: "indicators.csv", text: "member_id,items_id,target\nb,i1,5\na,i1,6\na,i2,7\n" },
    };
    const reading = read("id\na\nb\n", { policy, tables });
    expect(reading.members).toStrictEqual([
      { id: "a", items: [{ id: "i1", weight: "1", indicators: [{ target: "6" }] }] },
      { id: "b", items: [{ id: "i1", weight: "2", indicators: [{ target: "5" }] }] },
    ]);
    expect(places(reading)).toStrictEqual([["table.unknownParent", "indicators.csv", 4, "items_id"]]);
    expect(reading.locate("members[0].items[0].indicators[0].target")).toStrictEqual({
      file: "indicators.csv",
      row: 3,
      column: "target",
    });
  });

  test("does not guess which of two rows with one id is meant", () => {
    const tables = {
      items: { file: "items.csv", text: "id,member_id,weight\ni1,a,1\ni1,a,2\n" },
      indicators: { file: "indicators.csv", text: "member_id,items_id,target\na,i1,5\n" },
    };
    const reading = read("id\na\n", { policy, tables });
    expect(places(reading)).toStrictEqual([["table.ambiguousParent", "indicators.csv", 2, undefined]]);
    expect(reading.members).toStrictEqual([
      {
        id: "a",
        items: [
          { id: "i1", weight: "1", indicators: ["unreadable"] },
          { id: "i1", weight: "2", indicators: [] },
        ],
      },
    ]);
  });

  test("asks for the table of a child level, and offers the nearest level", () => {
    expect(places(read("id\na\n", { policy: twoLevels }))).toStrictEqual([
      ["table.missingTable", "items", undefined, undefined],
    ]);
    const reading = read("id\na\n", { policy: twoLevels, tables: { item: { file: "i.csv", text: "" } } });
    expect(reading.issues[0]?.message.en).toContain('Did you mean "items"?');
  });

  test("repeats no long run of digits, for it may be a person's number", () => {
    const [issue] = read("id,bonus\na,198001012006041001x\n").issues;
    expect(issue?.received).toBe('"[18 digits]x"');
  });
});
