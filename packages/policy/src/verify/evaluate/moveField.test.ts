import { expect, test } from "vitest";
import { moveField } from "./moveField.ts";
import { type Row, rowAt } from "./row.ts";
import { numberValue } from "./value.ts";

const value = (units: number) => numberValue({ units, decimals: 0 });

function rowWith(level: number, parent: Row | undefined, field: readonly [string, number]): Row {
  const [name, units] = field;
  const row: Row = { level, parent, fields: new Map([[name, value(units)]]), children: [], rules: new Map() };
  parent?.children.push(row);
  return row;
}

function member(): Row {
  const top = rowWith(0, undefined, ["score", 1]);
  rowWith(1, top, ["part", 2]);
  rowWith(1, top, ["part", 3]);
  return top;
}

const readers = new Set(["partScore"]);

test("another value stands in its row, and the member before keeps its own", () => {
  const before = member();
  const after = moveField(before, { name: "part", value: value(9), rows: [1], readers, isApart: () => true });
  expect(after.children.map(({ fields }) => fields.get("part"))).toEqual([value(2), value(9)]);
  expect(before.children.map(({ fields }) => fields.get("part"))).toEqual([value(2), value(3)]);
  expect(after.twin).toEqual({ row: before, readers });
});

test("rows that stand apart are those of the member before; the others look up to their own member", () => {
  const before = member();
  const move = { name: "part", value: value(9), rows: [1], readers };
  expect(moveField(before, { ...move, isApart: () => true }).children[0]).toBe(before.children[0]);
  const after = moveField(before, { ...move, isApart: () => false });
  expect(after.children.map((child) => rowAt(child, 0))).toEqual([after, after]);
  expect(after.children.map((child) => child.parent === after)).toEqual([true, true]);
});
