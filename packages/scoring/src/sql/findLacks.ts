import { type AbsenceKind, absenceKinds } from "@kinerja/model";
import { noCell } from "../program/noCell.ts";
import type { Program, ProgramInput, ProgramNode } from "../program/program.ts";
import { bandsCover } from "./bandsCover.ts";
import { isFaultCode, lackCodes } from "./lackCodes.ts";
import type { LevelMapping, SqlMapping } from "./sqlMapping.ts";

/** For each node the codes, other than that of a present value, that it can have: none where it always has a value. */
export function findLacks(program: Program, mapping: SqlMapping): readonly ReadonlySet<number>[] {
  const lacks: ReadonlySet<number>[] = [];
  const inputs = new Map<number, ReadonlySet<number>>();
  for (const level of program.levels) {
    for (const input of level.inputs) inputs.set(input.node, inputLacks(input, mapping.levels[level.name]));
  }
  for (const [index, node] of program.nodes.entries()) {
    lacks.push(inputs.get(index) ?? lacksOf(program, node, (part) => lacks[part] ?? new Set()));
  }
  return lacks;
}

function inputLacks({ name, field }: ProgramInput, level: LevelMapping | undefined): ReadonlySet<number> {
  const found = new Set<number>();
  const { whenMissing } = field;
  if (typeof whenMissing === "object") found.add(lackCodes[whenMissing.absent]);
  const column = level !== undefined && Object.hasOwn(level.columns, name) ? level.columns[name] : undefined;
  if (typeof column === "object" && column.absence !== undefined && field.required !== true) {
    for (const kind of absenceKinds) found.add(lackCodes[kind]);
  }
  return found;
}

function lacksOf(program: Program, node: ProgramNode, of: (part: number) => ReadonlySet<number>): ReadonlySet<number> {
  const join = (...parts: readonly (ReadonlySet<number> | readonly number[])[]): ReadonlySet<number> =>
    new Set(parts.flatMap((part) => [...part]));
  const kindCode = (kind: AbsenceKind): number => lackCodes[kind];
  switch (node.operation) {
    case "constant":
    case "input":
      return new Set();
    case "absent":
      return new Set([lackCodes[node.kind]]);
    case "add":
    case "multiply":
    case "least":
    case "greatest":
    case "all":
    case "any":
      return join(...node.of.map(of));
    case "subtract":
    case "compare":
      return join(of(node.a), of(node.b));
    case "widen":
    case "narrow":
    case "not":
      return of(node.a);
    case "present":
      return new Set([...of(node.a)].filter(isFaultCode));
    case "divide": {
      const zero = node.whenZero === "issue" ? lackCodes["score.divisionByZero"] : lackCodes[node.whenZero];
      return join(of(node.a), of(node.b), mayBeZero(program.nodes[node.b]) ? [zero] : []);
    }
    case "choose":
      return join(of(node.if), of(node.then), of(node.else));
    case "bands": {
      const outside = bandsCover(program.nodes[node.a], node.bands) ? [] : [lackCodes["score.outsideBands"]];
      return join(of(node.a), outside, ...node.bands.map(({ then }) => of(then)));
    }
    case "table": {
      const cells = node.cells.filter((cell) => cell !== noCell);
      const missing = cells.length < node.cells.length ? [lackCodes["score.noCell"]] : [];
      return join(...node.of.map(of), ...cells.map(of), missing);
    }
    case "otherwise": {
      const replaced = node.kinds.map(kindCode);
      const kept = [...of(node.a)].filter((code) => !replaced.includes(code));
      return kept.length === of(node.a).size ? of(node.a) : join(kept, of(node.else));
    }
    case "aggregate": {
      const rows = node.a === undefined ? [] : [...of(node.a)];
      const faults = rows.filter(isFaultCode);
      const empty = node.empty === "refuse" ? [lackCodes["score.noRows"]] : of(node.empty);
      if (node.absent === "skip") return join(faults, empty);
      if (node.absent === "propagate") return join(rows, empty);
      return join(faults, rows.length > faults.length ? [lackCodes["score.absentRow"]] : [], empty);
    }
  }
}

function mayBeZero(node: ProgramNode | undefined): boolean {
  return node?.type.kind !== "number" || (node.type.least <= 0 && node.type.greatest >= 0);
}
