import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { definePolicy } from "../builder/definePolicy.ts";
import type { PolicyDocument } from "../document/policyDocument.ts";
import { canonicalJson } from "./canonicalJson.ts";
import { hashPolicy } from "./hashPolicy.ts";

const policy: PolicyDocument = definePolicy({
  id: "example",
  version: "1.0.0",
  title: { id: "Contoh “é”", en: "Example" },
  subject: "example",
  validity: { from: "2026-01-01" },
  appliesTo: ["pns"],
  source: { instrument: "Example", evidence: "recalled" },
}).build();

test("the hash is SHA-256 over the UTF-8 bytes of the canonical JSON", () => {
  expect(hashPolicy(policy)).toBe(createHash("sha256").update(canonicalJson(policy), "utf8").digest("hex"));
});

test("an equal document with other key order has the same hash", () => {
  const turned = Object.fromEntries(Object.entries(policy).reverse()) as unknown as PolicyDocument;
  expect(hashPolicy(turned)).toBe(hashPolicy(policy));
});

test("a document that differs in one letter has another hash", () => {
  expect(hashPolicy({ ...policy, version: "1.0.1" })).not.toBe(hashPolicy(policy));
});
