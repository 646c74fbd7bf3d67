import type { Label, Source } from "@kinerja/model";
import { decimal, definePolicy, divide, otherwise, type PolicyDocument, sum } from "@kinerja/policy";
import { describe, expect, test } from "vitest";
import { compilePolicy } from "../score/compilePolicy.ts";
import { defaultMapping } from "./defaultMapping.ts";
import type { DialectName } from "./dialect.ts";
import { printSql } from "./printSql.ts";

const label: Label = { id: "Contoh", en: "Example" };
const source: Source = { instrument: "Example", evidence: "recalled" };
const share = { kind: "number", unit: "percent", decimals: 2 } as const;
const ratio = { kind: "number", unit: "one", decimals: 2 } as const;
const names: readonly DialectName[] = ["duckdb", "postgres", "mariadb", "spark"];

const policy: PolicyDocument = definePolicy({
  id: "a",
  version: "1.0.0",
  title: label,
  subject: "a",
  validity: { from: "2026-01-01" },
  appliesTo: ["pns"],
  source,
})
  .level("member", { label, fields: { bonus: { ...share, label, least: "0", greatest: "100", whenMissing: "0" } } })
  .level("items", { label, fields: { done: { ...share, label, least: "0", greatest: "100" } }, greatestCount: 5 })
  .rule("member", "total", {
    label,
    output: ratio,
    source,
    expression: ({ over, field }) =>
      divide(sum("items", over("items").field("done"), { absent: "skip", empty: "0" }), field("bonus"), {
        decimals: 2,
        whenZero: "notApplicable",
      }),
  })
  .rule("member", "filled", {
    label,
    output: ratio,
    source,
    expression: ({ rule }) => otherwise(rule("total"), ["notApplicable"], decimal("0", "one")),
  })
  .build();

describe("printSql", () => {
  test.each(names)("prints one statement for %s, with the policy at its head", (dialect) => {
    const { program } = compilePolicy(policy);
    const printed = printSql(program, { dialect });
    if (printed.kind !== "sql") throw new Error("not supported");
    expect(printed.text.split("\n").slice(0, 2)).toStrictEqual(["-- policy a 1.0.0", `-- hash ${program.policy.hash}`]);
    expect(printed.columns.map(({ name }) => name)).toStrictEqual([
      "id",
      "status",
      "total",
      "total_absent",
      "filled",
      "filled_absent",
      "issue",
      "issue_place",
      "policy",
      "policy_version",
      "policy_hash",
      "policy_at",
    ]);
    expect(printed.text).not.toContain(";");
  });

  test("finds one table a level, its columns named as the fields", () => {
    expect(defaultMapping(compilePolicy(policy).program)).toStrictEqual({
      levels: {
        member: { table: { name: "member" }, id: "id", columns: { bonus: "bonus" } },
        items: { table: { name: "items" }, parents: ["member_id"], columns: { done: "done" } },
      },
    });
  });

  test("says which level or rule it does not know, and which column a mapping lacks", () => {
    const { program } = compilePolicy(policy);
    expect(() => printSql(program, { dialect: "duckdb", level: "item" })).toThrow("sql.unknownRule");
    expect(() => printSql(program, { dialect: "duckdb", rules: ["totals"] })).toThrow("sql.unknownRule");
    const { levels } = defaultMapping(program);
    const items = { table: { name: "items" }, parents: ["member_id"], columns: {} };
    expect(() => printSql(program, { dialect: "duckdb", mapping: { levels: { ...levels, items } } })).toThrow(
      "levels.items.columns.done",
    );
  });
});
