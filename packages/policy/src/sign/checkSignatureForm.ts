import { type Issue, type Label, type Outcome, parseIsoDate } from "@kinerja/model";
import type { PolicySignature } from "./policySignature.ts";
import { formIssue } from "./signatureIssue.ts";

type Raw = Readonly<Record<string, unknown>>;

/** The most UTF-16 code units of a name or a statement. */
const greatestLength = 10_000;

const line: Label = { id: "teks yang tidak kosong", en: "a text that is not blank" };
const hex = (digits: number): Label => ({
  id: `${digits} angka heksadesimal huruf kecil`,
  en: `${digits} hexadecimal digits in lower case`,
});
const only = (word: string): Label => ({ id: word, en: word });

const isLine = (value: unknown): boolean =>
  typeof value === "string" && value.trim() !== "" && value.length <= greatestLength && !/[\p{Cc}\p{Cs}]/u.test(value);
const isHex =
  (digits: number) =>
  (value: unknown): boolean =>
    typeof value === "string" && value.length === digits && /^[0-9a-f]+$/.test(value);

interface Part {
  readonly expected: Label;
  readonly fits: (value: unknown) => boolean;
  readonly isOptional?: boolean;
}

const policyParts: Readonly<Record<string, Part>> = {
  id: { expected: line, fits: isLine },
  version: { expected: line, fits: isLine },
  hash: { expected: hex(64), fits: isHex(64) },
};

const parts: Readonly<Record<string, Part>> = {
  formatVersion: { expected: only("1"), fits: (value) => value === 1 },
  kind: { expected: only("policySignature"), fits: (value) => value === "policySignature" },
  policy: { expected: { id: "objek", en: "an object" }, fits: isRecord },
  algorithm: { expected: only("ed25519"), fits: (value) => value === "ed25519" },
  publicKey: { expected: hex(64), fits: isHex(64) },
  signature: { expected: hex(128), fits: isHex(128) },
  signedBy: { expected: line, fits: isLine },
  signedOn: {
    expected: { id: "tanggal YYYY-MM-DD", en: "a date, YYYY-MM-DD" },
    fits: (value) => typeof value === "string" && parseIsoDate(value) !== undefined,
  },
  statement: { expected: line, fits: isLine, isOptional: true },
};

/** Checks the form of a signature document: every key, none besides, all faults at once. */
export function checkSignatureForm(value: unknown): Outcome<PolicySignature> {
  if (!isRecord(value)) return { kind: "refused", issues: [formIssue("", { id: "objek", en: "an object" })] };
  const policy = ownValue(value, "policy");
  const issues = [
    ...partIssues(value, parts, ""),
    ...(isRecord(policy) ? partIssues(policy, policyParts, "policy.") : []),
  ];
  if (issues.length > 0) return { kind: "refused", issues };
  // Every key of the type was looked at above.
  return { kind: "accepted", value: value as unknown as PolicySignature, issues: [] };
}

function partIssues(raw: Raw, known: Readonly<Record<string, Part>>, prefix: string): readonly Issue[] {
  const unknown = Object.keys(raw).filter((key) => !Object.hasOwn(known, key));
  const expected = Object.keys(known).join(", ");
  const isMissing = (name: string, part: Part): boolean => part.isOptional === true && !Object.hasOwn(raw, name);
  return [
    ...unknown.slice(0, 10).map((key) => formIssue(`${prefix}${key.slice(0, 64)}`, only(expected))),
    ...Object.entries(known)
      .filter(([name, part]) => !isMissing(name, part) && !part.fits(ownValue(raw, name)))
      .map(([name, part]) => formIssue(`${prefix}${name}`, part.expected)),
  ];
}

function ownValue(raw: Raw, name: string): unknown {
  return Object.hasOwn(raw, name) ? raw[name] : undefined;
}

function isRecord(value: unknown): value is Raw {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
