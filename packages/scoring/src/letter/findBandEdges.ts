import { writeNumber } from "@kinerja/model";
import type { Bands, Expression } from "@kinerja/policy";
import type { TraceStep } from "../trace/trace.ts";
import { type BandEdge, bandEdgesOf } from "./bandEdgesOf.ts";
import { decimalDistance } from "./decimalDistance.ts";
import type { Headline } from "./findHeadline.ts";
import type { LetterScope } from "./letterScope.ts";
import { type Choice, takenPart } from "./takenPart.ts";
import { walkExpression } from "./walkExpression.ts";

/** The band that a value fell into, and the next better one above it where there is one. */
export interface BandEdges {
  readonly value: string;
  /** The field or rule whose value was banded; absent where it was worked out on the spot. */
  readonly operand: { readonly kind: "field" | "rule"; readonly name: string } | undefined;
  readonly own: BandEdge;
  /** Whether no band is below. */
  readonly isLowest: boolean;
  /** Above the value, always. */
  readonly next: BandEdge | undefined;
  /** A condition that does not hold, and the best band that it would open. */
  readonly closed: { readonly condition: string; readonly best: BandEdge } | undefined;
}

type Scope = Pick<LetterScope, "parameters" | "document">;

/** Finds the band that decided a result. Nothing where no band decided it. */
export function findBandEdges({ rule, step }: Headline, scope: Scope): BandEdges | undefined {
  const decision = step.decisions.filter(({ kind }) => kind === "band").at(-1);
  if (decision?.kind !== "band" || typeof decision.result !== "string") return undefined;
  const taken = takenPart(rule.expression, step.decisions);
  // A condition beside the band may have decided otherwise; then the band alone would mislead.
  if (taken?.part.kind !== "bands" || decision.result !== step.value) return undefined;
  const own = { edge: decision.edge, open: decision.comparison === "moreThan", result: decision.result };
  const better = betterThan(own.result, rule.output.kind === "category" ? rule.output.set : undefined, scope);
  const { value } = decision;
  const edges = bandEdgesOf(taken.part, scope);
  const isAbove = (from: string, { edge }: BandEdge): boolean => decimalDistance(from, edge)?.sign === 1;
  const nextOf = (all: readonly BandEdge[]): BandEdge | undefined =>
    all
      .filter((edge) => isAbove(value, edge) && better(edge.result))
      .sort((a, b) => decimalDistance(b.edge, a.edge)?.sign ?? 0)[0];
  const closed = findClosed(taken.choices, taken.part, { scope, better });
  return {
    value,
    operand: operandOf(taken.part.of, step, value),
    own,
    isLowest: edges.every(({ edge }) => decimalDistance(edge, own.edge)?.sign !== 1),
    next: nextOf(edges) ?? (closed && nextOf([closed.best])),
    closed,
  };
}

/** The one name behind the banded value: also through a clamp, where it left the value as it was. */
function operandOf(of: Expression, { inputs }: TraceStep, value: string): BandEdges["operand"] {
  const named = walkExpression(of).flatMap((part) => (part.kind === "field" || part.kind === "rule" ? [part] : []));
  const [first] = named;
  if (first === undefined || named.some(({ kind, name }) => kind !== first.kind || name !== first.name))
    return undefined;
  const read = inputs.find(({ kind, name }) => kind === first.kind && name === first.name)?.value;
  // The band is taken on the decision scale, so the two are compared as the page shows them.
  const isSame = typeof read === "string" && shown(read) === shown(value);
  return of === first || isSame ? { kind: first.kind, name: first.name } : undefined;
}

function shown(text: string): string {
  return writeNumber(text, { language: "en", decimals: 2 });
}

function betterThan(own: string, setName: string | undefined, { document }: Scope): (result: string) => boolean {
  const set = setName === undefined ? undefined : document.categories[setName];
  if (set?.ordered !== true) return (result) => result !== own;
  const places = set.members.map(({ name }) => name);
  return (result) => places.indexOf(result) > places.indexOf(own);
}

/** A condition by name that does not hold, where the bands of the other branch reach further than these. */
function findClosed(
  choices: readonly Choice[],
  taken: Bands,
  { scope, better }: { readonly scope: Scope; readonly better: (result: string) => boolean },
): BandEdges["closed"] {
  for (const { choose, holds } of choices) {
    const { if: condition, then } = choose;
    if (holds || then.kind !== "bands" || JSON.stringify(then.of) !== JSON.stringify(taken.of)) continue;
    if (condition.kind !== "field" && condition.kind !== "rule") continue;
    const here = new Set(bandEdgesOf(taken, scope).map(({ result }) => result));
    const [best] = bandEdgesOf(then, scope).filter(({ result }) => better(result) && !here.has(result));
    if (best !== undefined) return { condition: condition.name, best };
  }
  return undefined;
}
