import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryPolicyDocument } from "../../test/arbitraryPolicyDocument.ts";
import type { PolicyDocument } from "../document/policyDocument.ts";
import { canonicalJson } from "../identity/canonicalJson.ts";
import { describeDiff } from "./describeDiff.ts";
import { diff } from "./diff.ts";
import type { ChangeKind, PolicyChange } from "./policyDiff.ts";

const mirrors: Readonly<Record<ChangeKind, ChangeKind>> = {
  added: "removed",
  removed: "added",
  changed: "changed",
  renamed: "renamed",
  becameInput: "becameResult",
  becameResult: "becameInput",
};

/** What a change says, without its words: its mirror says the same of the other direction. */
function essence({ part, kind, before, after }: PolicyChange, mirrored: boolean): string {
  const crosses = kind === "becameInput" || kind === "becameResult";
  const sides = mirrored ? [after, before] : [before, after];
  return canonicalJson([
    crosses ? "crossing" : part,
    mirrored ? mirrors[kind] : kind,
    sides.map((side) => side ?? null),
  ]);
}

/** Two documents of which the second is often the first with a part of a third. */
const twoDocuments = fc
  .tuple(arbitraryPolicyDocument, arbitraryPolicyDocument, fc.integer({ min: 0, max: 8 }))
  .map(([a, b, choice]): readonly [PolicyDocument, PolicyDocument] => {
    const parts: readonly Partial<PolicyDocument>[] = [
      b,
      { parameters: { ...a.parameters, ...b.parameters } },
      { levels: b.levels },
      { categories: { ...b.categories, ...a.categories } },
      { validity: b.validity, appliesTo: b.appliesTo },
      { source: b.source, title: b.title },
      { cases: b.cases, ...(b.notes === undefined ? {} : { notes: b.notes }) },
      { version: b.version },
      { levels: [...a.levels].reverse() },
    ];
    return [a, { ...a, ...parts[choice] }];
  });

test("law: two equal documents have no change, whatever the order of their keys", () => {
  fc.assert(
    fc.property(arbitraryPolicyDocument, (document) => {
      const reordered = JSON.parse(canonicalJson(document)) as PolicyDocument;
      expect(diff(document, reordered).changes).toStrictEqual([]);
    }),
  );
});

test("law: two documents that differ have a change, and every change a sentence in both languages", () => {
  fc.assert(
    fc.property(twoDocuments, ([a, b]) => {
      const { changes } = diff(a, b);
      const isEqual = canonicalJson(a) === canonicalJson(b);
      return (
        changes.length > 0 !== isEqual &&
        changes.every(({ sentence }) => sentence.id.trim() !== "" && sentence.en.trim() !== "")
      );
    }),
  );
});

test("law: every change has its mirror in the other direction", () => {
  fc.assert(
    fc.property(twoDocuments, ([a, b]) => {
      const there = diff(a, b).changes.map((change) => essence(change, false));
      const back = diff(b, a).changes.map((change) => essence(change, true));
      expect(there.sort()).toStrictEqual(back.sort());
    }),
  );
});

test("law: prose says nothing twice and leaves no placeholder open", () => {
  fc.assert(
    fc.property(twoDocuments, ([a, b]) => {
      const difference = diff(a, b);
      return (["id", "en"] as const).every((language) => {
        const { sections } = describeDiff(difference, language);
        const headings = sections.map(({ heading }) => heading);
        return new Set(headings).size === headings.length && sections.every(({ paragraphs }) => paragraphs.length > 0);
      });
    }),
  );
});
