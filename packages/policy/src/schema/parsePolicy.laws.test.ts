import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryPolicyDocument } from "../../test/arbitraryPolicyDocument.ts";
import type { PolicyDocument } from "../document/policyDocument.ts";
import { hashPolicy } from "../identity/hashPolicy.ts";
import { printPolicy } from "../print/printPolicy.ts";
import { parsePolicy } from "./parsePolicy.ts";

function parsed(input: unknown): PolicyDocument {
  const outcome = parsePolicy(input);
  if (outcome.kind === "refused") throw new Error(JSON.stringify(outcome.issues, null, 1));
  return outcome.value;
}

test("law: parse, print, parse is the identity", () => {
  fc.assert(
    fc.property(arbitraryPolicyDocument, (document) => {
      const first = parsed(document);
      const second = parsed(printPolicy(first));
      expect(second).toStrictEqual(first);
      expect(printPolicy(second)).toBe(printPolicy(first));
    }),
  );
}, 60_000);

test("law: reading keeps every value, so the hash stays", () => {
  fc.assert(
    fc.property(arbitraryPolicyDocument, (document) => {
      expect(hashPolicy(parsed(JSON.stringify(document)))).toBe(hashPolicy(document));
    }),
  );
}, 60_000);

test("law: the printed text does not depend on the order of a document's own keys", () => {
  fc.assert(
    fc.property(arbitraryPolicyDocument, (document) => {
      const turned = Object.fromEntries(Object.entries(document).reverse()) as unknown as PolicyDocument;
      expect(printPolicy(turned)).toBe(printPolicy(document));
    }),
  );
}, 60_000);

test("law: what is printed keeps the order that reading gives", () => {
  fc.assert(
    fc.property(arbitraryPolicyDocument, (document) => {
      const read = parsed(document);
      expect(JSON.stringify(JSON.parse(printPolicy(read)))).toBe(JSON.stringify(read));
    }),
  );
}, 60_000);

test("law: no value of any kind makes the reader throw", () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.string()), (value) => {
      expect(parsePolicy(value).kind).toBe("refused");
    }),
    { numRuns: 500 },
  );
}, 60_000);
