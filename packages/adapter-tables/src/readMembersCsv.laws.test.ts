import type { PolicyDocument } from "@kinerja/policy";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Delimiter } from "./csv/delimiter.ts";
import { readMembersCsv } from "./readMembersCsv.ts";

const label = { id: "Contoh", en: "Example" };
const levels: PolicyDocument["levels"] = [
  {
    name: "member",
    label,
    fields: {
      amount: { kind: "number", label, unit: "count", decimals: 2, least: "0", greatest: "1000000000000" },
      grade: { kind: "category", label, set: "grades" },
    },
    rules: {},
  },
  { name: "rows", label, greatestCount: 99, fields: { done: { kind: "boolean", label } }, rules: {} },
];

const text = fc.string({
  unit: fc.constantFrom('"', ",", ";", "\n", "\r\n", "a", "é", "x"),
  minLength: 1,
  maxLength: 8,
});
const trimmed = text.filter((value) => value.trim() === value);
const amount = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.integer({ min: 0, max: 99 }))
  .map(([whole, cents]) => `${whole}.${String(cents).padStart(2, "0")}`);
const member = fc.record(
  {
    id: trimmed,
    amount,
    grade: trimmed,
    rows: fc.array(fc.constantFrom({ done: "true" }, { done: "false" }, {}), { maxLength: 3 }),
  },
  { requiredKeys: ["id", "rows"] },
);
const members = fc.uniqueArray(member, { selector: ({ id }) => id, minLength: 1, maxLength: 6 });

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

test("members written as tables are read back the same, whatever delimiter, line ending and decimal sign", () => {
  fc.assert(
    fc.property(
      members,
      fc.constantFrom<Delimiter>(",", ";", "\t"),
      fc.constantFrom("\n", "\r\n"),
      fc.constantFrom("point" as const, "comma" as const),
      (list, delimiter, lineBreak, decimal) => {
        const write = (rows: readonly (readonly string[])[]): string =>
          rows.map((row) => row.map(quoted).join(delimiter)).join(lineBreak);
        const number = (value: string): string => (decimal === "comma" ? value.replace(".", ",") : value);
        const main = write([
          ["id", "amount", "grade"],
          ...list.map(({ id, amount: value = "", grade = "" }) => [id, number(value), grade]),
        ]);
        const child = write([
          ["member_id", "id", "done"],
          ...list.flatMap(({ id, rows }) => rows.map((row, index) => [id, `r${index}`, "done" in row ? row.done : ""])),
        ]);
        const reading = readMembersCsv(
          { file: "members.csv", text: main },
          { policy: { levels }, tables: { rows: { file: "rows.csv", text: child } }, decimal, delimiter },
        );
        expect(reading.issues).toStrictEqual([]);
        const wanted = list.map(({ rows, ...own }) => ({
          ...own,
          rows: rows.map((row, index) => ({ id: `r${index}`, ...row })),
        }));
        expect(reading.members).toStrictEqual(wanted);
      },
    ),
  );
});

test("any text at all is read without throwing, and every issue names its file", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('"', ",", ";", "\n", "id", "amount", "1"), maxLength: 60 }),
      (hostile) => {
        const { issues } = readMembersCsv({ file: "m.csv", text: hostile }, { policy: { levels: levels.slice(0, 1) } });
        expect(issues.every(({ file }) => file === "m.csv")).toBe(true);
      },
    ),
  );
});
