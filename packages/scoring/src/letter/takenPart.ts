import type { Choose, Expression } from "@kinerja/policy";
import type { TraceDecision } from "../trace/trace.ts";
import { walkExpression } from "./walkExpression.ts";

/** A choice on the way to the part that gave the value. */
export interface Choice {
  readonly choose: Choose;
  readonly holds: boolean;
}

/** The part of an expression that gave the value, and the choices that led there. */
export interface TakenPart {
  readonly part: Expression;
  readonly choices: readonly Choice[];
}

/** Follows the choices of a step to the part that gave its value. Nothing where they cannot be told apart. */
export function takenPart(expression: Expression, decisions: readonly TraceDecision[]): TakenPart | undefined {
  const branches = decisions.flatMap((decision) => (decision.kind === "branch" ? [decision.condition] : []));
  const choices: Choice[] = [];
  let part = expression;
  while (part.kind === "choose" || part.kind === "otherwise") {
    if (part.kind === "otherwise") {
      part = part.of;
      continue;
    }
    const holds = branches[choices.length];
    const isPlain = walkExpression(part.if).every(({ kind }) => kind !== "choose");
    if (holds === undefined || !isPlain) return undefined;
    choices.push({ choose: part, holds });
    part = holds ? part.then : part.else;
  }
  return { part, choices };
}
