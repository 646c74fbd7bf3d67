import { parseWith } from "@kinerja/model/schema";
import type { LetterContext } from "@kinerja/scoring";
import { createProblem } from "../reply/createProblem.ts";
import type { Step } from "../reply/reply.ts";
import { letterContextSchema } from "./letterContextSchema.ts";

/** Reads what a request tells about a letter. */
export function readLetterContext(context: unknown): Step<LetterContext> {
  const outcome = parseWith(letterContextSchema, context, { path: "context" });
  if (outcome.kind === "refused") return createProblem("http.inputRefused", { issues: outcome.issues });
  return { kind: "ready", value: outcome.value };
}
