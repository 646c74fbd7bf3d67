import { applyOverlays, type PolicyDocument, type PolicyOverlay, verifyPolicy } from "@kinerja/policy";
import { describe, expect, test } from "vitest";
import { overlays } from "./overlays.ts";
import { policies } from "./policies.ts";

const documents: readonly PolicyDocument[] = Object.values(policies);

function withOverlay(overlay: PolicyOverlay): PolicyDocument {
  const base = documents.find(({ id }) => id === overlay.base);
  if (base === undefined) throw new Error(`no policy ${overlay.base}`);
  const outcome = applyOverlays(base, [overlay]);
  if (outcome.kind === "refused") throw new Error(JSON.stringify(outcome.issues));
  return outcome.value.document;
}

// What is declared as an exception is left out of the findings; an exception that matches nothing is one.
describe("the verifier", () => {
  test.each(documents.map((policy) => [policy.id, policy] as const))("finds nothing in %s", (_, policy) => {
    expect(verifyPolicy(policy)).toEqual({ sound: true, findings: [] });
  });

  test.each(Object.values(overlays).map((overlay) => [overlay.id, overlay] as const))(
    "finds nothing under %s",
    (_, overlay) => {
      expect(verifyPolicy(withOverlay(overlay))).toEqual({ sound: true, findings: [] });
    },
  );

  test("finds the declared falls of PP 46/2011 where they are not declared", () => {
    const { exceptions: _declared, ...undeclared } = policies["pp-46-2011"];
    const { sound, findings } = verifyPolicy(undeclared);
    expect(sound).toBe(true);
    expect(findings.map(({ code, witness }) => [code, /activities\[\d+\]\.(\w+)/.exec(witness)?.[1]]).sort()).toEqual([
      ["policy.notMonotone", "done"],
      ["policy.notMonotone", "realizedCost"],
      ["policy.notMonotone", "realizedTime"],
    ]);
  });
});
