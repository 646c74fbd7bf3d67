import { compilePolicy, score } from "@kinerja/scoring";
import { columnsOf, resultOf, scoreCohort } from "@kinerja/scoring/cohort";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { cohortPolicy } from "../cohort/cohortPolicy.fixture.ts";
import { writeResultsCsv } from "./writeResultsCsv.ts";
import { writeResultsNdjson } from "./writeResultsNdjson.ts";

const { program } = compilePolicy(cohortPolicy);
const rules = program.levels.flatMap(({ outputs }) => outputs.map(({ name }) => name));

const absence = fc.constantFrom("pending", "notMeasured", "excused", "notApplicable").map((absent) => ({ absent }));
const number = fc
  .tuple(fc.integer({ min: -999, max: 99_999 }), fc.nat(99))
  .map(([a, b]) => `${a}.${String(b).padStart(2, "0")}`);
const wide = fc.bigInt({ min: 0n, max: 10n ** 21n }).map(String);
const part = fc.record({ share: fc.oneof(fc.nat(999), absence) });
const work = fc.record({
  size: fc.oneof(fc.nat(999), absence),
  done: fc.oneof(fc.boolean(), absence),
  parts: fc.array(part, { maxLength: 3 }),
});
const member = fc.record({
  id: fc.oneof(
    fc.string({ minLength: 1, maxLength: 5 }),
    fc.constantFrom("=1+1", "+2", "-3", "@x", 'a"b', "a,b", "é\r\n"),
  ),
  amount: fc.oneof(number, absence, fc.constant("x")),
  wide: fc.oneof(wide, absence),
  grade: fc.oneof(fc.constantFrom("low", "mid", "très"), absence),
  given: fc.oneof(number, absence, fc.constant(0)),
  works: fc.array(work, { maxLength: 4 }),
});
const members = fc.uniqueArray(member, { selector: ({ id }) => id, maxLength: 8 });

function textOf(pieces: Iterable<Uint8Array>): string {
  return new TextDecoder().decode(Buffer.concat([...pieces]));
}

function cell(value: unknown): string {
  return typeof value === "object" && value !== null && "absent" in value
    ? `absent:${String(value.absent)}`
    : String(value);
}

test("lines of JSON hold what score gives for each member, byte for byte", () => {
  fc.assert(
    fc.property(members, fc.constantFrom(1, 100, 1 << 16), (list, chunkBytes) => {
      const { columns, issues } = columnsOf(program, list);
      const result = scoreCohort(program, columns, { rules });
      const text = textOf(
        writeResultsNdjson(program, columns, result, { issues: issues.map(({ issue }) => issue), chunkBytes }),
      );
      // Of a member that was refused at the door nothing was read into the columns.
      const wanted = score(cohortPolicy, { members: list }).results.map((one, row) =>
        columns.refused?.[row] === 1 ? resultOf(program, columns, { member: row, issues }) : one,
      );
      expect(text).toBe(wanted.map((one) => `${JSON.stringify(one)}\n`).join(""));
    }),
  );
});

test("a table of results holds the texts that score gives, and no cell that a spreadsheet would run", () => {
  fc.assert(
    fc.property(members, (list) => {
      const { columns } = columnsOf(program, list);
      const result = scoreCohort(program, columns, { rules });
      const report = score(cohortPolicy, { members: list });
      const safe = (id: string): string => (/^[=+\-@\t\r]/.test(id) ? `'${id}` : id);
      const read = parse(textOf(writeResultsCsv(program, columns, result)), { record_delimiter: ["\r\n"] });
      const names = program.levels[0]?.outputs.map(({ name }) => name) ?? [];
      expect(read).toStrictEqual([
        ["id", "status", ...names],
        ...report.results.map(({ id, status, values }) => [
          safe(id),
          status,
          ...names.map((name) => cell(values[name])),
        ]),
      ]);
      const works = parse(textOf(writeResultsCsv(program, columns, result, { level: "works" })), {
        record_delimiter: ["\r\n"],
      });
      const rows = report.results
        .filter(({ issues }) => !issues.some(({ code }) => code.startsWith("input.")))
        .flatMap(({ id, ...own }) =>
          (own["works"] as readonly { readonly values: Readonly<Record<string, unknown>> }[]).map(({ values }) => [
            safe(id),
            cell(values["twice"]),
          ]),
        );
      expect(works).toStrictEqual([["member_id", "twice"], ...rows]);
    }),
  );
});

test("a decimal comma and another delimiter do not change what is read", () => {
  const { columns } = columnsOf(program, [{ id: "a;b", amount: "12.5", wide: 7, grade: "low", works: [] }]);
  const result = scoreCohort(program, columns);
  const lines = textOf(writeResultsCsv(program, columns, result, { decimal: "comma" })).split("\r\n");
  expect(lines[1]).toBe('"a;b";scored;12,50;1,7241;low;false;7');
  const [, kept] = textOf(
    writeResultsCsv(program, columnsOf(program, [{ id: "=x" }]).columns, result, { formulas: "keep" }),
  ).split("\r\n");
  expect(kept?.startsWith("=x,")).toBe(true);
});
