import { fillLabel, KinerjaError, type Label } from "@kinerja/model";
import type { PolicyDocument } from "../document/policyDocument.ts";
import { comparingMessages } from "../messages.ts";
import type { EffectivePolicy } from "../overlay/effectivePolicy.ts";

/** The document to compare. A caller without a compiler can send anything. */
export function refuseOtherThings(policy: PolicyDocument | EffectivePolicy, side: "first" | "second"): PolicyDocument {
  const given: unknown = policy;
  const document = isObject(given) && "document" in given ? given["document"] : given;
  if (isDocument(document)) return document;
  const received = describe(given);
  const values = { side: sides[side], received, fix: isObject(given) && "base" in given ? overlayFix : plainFix };
  throw new KinerjaError("policy.notComparable", fillLabel(comparingMessages["policy.notComparable"], values));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isDocument(value: unknown): value is PolicyDocument {
  return (
    isObject(value) &&
    Array.isArray(value["levels"]) &&
    Array.isArray(value["cases"]) &&
    ["validity", "title", "source", "parameters", "categories"].every((key) => isObject(value[key]))
  );
}

function describe(value: unknown): Label {
  if (isObject(value)) {
    const { id, base } = value;
    if (typeof id !== "string")
      return { id: "objek tanpa isi sebuah kebijakan", en: "an object without what a policy holds" };
    return typeof base === "string"
      ? { id: `perubahan (overlay) "${id}"`, en: `the overlay "${id}"` }
      : { id: `"${id}", yang tidak lengkap`, en: `"${id}", which is not complete` };
  }
  const text = typeof value === "string" ? `"${value}"` : String(value);
  return { id: text, en: text };
}

const sides: Readonly<Record<"first" | "second", Label>> = {
  first: { id: "pertama", en: "first" },
  second: { id: "kedua", en: "second" },
};

const overlayFix: Label = {
  id: " Terapkan dahulu pada kebijakan dasarnya: applyOverlays(policy, [overlay]).",
  en: " Apply it to its base first: applyOverlays(policy, [overlay]).",
};

const plainFix: Label = {
  id: " Berikan dokumennya, misalnya dari findPolicy atau loadPolicy, bukan id-nya.",
  en: " Give the document, such as findPolicy or loadPolicy returns it, not its id.",
};
