import { expect, test } from "vitest";
import { compilePolicy } from "../score/compilePolicy.ts";
import { cohortPolicy } from "./cohortPolicy.fixture.ts";
import { type ColumnsBuilder, type ColumnsBuilderOptions, createColumnsBuilder } from "./createColumnsBuilder.ts";
import type { FieldBuilder } from "./createFieldBuilder.ts";
import type { LevelBuilder } from "./createLevelBuilder.ts";

const { program } = compilePolicy(cohortPolicy);

function build(options?: ColumnsBuilderOptions): {
  readonly builder: ColumnsBuilder;
  readonly member: LevelBuilder;
  readonly tasks: LevelBuilder;
  readonly field: (name: string) => FieldBuilder;
} {
  const builder = createColumnsBuilder(program, options);
  const [member, tasks] = builder.levels;
  if (member === undefined || tasks === undefined) throw new RangeError("levels");
  const field = (name: string): FieldBuilder => {
    const found = [...member.fields, ...tasks.fields].find((each) => each.name === name);
    if (found === undefined) throw new RangeError(name);
    return found;
  };
  return { builder, member, tasks, field };
}

test("cells are taken within the field's bounds only", () => {
  const { member, field } = build();
  const row = member.addRow();
  const bonus = field("bonus");
  expect([bonus.least, bonus.greatest, bonus.decimals, bonus.type]).toEqual([0, 100, 1, "uint8"]);
  expect([0, 100, 55].map((units) => bonus.setUnits(row, units))).toEqual([true, true, true]);
  expect([-1, 101, 1.5, Number.NaN, Number.POSITIVE_INFINITY].map((units) => bonus.setUnits(row, units))).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
  expect(bonus.values[row]).toBe(55);
  expect(field("grade").setUnits(row, 2)).toBe(false);
  expect(field("ready").setUnits(row, 2)).toBe(false);
});

test("raw cells follow the rules of single members and tell the issue", () => {
  const { member, field } = build();
  const row = member.addRow();
  const codeOf = (name: string, raw: unknown): string | undefined =>
    field(name).set(row, raw)?.(`members[0].${name}`).code;
  expect(codeOf("bonus", "2.55")).toBe("input.tooManyDecimals");
  expect(codeOf("bonus", "11")).toBe("input.outOfRange");
  expect(codeOf("bonus", "x")).toBe("input.notADecimal");
  expect(codeOf("grade", "hgih")).toBe("input.unknownCategory");
  expect(codeOf("ready", undefined)).toBe("input.missingField");
  expect(codeOf("ready", { absent: "excused" })).toBe("input.absentNotAllowed");
  expect(codeOf("bonus", undefined)).toBeUndefined();
  expect([field("bonus").values[row], field("bonus").states[row]]).toEqual([15, 6]);
  expect(codeOf("bonus", { absent: "excused" })).toBeUndefined();
  expect([field("bonus").values[row], field("bonus").states[row]]).toEqual([0, 4]);
  expect(codeOf("bonus", "2.5")).toBeUndefined();
  expect([field("bonus").values[row], field("bonus").states[row]]).toEqual([25, 0]);
});

test("rows in any order are put in the order of their parents", () => {
  const { builder, member, tasks, field } = build();
  for (const id of ["a", "b", "c"]) member.addRow(0, id);
  for (const [parent, done] of [
    [2, 20],
    [0, 1],
    [2, 21],
    [0, 2],
  ] as const) {
    const row = tasks.addRow(parent, `t${done}`);
    field("done").setUnits(row, done);
    if (done === 21) field("planned").set(row, { absent: "pending" });
  }
  const { columns, issues } = builder.finish();
  const level = columns.levels[1];
  expect(issues).toEqual([]);
  expect([...(level?.offsets ?? [])]).toEqual([0, 2, 2, 4]);
  expect([...(level?.inputs["done"]?.values ?? [])]).toEqual([1, 2, 20, 21]);
  expect([...(level?.inputs["planned"]?.states ?? [])]).toEqual([0, 0, 0, 2]);
  expect([0, 1, 2, 3].map((row) => level?.ids?.at(row))).toEqual(["t1", "t2", "t20", "t21"]);
});

test("a member with too many rows is refused and its rows are left out", () => {
  const { builder, member, tasks, field } = build();
  for (const id of ["a", "b"]) member.addRow(0, id);
  for (const parent of [0, 0, 0, 0, 1]) field("done").setUnits(tasks.addRow(parent), parent + 5);
  const { columns, issues } = builder.finish();
  expect(issues.map(({ member: row, issue }) => [row, issue.code, issue.path])).toEqual([
    [0, "input.tooManyRows", "members[0].tasks"],
  ]);
  expect([...(columns.refused ?? [])]).toEqual([1, 0]);
  expect([...(columns.levels[1]?.offsets ?? [])]).toEqual([0, 0, 1]);
  expect([...(columns.levels[1]?.inputs["done"]?.values ?? [])]).toEqual([6]);
});

test("members who share an id are all refused", () => {
  const { builder, member } = build();
  for (const id of ["a", "b", "a", undefined, undefined, "a"]) member.addRow(0, id);
  const { columns, issues } = builder.finish();
  expect([...(columns.refused ?? [])]).toEqual([1, 0, 1, 0, 0, 1]);
  expect(issues.map(({ member: row, issue }) => [row, issue.code])).toEqual([
    [0, "input.duplicateId"],
    [2, "input.duplicateId"],
    [5, "input.duplicateId"],
  ]);
});

test("a refused row refuses its member, and shared buffers are used where asked for", () => {
  const { builder, member, tasks } = build({ createBuffer: (bytes) => new SharedArrayBuffer(bytes), members: 2 });
  member.addRows(2);
  tasks.addRows(3, [0, 1, 1]);
  tasks.refuse(2);
  const { columns } = builder.finish();
  expect([...(columns.refused ?? [])]).toEqual([0, 1]);
  expect([...(columns.levels[1]?.offsets ?? [])]).toEqual([0, 1, 1]);
  expect(columns.levels[1]?.offsets?.buffer).toBeInstanceOf(SharedArrayBuffer);
  expect(columns.levels[0]?.inputs["ready"]?.values.buffer).toBeInstanceOf(SharedArrayBuffer);
});

test("arrays grow without losing what they hold", () => {
  const { builder, member, field } = build();
  for (let row = 0; row < 5000; row += 1) {
    field("bonus").setUnits(member.addRow(), row % 101);
    if (row % 1000 === 999) field("bonus").set(row, { absent: "excused" });
  }
  const { values, states } = builder.finish().columns.levels[0]?.inputs["bonus"] ?? {};
  expect(values?.length).toBe(5000);
  expect(states?.reduce((sum, state) => sum + state, 0)).toBe(5 * 4);
  expect([...(values?.slice(4990) ?? [])]).toEqual([41, 42, 43, 44, 45, 46, 47, 48, 49, 0]);
});
