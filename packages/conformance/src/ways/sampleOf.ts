import type { PolicyDocument, PolicyOverlay } from "@kinerja/policy";
import type { Program } from "@kinerja/scoring";
import { columnsOf } from "@kinerja/scoring/cohort";
import type { WaySample } from "./way.ts";

/** A policy with what makes its samples. */
export interface WaySubject {
  readonly name: string;
  readonly policy: PolicyDocument;
  readonly overlays: readonly PolicyOverlay[];
  readonly document: PolicyDocument;
  readonly program: Program;
}

/** Puts members into the form that all ways run, without those that the door refuses. */
export function sampleOf(
  { policy, overlays, document, program }: WaySubject,
  members: readonly Readonly<Record<string, unknown>>[],
): WaySample {
  const all = columnsOf(program, members, { greatestIssues: 0 });
  const taken = all.refused === 0 ? members : members.filter((_, index) => all.columns.refused?.[index] !== 1);
  const { columns } = all.refused === 0 ? all : columnsOf(program, taken, { greatestIssues: 0 });
  return { program, policy, overlays, document, members: taken, columns };
}
