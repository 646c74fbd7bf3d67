import { KinerjaError } from "@kinerja/model";
import type { Problem } from "./reply.ts";

/**
 * Turns the error of a policy that cannot be used at a date, or with some overlays, into a problem:
 * the request chose both. Any other error goes on.
 */
export function problemOf(error: unknown): Problem {
  if (!(error instanceof KinerjaError)) throw error;
  const { code, label, issues } = error;
  return { kind: "problem", status: 422, code, message: label, issues };
}
