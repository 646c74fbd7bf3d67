import { httpIssues, httpProblems } from "@kinerja/adapter-http";
import { databaseMessages } from "@kinerja/adapter-sql";
import { tableMessages } from "@kinerja/adapter-tables";
import { cliMessages } from "@kinerja/cli";
import { type Label, modelMessages } from "@kinerja/model";
import { policyMessages } from "@kinerja/policy";
import { reportMessages } from "@kinerja/report";
import { conversionMessages, inverseMessages, scoringMessages } from "@kinerja/scoring";
import { cohortMessages } from "@kinerja/scoring/cohort";
import { sqlMessages } from "@kinerja/scoring/sql";
import { vectorMessages } from "@kinerja/testkit";
import { expect, test } from "vitest";

const tables: readonly (readonly [string, Readonly<Record<string, Label>>])[] = [
  ["@kinerja/scoring", scoringMessages],
  ["@kinerja/scoring, inverse explanations", inverseMessages],
  ["@kinerja/scoring, conversions", conversionMessages],
  ["@kinerja/scoring, cohorts", cohortMessages],
  ["@kinerja/scoring, SQL", sqlMessages],
  ["@kinerja/policy", policyMessages],
  ["@kinerja/model", modelMessages],
  ["@kinerja/adapter-tables", tableMessages],
  ["@kinerja/adapter-sql", databaseMessages],
  ["@kinerja/adapter-http, issues", httpIssues],
  ["@kinerja/adapter-http, problems", httpProblems],
  ["@kinerja/cli", cliMessages],
  ["@kinerja/testkit", vectorMessages],
  ["@kinerja/report", reportMessages],
];

const head = `# Codes of issues and errors

Codes are public: they stay, and other programs may match on them. An issue says what a user sent wrong; a \`KinerjaError\` says what a programmer broke. \`{word}\` stands for a value of the place. What the verifier finds in a policy document has its own table in [the policy language](policy-language.md).

This page is written from the message tables by a test, which fails where they differ.
`;

function row([code, { id, en }]: readonly [string, Label]): string {
  return `| \`${code}\` | ${en} | ${id} |`;
}

function section([title, table]: readonly [string, Readonly<Record<string, Label>>]): string {
  const rows = Object.entries(table).map(row);
  return [`## ${title}`, "", "| Code | English | Indonesian |", "| --- | --- | --- |", ...rows].join("\n");
}

test("every code stands in the reference with its texts in both languages", async () => {
  const page = [head, ...tables.map(section)].join("\n");
  await expect(`${page}\n`).toMatchFileSnapshot("../../../docs/reference/codes.md");
});

test("every code is an area and a reason", () => {
  const codes = tables.flatMap(([, table]) => Object.keys(table));
  expect(codes.filter((code) => !/^[a-z]+\.[a-z][a-zA-Z0-9]*$/.test(code))).toStrictEqual([]);
});
