import {
  compareIntegers,
  type Decimal,
  formatDecimal,
  type Integer,
  rescaleDecimal,
  subtractIntegers,
} from "@kinerja/model";
import type { Bands, Choose, Compare, Comparison, Expression, Rule } from "@kinerja/policy";
import type { Interpreter } from "../interpret/createInterpreter.ts";
import { placeOf } from "../interpret/createLayout.ts";
import { findBand } from "../interpret/findBand.ts";
import { kindOfCode } from "../interpret/memory.ts";
import { rowsBelow } from "../interpret/rowsBelow.ts";
import { slotAt } from "../interpret/step.ts";
import type { OutputValue } from "../result/scoreReport.ts";
import { createSlotOutput } from "../result/slotOutput.ts";
import { createNodeFinder, type LoweredFrom } from "./createNodeFinder.ts";
import { createTrial, type NodeAt } from "./createTrial.ts";
import { type Cut, listCuts } from "./listCuts.ts";
import { type LookedAt, lookedAt } from "./lookedAt.ts";
import type { NearEdge } from "./nearEdge.ts";
import { type CutSides, rootUnits, sidesOf } from "./sidesOf.ts";

/** Finds the edges near the member that stands in the memory: of one rule, or of all. */
export type EdgeFinder = (member: string, margin: Decimal, rule: string | undefined) => readonly NearEdge[];

type At = Omit<NodeAt, "node">;

/** What led to an expression. */
interface Way {
  readonly name: string;
  readonly rule: Rule;
  /** The outermost category or truth that is decided here; a comparison outside of one decides none. */
  readonly deciding?: NodeAt;
  /** The conditions of the choices that led here. */
  readonly conditions: readonly NodeAt[];
}

/** An edge that a number of the document can be on either side of. */
interface EdgePlace {
  readonly cut: Cut;
  readonly looked: LookedAt;
  readonly sides: CutSides;
}

interface Site extends EdgePlace {
  readonly value: Integer;
}

const holds = {
  equal: (sign) => sign === 0,
  notEqual: (sign) => sign !== 0,
  lessThan: (sign) => sign < 0,
  atMost: (sign) => sign <= 0,
  moreThan: (sign) => sign > 0,
  atLeast: (sign) => sign >= 0,
} as const satisfies Record<Comparison, (sign: number) => boolean>;

