import { type Bands, bands, decimal, type Operand } from "@kinerja/policy";

const category = (name: string) => ({ kind: "literal", category: name, set: "accountabilityCategory" }) as const;
const edge = (name: string) => ({ kind: "parameter", name }) as const;

/** The category of a score; each category closes above. */
export function akipBands(score: Operand): Bands {
  return bands(score, [
    { moreThan: edge("aGreatest"), atMost: edge("scoreGreatest"), then: category("AA") },
    { moreThan: edge("bbGreatest"), atMost: edge("aGreatest"), then: category("A") },
    { moreThan: edge("bGreatest"), atMost: edge("bbGreatest"), then: category("BB") },
    { moreThan: edge("ccGreatest"), atMost: edge("bGreatest"), then: category("B") },
    { moreThan: edge("cGreatest"), atMost: edge("ccGreatest"), then: category("CC") },
    { moreThan: edge("dGreatest"), atMost: edge("cGreatest"), then: category("C") },
    { atLeast: decimal("0", "point"), atMost: edge("dGreatest"), then: category("D") },
  ]);
}
