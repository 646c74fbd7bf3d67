import { readFileSync } from "node:fs";
import type { PolicyDocument } from "../../src/document/policyDocument.ts";

/** A document that is broken in one way, and the finding that says so. */
export interface BrokenPolicy {
  readonly name: string;
  /** New values by path; `null` removes what stands there, `{ repeat, of }` is a list of one value. */
  readonly set: Readonly<Record<string, unknown>>;
  readonly code: string;
  readonly path: string;
  readonly witness?: string;
  readonly witnessContains?: string;
  /** Codes of errors that follow from the same fault. */
  readonly alsoAllowed?: readonly string[];
}

/** A small sound document, and changes of it. */
export function examplePolicy(changes: Readonly<Record<string, unknown>> = {}): PolicyDocument {
  const document: unknown = readJson("soundPolicy.json");
  for (const [path, value] of Object.entries(changes)) setAt(document, path, value);
  return document as PolicyDocument;
}

/** All documents that are broken in one way. */
export function brokenPolicies(): readonly BrokenPolicy[] {
  return readJson("brokenPolicies.json") as readonly BrokenPolicy[];
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));
}

function setAt(root: unknown, path: string, value: unknown): void {
  const keys = [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, key]) => index ?? key ?? "");
  const last = keys.pop() ?? "";
  const holder = keys.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], root) as Record<
    string,
    unknown
  >;
  if (value !== null) holder[last] = repeated(value);
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete holder[last];
}

/** `{ repeat, of }` stands for so many times the same value: what is too large for a file. */
function repeated(value: unknown): unknown {
  const isRepeat = typeof value === "object" && value !== null && "repeat" in value && "of" in value;
  return isRepeat ? new Array(Number(value.repeat)).fill(value.of) : value;
}
