import type { PolicyDocument } from "../document/policyDocument.ts";
import { hashPolicy } from "../identity/hashPolicy.ts";
import type { EffectivePolicy } from "../overlay/effectivePolicy.ts";
import { diffCategories } from "./diffCategories.ts";
import { diffHead, type ReadDocument } from "./diffHead.ts";
import { diffLevels } from "./diffLevels.ts";
import { diffParameters } from "./diffParameters.ts";
import { diffUpkeep } from "./diffUpkeep.ts";
import type { ChangeGroup, DiffSide, PolicyChange, PolicyDiff } from "./policyDiff.ts";
import { refuseOtherThings } from "./refuseOtherThings.ts";
import { createVoice } from "./words/voice.ts";

/** A policy, or one with its overlays as `applyOverlays` gives it. */
export type Comparable = PolicyDocument | EffectivePolicy;

const order: readonly ChangeGroup[] = ["results", "numbers", "inputs", "scope", "basis", "notes", "upkeep"];

/**
 * Says what changes from one policy to another: by the names of its parts and not by its text, each
 * change as data with a sentence in both languages.
 *
 * A thing that only its label shows to be the same is told as renamed, where exactly one on each side
 * bears that label; else it is removed and added. What changes for people stands first. `describeDiff`
 * makes prose of it.
 *
 * @returns no change exactly where the documents are equal
 * @throws KinerjaError `policy.notComparable` where one of the two is no policy document, such as an overlay alone
 * @example
 * const source = { instrument: "Example", evidence: "recalled" } as const;
 * const label = { id: "Bobot", en: "Weight" };
 * const type = { kind: "number", unit: "one", decimals: 2 } as const;
 * const make = (value: string) =>
 *   definePolicy({ id: "a", version: "1.0.0", title: label, subject: "a", validity: { from: "2026-01-01" }, appliesTo: ["pns"], source })
 *     .parameter("weight", { label, type, values: [{ from: "2026-01-01", value, source }] })
 *     .build();
 * diff(make("0.40"), make("0.60")).changes.map(({ sentence }) => sentence.id); // => ["“Bobot” naik dari 0,40 menjadi 0,60 (Example; dari ingatan)."]
 */
export function diff(a: Comparable, b: Comparable): PolicyDiff {
  const [before, after] = [read(a, "first"), read(b, "second")];
  const sides = { before: sideOf(before), after: sideOf(after) };
  if (sides.before.hash === sides.after.hash) return { ...sides, changes: [] };
  const voices = [createVoice(before.document), createVoice(after.document)] as const;
  const changes = [
    ...diffLevels(...voices),
    ...diffCategories(...voices),
    ...diffParameters(...voices),
    ...diffHead(before, after),
    ...diffUpkeep(...voices),
  ];
  const sorted = order.flatMap((group) => changes.filter((change) => change.group === group));
  // What no part of the comparison tells is the order of a list, or an empty list that may be left out.
  return { ...sides, changes: sorted.length > 0 ? sorted : [rewritten(before.document, after.document)] };
}

function read(policy: Comparable, side: "first" | "second"): ReadDocument {
  const document = refuseOtherThings(policy, side);
  return "document" in policy ? policy : { document, overlays: [] };
}

function sideOf({ document, overlays }: ReadDocument): DiffSide {
  const { id, version, title, source } = document;
  return {
    id,
    version,
    hash: hashPolicy(document),
    title: overlays.at(-1)?.title ?? title,
    source: overlays.at(-1)?.source ?? source,
    overlays: overlays.map((overlay) => overlay.id),
  };
}

function rewritten(before: PolicyDocument, after: PolicyDocument): PolicyChange {
  return {
    group: "upkeep",
    part: "document",
    kind: "changed",
    path: "",
    subject: after.title,
    before,
    after,
    sentence: {
      id: "Susunan penulisan dokumennya berubah; isinya tetap.",
      en: "The document is laid out differently; what it says stays.",
    },
  };
}
