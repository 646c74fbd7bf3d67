import type { EmploymentKind, Issue } from "@kinerja/model";
import type { Program } from "../program/program.ts";
import { scoringIssue } from "../scoringIssue.ts";

/** Looks whether a policy and its rules are made for an employment kind; `path` leads to the member. */
export type KindCheck = (kind: string, path: string) => readonly Issue[];

/** Makes the check of the reserved key `employmentKind`: another kind is refused, a narrower rule is told of. */
export function createKindCheck(program: Program, appliesTo: readonly EmploymentKind[]): KindCheck {
  const outputs = program.levels.flatMap((level) => level.outputs);
  const isIn = (kinds: readonly string[], kind: string): boolean => kinds.includes(kind);
  return (kind, path) => {
    if (!isIn(appliesTo, kind)) {
      const expected = appliesTo.join(", ");
      const details = { expected, received: kind };
      return [scoringIssue("input.employmentKind", `${path}.employmentKind`, { kind, expected }, details)];
    }
    return outputs.flatMap(({ name, appliesTo: narrow }) => {
      if (narrow === undefined || isIn(narrow, kind)) return [];
      const expected = narrow.join(", ");
      const details = { expected, received: kind, severity: "warning" } as const;
      return [scoringIssue("score.notForKind", `${path}.${name}`, { name, kind, expected }, details)];
    });
  };
}
