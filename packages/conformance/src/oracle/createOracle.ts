import type { PolicyDocument, ValueType } from "@kinerja/policy";
import type { Arithmetic } from "./arithmetic.ts";
import { createEvaluator } from "./createEvaluator.ts";
import type { Evaluator } from "./evaluator.ts";
import type { OracleRow } from "./oracleRow.ts";
import type { OracleValue } from "./oracleValue.ts";
import { convertRow, readOracleMember } from "./readOracleMember.ts";

/** One rule's value of one row, with what its output says of it. */
export interface OracleOutput<N> {
  readonly name: string;
  readonly type: ValueType;
  readonly value: OracleValue<N>;
  readonly inexact: boolean;
}

/** The values of one row and of its rows at the next level. */
export interface OracleRowResult<N> {
  readonly outputs: readonly OracleOutput<N>[];
  readonly children: readonly OracleRowResult<N>[];
}

/** What an oracle says of one member. */
export interface OracleResult<N> {
  readonly status: "scored" | "partial" | "refused";
  readonly coverage: { readonly measured: number; readonly applicable: number };
  /** Issue codes, each once, sorted. */
  readonly codes: readonly string[];
  readonly row: OracleRowResult<N>;
}

/** Scores one member. */
export type Oracle<N> = (member: Readonly<Record<string, unknown>>) => OracleResult<N>;

/** Makes an oracle of a document at a date, `YYYY-MM-DD`. */
export function createOracle<N>(document: PolicyDocument, at: string, arithmetic: Arithmetic<N>): Oracle<N> {
  const evaluator = createEvaluator(document, { arithmetic, parameters: readParameters(document, at, arithmetic) });
  return (member) => {
    const reading = readOracleMember(document, member);
    const { coverage } = reading;
    const root = convertRow(reading.root, arithmetic.read);
    const context = { document, evaluator };
    if (reading.codes.length > 0) {
      return { status: "refused", coverage, codes: sortedOnce(reading.codes), row: writeRow(context, root, true) };
    }
    const computed = writeRow(context, root, false);
    const broken = breaksConstraint(context, root);
    const row = broken ? writeRow(context, root, true) : computed;
    const codes = [...(broken ? ["input.constraint"] : []), ...faultsOf(computed)];
    if (codes.length > 0) return { status: "refused", coverage, codes: sortedOnce(codes), row };
    const lacking = row.outputs.some(({ value }) => value.kind === "absent" && value.absent !== "notApplicable");
    const partial = lacking || coverage.measured < coverage.applicable;
    return { status: partial ? "partial" : "scored", coverage, codes: [], row };
  };
}

interface Context<N> {
  readonly document: PolicyDocument;
  readonly evaluator: Evaluator<N>;
}

function readParameters<N>(
  document: PolicyDocument,
  at: string,
  arithmetic: Arithmetic<N>,
): ReadonlyMap<string, OracleValue<N>> {
  const found = new Map<string, OracleValue<N>>();
  for (const [name, { type, values }] of Object.entries(document.parameters)) {
    const dated = values
      .filter(({ from }) => from <= at)
      .sort((a, b) => (a.from < b.from ? -1 : 1))
      .at(-1);
    if (dated === undefined) throw new RangeError(`No value of ${name} at ${at}`);
    const { value } = dated;
    if (typeof value === "boolean") found.set(name, { kind: "boolean", boolean: value });
    else if (type.kind === "category") found.set(name, { kind: "category", category: value });
    else found.set(name, { kind: "number", number: arithmetic.read(value) });
  }
  return found;
}

function writeRow<N>(context: Context<N>, row: OracleRow<N>, refused: boolean): OracleRowResult<N> {
  const { document, evaluator } = context;
  const rules = Object.entries(document.levels[row.level]?.rules ?? {});
  return {
    outputs: rules.map(([name, { output, expression }]) => ({
      name,
      type: output,
      value: refused ? { kind: "absent", absent: "pending" } : evaluator.rule(name, row),
      inexact: evaluator.isInexact(expression),
    })),
    children: row.children.map((child) => writeRow(context, child, refused)),
  };
}

function breaksConstraint<N>(context: Context<N>, row: OracleRow<N>): boolean {
  const { constraints = [] } = context.document.levels[row.level] ?? {};
  const broken = constraints.some(({ test }) => {
    const value = context.evaluator.evaluate(test, row);
    return value.kind === "boolean" && !value.boolean;
  });
  return broken || row.children.some((child) => breaksConstraint(context, child));
}

function faultsOf<N>(row: OracleRowResult<N>): readonly string[] {
  const own = row.outputs.flatMap(({ value }) => (value.kind === "fault" ? [value.code] : []));
  return [...own, ...row.children.flatMap(faultsOf)];
}

function sortedOnce(codes: readonly string[]): readonly string[] {
  return [...new Set(codes)].sort();
}
