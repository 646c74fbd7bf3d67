import type { Verification } from "./verification.ts";

/** Reports rules that are made for an employment kind for which their policy is not made. */
export function verifyKinds({ document, report }: Verification): void {
  for (const [level, { rules }] of document.levels.entries()) {
    for (const [name, { appliesTo = [] }] of Object.entries(rules)) {
      const beyond = appliesTo.filter((kind) => !document.appliesTo.includes(kind));
      if (beyond.length === 0) continue;
      const expected = document.appliesTo.join(", ") || "–";
      const witness = beyond.join(", ");
      const path = `levels[${level}].rules.${name}.appliesTo`;
      report("policy.kindBeyondPolicy", path, { values: { name, received: witness, expected }, witness });
    }
  }
}