/** Makes the finder for one interpreter and the document that its program was lowered from. */
export function createEdgeFinder(interpreter: Interpreter, from: LoweredFrom): EdgeFinder {
  const { program, layout, memory, rowPath } = interpreter;
  const { document, parameters, analysis } = from;
  const nodeOf = createNodeFinder(program, from);
  const attempt = createTrial(interpreter);
  const slotOf = ({ node, level, row }: NodeAt): number => slotAt(memory, { level, row }, placeOf(layout, node));
  const codeOf = (at: NodeAt): number => memory.codes[slotOf(at)] ?? 0;
  const unitsOf = (at: NodeAt): Integer => memory.values[slotOf(at)] ?? 0;
  const outputOf = (at: NodeAt): OutputValue => {
    const type = program.nodes[at.node]?.type ?? { kind: "absent" };
    return createSlotOutput(type, program.categories)(memory, slotOf(at));
  };

  // What depends on the document alone is worked out once, not for every member.
  const known = new Map<Expression, Map<number, readonly EdgePlace[]>>();
  const placesOf = (expression: Bands | Compare, operand: number): readonly EdgePlace[] => {
    const byOperand = known.get(expression) ?? new Map<number, readonly EdgePlace[]>();
    known.set(expression, byOperand);
    const places = byOperand.get(operand) ?? findPlaces(expression, operand);
    byOperand.set(operand, places);
    return places;
  };
  const findPlaces = (expression: Bands | Compare, operand: number): readonly EdgePlace[] => {
    const looked = lookedAt(program, operand);
    if (looked === undefined) return [];
    return listCuts(expression, looked.decimals, parameters).flatMap((cut) => {
      const sides = sidesOf(cut.edge, cut.side, looked);
      return sides === undefined ? [] : [{ cut, looked, sides }];
    });
  };

  return (member, margin, only) => {
    const found = new Map<string, NearEdge>();
    for (const [level, { rules }] of document.levels.entries()) {
      for (let row = 0; row < (memory.rows[level] ?? 0); row += 1) {
        for (const [name, rule] of Object.entries(rules)) {
          if (only !== undefined && only !== name) continue;
          const deciding = { node: nodeOf(rule.expression, level), level, row };
          const isDecision = rule.output.kind !== "number";
          walk(rule.expression, { level, row }, { name, rule, conditions: [], ...(isDecision && { deciding }) });
        }
      }
    }
    return [...found.values()];

    function walk(expression: Expression, at: At, way: Way): void {
      switch (expression.kind) {
        case "literal":
        case "field":
        case "parameter":
        case "rule":
          return;
        case "not":
        case "present":
        case "round":
          walk(expression.of, at, way);
          return;
        case "choose":
          walkChoice(expression, at, way);
          return;
        case "bands":
          walkBands(expression, at, way);
          walk(expression.of, at, way);
          return;
        case "otherwise": {
          walk(expression.of, at, way);
          const kind = kindOfCode[codeOf({ ...at, node: nodeOf(expression.of, at.level) })];
          if (kind !== undefined && expression.kinds.includes(kind)) walk(expression.else, at, way);
          return;
        }
        case "aggregate": {
          if (expression.of === undefined) return;
          const { first, last } = rowsBelow(memory, at, at.level + 1);
          for (let row = first; row < last; row += 1) walk(expression.of, { level: at.level + 1, row }, way);
          return;
        }
        case "compare":
          walkComparison(expression, at, way);
          for (const part of expression.of) walk(part, at, way);
          return;
        default:
          for (const part of expression.of) walk(part, at, way);
      }
    }

    /** Only the branch that was taken is followed. */
    function walkChoice(choice: Choose, at: At, way: Way): void {
      const condition = { ...at, node: nodeOf(choice.if, at.level) };
      const isDecision = analysis.types.get(choice)?.kind === "category";
      const own = isDecision ? { ...way, deciding: way.deciding ?? { ...at, node: nodeOf(choice, at.level) } } : way;
      walk(choice.if, at, own);
      if (codeOf(condition) !== 0) return;
      const taken = unitsOf(condition) === 0 ? choice.else : choice.then;
      walk(taken, at, { ...own, conditions: [...own.conditions, condition] });
    }

    function walkBands(expression: Bands, at: At, way: Way): void {
      const node = program.nodes[nodeOf(expression, at.level)];
      if (node?.operation !== "bands") return;
      const outcome = (units: Integer): OutputValue | undefined => {
        const band = findBand(units, node.bands);
        return band && outputOf({ ...at, node: band.then });
      };
      const told = new Set<Integer>();
      for (const site of sitesOf(expression, node.a, at)) {
        const { below, above } = site.sides;
        // Where one band ends and the next begins stands one edge, though the instrument prints two.
        if (told.has(below)) continue;
        told.add(below);
        const outcomes = [outcome(below), outcome(above)] as const;
        const stays = [below, above].every((units) => way.conditions.every((each) => keeps(each, site, at, units)));
        if (stays) tell(site, at, way, outcomes);
      }
    }

    function walkComparison(expression: Compare, at: At, way: Way): void {
      const { deciding } = way;
      const node = program.nodes[nodeOf(expression, at.level)];
      if (deciding === undefined || node?.operation !== "compare") return;
      const [left] = expression.of;
      const operand = left.kind === "literal" || left.kind === "parameter" ? node.b : node.a;
      for (const site of sitesOf(expression, operand, at)) {
        const outcome = (units: Integer): OutputValue =>
          attempt({ ...at, ...changeOf(site, units) }, [deciding], () => outputOf(deciding));
        tell(site, at, way, [outcome(site.sides.below), outcome(site.sides.above)]);
      }
    }

    /** The cuts within the margin of a value that is there. */
    function sitesOf(expression: Bands | Compare, operand: number, at: At): readonly Site[] {
      if (codeOf({ ...at, node: operand }) !== 0) return [];
      const value = unitsOf({ ...at, node: operand });
      return placesOf(expression, operand)
        .filter(({ cut, looked }) => isNear(value, cut.edge, looked.decimals))
        .map((place) => ({ ...place, value }));
    }

    function isNear(value: Integer, edge: Integer, decimals: number): boolean {
      const scale = Math.max(decimals, margin.decimals);
      const wide = (units: Integer, own: number): Integer => rescaleDecimal({ units, decimals: own }, scale);
      const [lesser, greater] = compareIntegers(value, edge) < 0 ? [value, edge] : [edge, value];
      const distance = wide(subtractIntegers(greater, lesser), decimals);
      return compareIntegers(distance, wide(margin.units, margin.decimals)) <= 0;
    }

    function changeOf({ looked }: Site, units: Integer): { readonly node: number; readonly units: Integer } {
      return { node: looked.root, units: rootUnits(units, looked) };
    }

    /** Whether a condition is as it is now with another value: an edge that another branch overrules is none. */
    function keeps(condition: NodeAt, site: Site, at: At, units: Integer): boolean {
      const now = unitsOf(condition);
      const isSame = (): boolean => codeOf(condition) === 0 && unitsOf(condition) === now;
      return attempt({ ...at, ...changeOf(site, units) }, [condition], isSame);
    }

    function tell(
      { cut, looked, value }: Site,
      at: At,
      { name, rule }: Way,
      [below, above]: readonly [OutputValue | undefined, OutputValue | undefined],
    ): void {
      // The end of the scale, beyond which there is no band, is no edge between two outcomes.
      if (below === undefined || above === undefined) return;
      if (JSON.stringify(below) === JSON.stringify(above)) return;
      const { constant, comparison, edge } = cut;
      const { decimals } = looked;
      const row = rowPath(memory, at.level, at.row);
      const dated = constant.kind === "parameter" ? parameters.values[constant.name] : undefined;
      const near: NearEdge = {
        member,
        ...(row !== undefined && { row }),
        rule: name,
        value: formatDecimal({ units: value, decimals }),
        edge: formatDecimal({ units: edge, decimals }),
        comparison,
        holds: holds[comparison](compareIntegers(value, edge)),
        distance: formatDecimal({ units: subtractIntegers(value, edge), decimals }),
        below,
        above,
        ...(constant.kind === "parameter" && { parameter: constant.name }),
        source: dated?.source ?? rule.source,
      };
      const key = JSON.stringify([row, name, near.value, near.edge, below, above]);
      if (!found.has(key)) found.set(key, near);
    }
  };
}
