import type { PolicyIdentity, ScoreReport } from "@kinerja/scoring";
import { expect, test } from "vitest";
import { locateIssues } from "./locateIssues.ts";
import { readMembersCsv } from "./readMembersCsv.ts";

const label = { id: "Contoh", en: "Example" };
const bonus = { kind: "number", label, unit: "count", decimals: 2, least: "0", greatest: "9" } as const;
const policy = { levels: [{ name: "member", label, fields: { bonus }, rules: {} }] };
const identity: PolicyIdentity = { id: "example", version: "1.0.0", hash: "", at: "2026-01-01", status: "example" };
const coverage = { measured: 0, applicable: 1 };

test("issues are led to their cells, and the table's word on a cell stands instead of the scorer's", () => {
  const reading = readMembersCsv(
    { file: "m.csv", text: "id;bonus\na;1.234,5\nb;99\nc\n" },
    { policy, decimal: "comma" },
  );
  const issue = (code: string, path: string) => ({ code, path, message: label });
  const report: ScoreReport = {
    policy: identity,
    issues: [],
    results: [
      { id: "a", status: "refused", values: {}, coverage, issues: [issue("input.notADecimal", "members[0].bonus")] },
      { id: "b", status: "refused", values: {}, coverage, issues: [issue("input.outOfRange", "members[1].bonus")] },
    ],
  };
  const located = locateIssues(report, reading);
  expect(located.results.flatMap(({ issues }) => issues)).toMatchObject([
    { code: "table.thousandsSeparator", path: "members[0].bonus", file: "m.csv", row: 2, column: "bonus" },
    { code: "input.outOfRange", path: "members[1].bonus", file: "m.csv", row: 3, column: "bonus" },
  ]);
  expect(located.issues).toMatchObject([{ code: "table.raggedRow", file: "m.csv", row: 4 }]);
});
