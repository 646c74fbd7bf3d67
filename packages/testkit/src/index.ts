export { matchesExpected } from "./matchesExpected.ts";
export { type VectorCode, vectorMessages } from "./messages.ts";
export { runVectors, type VectorReport } from "./runVectors.ts";
export type { VectorFailure } from "./vectorFailure.ts";
export type { ScoreMembers, VectorRunner } from "./vectorRunner.ts";
