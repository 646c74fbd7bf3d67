import type { Absent, Label, Source } from "@kinerja/model";
import { bands, definePolicy, type PolicyDocument } from "@kinerja/policy";
import type { OutputValue } from "../result/scoreReport.ts";
import { score } from "./score.ts";

const label: Label = { id: "Contoh", en: "Example" };
const source: Source = { instrument: "Example", evidence: "recalled" };
const typed = definePolicy({
  id: "a",
  version: "1.0.0",
  title: label,
  subject: "a",
  validity: { from: "2026-01-01" },
  appliesTo: ["pns"],
  source,
})
  .categories("grade", {
    label,
    ordered: true,
    members: [
      { name: "low", label },
      { name: "high", label },
    ],
  })
  .level("member", {
    label,
    fields: { done: { kind: "number", label, unit: "one", decimals: 0, least: "0", greatest: "9" } },
  })
  .rule("member", "grade", {
    label,
    output: { kind: "category", set: "grade" },
    source,
    expression: ({ field, category }) =>
      bands(field("done"), [
        { atLeast: "5", then: category("grade", "high") },
        { atLeast: "0", then: category("grade", "low") },
      ]),
  })
  .build();

const [result] = score(typed, [{ id: "p", done: 7 }]).results;

/** A rule's value has its categories in its type. */
export const grade: "low" | "high" | Absent | undefined = result?.values.grade;

// @ts-expect-error The policy has no such rule.
export const unknown: unknown = result?.values.grad;

/** A policy whose names are not known gives values by any name. */
export const loose: OutputValue | undefined = score(typed as PolicyDocument, []).results[0]?.values["grade"];
