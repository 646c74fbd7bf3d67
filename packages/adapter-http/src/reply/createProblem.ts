import { fillLabel, type Issue, type LabelValues } from "@kinerja/model";
import { type HttpProblemCode, httpProblems } from "../messages.ts";
import type { Problem } from "./reply.ts";

/** What a problem carries besides its code. */
export interface ProblemDetails {
  readonly values?: LabelValues;
  readonly issues?: readonly Issue[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** Makes a problem of this package from its code. */
export function createProblem(code: HttpProblemCode, { values, issues = [], headers }: ProblemDetails = {}): Problem {
  const { status, ...text } = httpProblems[code];
  return {
    kind: "problem",
    status,
    code,
    message: fillLabel(text, values),
    issues,
    ...(headers === undefined ? {} : { headers }),
  };
}
