import type { EvidenceGrade } from "@kinerja/model";
import { expect, test } from "vitest";
import { definePolicy } from "../builder/definePolicy.ts";
import type { PolicyHeader } from "../builder/definitions.ts";
import type { PolicyDocument } from "../document/policyDocument.ts";
import type { PolicyOverlay } from "../document/policyOverlay.ts";
import { policyStatus } from "./policyStatus.ts";

const label = { id: "Contoh", en: "Example" };
const review = { by: "A. Lawyer", on: "2026-11-01" };

interface Grades {
  readonly policy?: EvidenceGrade;
  readonly value?: EvidenceGrade;
  readonly rule?: EvidenceGrade;
}

function policy(
  { policy = "read", value = "read", rule = "read" }: Grades,
  more: Partial<PolicyHeader> = {},
): PolicyDocument {
  const from = (evidence: EvidenceGrade) => ({ instrument: "Example", evidence });
  const type = { kind: "number", unit: "one", decimals: 0 } as const;
  return definePolicy({
    id: "a",
    version: "1.0.0",
    title: label,
    subject: "a",
    validity: { from: "2026-01-01" },
    appliesTo: ["pns"],
    source: from(policy),
    ...more,
  })
    .parameter("share", { label, type, values: [{ from: "2026-01-01", value: "1", source: from(value) }] })
    .level("member", { label, fields: {} })
    .rule("member", "same", {
      label,
      output: type,
      source: from(rule),
      expression: ({ parameter }) => parameter("share"),
    })
    .build();
}

function overlay(evidence: EvidenceGrade, more: Partial<PolicyOverlay> = {}): PolicyOverlay {
  const source = { instrument: "Regional", evidence };
  return { formatVersion: 1, kind: "overlay", id: "a.b", version: "1.0.0", base: "a", title: label, source, ...more };
}

test("a policy whose every source was read and which was reviewed is verified", () => {
  expect(policyStatus(policy({}, { review }))).toBe("verified");
});

test("without a named review nothing is verified, however well it was read", () => {
  expect(policyStatus(policy({}))).toBe("unverified");
  expect(policyStatus(policy({}, { review: { by: " ", on: "2026-11-01" } }))).toBe("unverified");
  for (const on of ["", "2026-02-30", "soon"]) {
    expect(policyStatus(policy({}, { review: { by: "A. Lawyer", on } })), on).toBe("unverified");
  }
});

test.each(["policy", "value", "rule"] as const)("one secondary source of a %s makes the whole secondary", (place) => {
  expect(policyStatus(policy({ [place]: "secondary" }, { review }))).toBe("secondary");
});

test.each(["inferred", "recalled"] as const)(
  "one %s source makes the whole unverified, beside secondary ones too",
  (grade) => {
    expect(policyStatus(policy({ value: grade, rule: "secondary" }, { review }))).toBe("unverified");
  },
);

test("what the document declares of itself comes first", () => {
  expect(policyStatus(policy({}, { review, declared: "example" }))).toBe("example");
  expect(policyStatus(policy({ value: "recalled" }, { declared: "experimental" }))).toBe("experimental");
});

test("an overlay counts with its source, its declaration and its review", () => {
  expect(policyStatus(policy({}, { review }), [overlay("read", { review })])).toBe("verified");
  expect(policyStatus(policy({}, { review }), [overlay("read")])).toBe("unverified");
  expect(policyStatus(policy({}, { review }), [overlay("secondary")])).toBe("secondary");
  expect(policyStatus(policy({}, { review }), [overlay("read", { declared: "experimental" })])).toBe("experimental");
});
