import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { definePolicy, multiply, type PolicyDocument, sum } from "@kinerja/policy";
import { compilePolicy, type Program, score } from "@kinerja/scoring";
import { defaultMapping } from "@kinerja/scoring/sql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connectDuckdb } from "../duckdb/connectDuckdb.ts";
import { readScores } from "./readScores.ts";
import { scoreInDatabase } from "./scoreInDatabase.ts";

const source = { instrument: "Example", evidence: "recalled" } as const;
const label = { id: "Contoh", en: "Example" };
const points = { kind: "number", unit: "point", decimals: 2 } as const;

const policy: PolicyDocument = definePolicy({
  id: "three-levels",
  version: "1.0.0",
  title: label,
  subject: "example",
  validity: { from: "2026-01-01" },
  appliesTo: ["pns"],
  source,
})
  .level("member", { label, fields: { ready: { kind: "boolean", label } } })
  .level("tasks", {
    label,
    greatestCount: 5,
    fields: { factor: { ...points, unit: "one", label, least: "0", greatest: "10" } },
  })
  .level("parts", {
    label,
    greatestCount: 5,
    fields: { done: { ...points, label, least: "0", greatest: "100", whenMissing: { absent: "excused" } } },
  })
  .rule("parts", "shown", { label, output: points, source, expression: ({ field }) => field("done") })
  .rule("tasks", "part", {
    label,
    output: { ...points, decimals: 4 },
    source,
    expression: ({ field, over }) => {
      const rows = over("parts");
      return multiply(field("factor"), sum(rows, rows.rule("shown"), { absent: "propagate", empty: "0" }));
    },
  })
  .rule("member", "isReady", { label, output: { kind: "boolean" }, source, expression: ({ field }) => field("ready") })
  .rule("member", "total", {
    label,
    output: { ...points, decimals: 4 },
    source,
    expression: ({ over }) => {
      const rows = over("tasks");
      return sum(rows, rows.rule("part"), { absent: "propagate", empty: "0" });
    },
  })
  .build();
const program: Program = compilePolicy(policy).program;

let client: DuckDBConnection;

beforeAll(async () => {
  client = await (await DuckDBInstance.create(":memory:")).connect();
  await client.run(`
    CREATE TABLE member AS FROM (VALUES ('b', true), ('a', false), ('c', NULL), ('d', true)) t(id, ready);
    CREATE TABLE tasks AS FROM (VALUES ('1', 'a', 1.5), ('10', 'b', 3), ('2', 'b', 0.25), ('1', 'd', 11)) t(id, member_id, factor);
    CREATE TABLE parts AS FROM (VALUES ('1', 'a', '1', 10.25), ('1', 'b', '2', 0.01), ('2', 'b', '2', 99.99), ('1', 'b', '10', NULL), ('9', 'nobody', '1', 5)) t(id, member_id, tasks_id, done);
  `);
});

afterAll(() => client.closeSync());

const mapping = defaultMapping(program, { rowIds: true });
const members = [
  { id: "a", ready: false, tasks: [{ id: "1", factor: "1.5", parts: [{ id: "1", done: "10.25" }] }] },
  {
    id: "b",
    ready: true,
    tasks: [
      {
        id: "2",
        factor: "0.25",
        parts: [
          { id: "1", done: "0.01" },
          { id: "2", done: "99.99" },
        ],
      },
      { id: "10", factor: "3", parts: [{ id: "1", done: null }] },
    ],
  },
  { id: "c", ready: null, tasks: [] },
  { id: "d", ready: true, tasks: [{ id: "1", factor: "11", parts: [] }] },
];

describe("a cohort in a database", () => {
  test("has the results of score, rows of all levels included, by id", async () => {
    const { policy: identity, results } = await scoreInDatabase(connectDuckdb(client), program, { mapping });
    const expected = score(policy, members);
    expect(identity).toEqual(expected.policy);
    expect(results).toEqual(
      expected.results.map(({ coverage: _coverage, issues, ...rest }) => ({
        ...rest,
        issues: issues.map(({ code }) => expect.objectContaining({ code })),
      })),
    );
    expect(results.map(({ status }) => status)).toEqual(["scored", "partial", "refused", "refused"]);
    expect(results[3]?.issues).toEqual([{ code: "input.outOfRange", place: "tasks.factor" }]);
  });

  test("tells only the rules that were asked for, and no rows where none of theirs was", async () => {
    const { results } = await scoreInDatabase(connectDuckdb(client), program, { mapping, rules: ["total"] });
    expect(results[0]).toEqual({ id: "a", status: "scored", values: { total: "15.3750" }, issues: [] });
    const both = await scoreInDatabase(connectDuckdb(client), program, { mapping, rules: ["total", "part"] });
    expect(both.results[0]).toMatchObject({ tasks: [{ id: "1", values: { part: "15.3750" } }] });
    expect(both.results[0]?.["tasks"]).not.toHaveProperty("0.parts");
  });

  test("refuses a rule and a level that the policy does not have", async () => {
    const connection = connectDuckdb(client);
    await expect(scoreInDatabase(connection, program, { mapping, rules: ["totl"] })).rejects.toMatchObject({
      code: "sql.unknownRule",
      message: expect.stringContaining("total"),
    });
    await expect(readScores(connection, program, { mapping, level: "task" }).next()).rejects.toMatchObject({
      code: "sql.unknownRule",
    });
  });

  test("names the table that is missing", async () => {
    const other = {
      ...mapping,
      levels: { ...mapping.levels, member: { table: { name: "pegawai" }, id: "id", columns: { ready: "ready" } } },
    };
    await expect(scoreInDatabase(connectDuckdb(client), program, { mapping: other })).rejects.toMatchObject({
      code: "database.statementFailed",
      message: expect.stringContaining("pegawai"),
    });
  });

  test("a policy that is beyond the widest integer is refused with the rule and both numbers", async () => {
    const wide = { kind: "number", unit: "one", decimals: 6 } as const;
    const field = { ...wide, label, least: "0", greatest: "1000000000000000" } as const;
    const tooWide = definePolicy({
      id: "too-wide",
      version: "1.0.0",
      title: label,
      subject: "example",
      validity: { from: "2026-01-01" },
      appliesTo: ["pns"],
      source,
    })
      .level("member", { label, fields: { a: field, b: field } })
      .rule("member", "product", {
        label,
        output: { ...wide, decimals: 12 },
        source,
        expression: ({ field: read }) => multiply(read("a"), read("b")),
      })
      .build();
    await expect(scoreInDatabase(connectDuckdb(client), compilePolicy(tooWide).program)).rejects.toMatchObject({
      code: "database.notSupported",
      issues: [{ code: "sql.tooWide", path: "rules.product" }],
    });
  });
});
