import type { Aggregate } from "@kinerja/policy";
import { absenceOf } from "./absenceOf.ts";
import type { Evaluator } from "./evaluator.ts";
import type { OracleRow } from "./oracleRow.ts";
import type { OracleValue } from "./oracleValue.ts";

/** The value of an aggregate over the rows of the child level. */
export function evaluateAggregate<N>(
  evaluator: Evaluator<N>,
  expression: Aggregate,
  row: OracleRow<N>,
): OracleValue<N> {
  const { arithmetic, evaluate } = evaluator;
  const { of } = expression;
  const number = (whole: number): OracleValue<N> => ({ kind: "number", number: arithmetic.read(String(whole)) });
  const none = (): OracleValue<N> =>
    expression.empty === "refuse" ? { kind: "fault", code: "score.noRows" } : evaluate(expression.empty, row);
  if (of === undefined) return row.children.length === 0 ? none() : number(row.children.length);

  const values = row.children.map((child) => evaluate(of, child));
  // One deciding row decides, as one deciding operand of `all` and `any` does.
  const deciding = { every: false, some: true }[expression.function as "every" | "some"];
  if (values.some((value) => value.kind === "boolean" && value.boolean === deciding)) {
    return { kind: "boolean", boolean: expression.function === "some" };
  }
  const lacking = absenceOf(values);
  if (lacking?.kind === "fault") return lacking;
  if (lacking !== undefined && expression.absent === "refuse") return { kind: "fault", code: "score.absentRow" };
  if (lacking !== undefined && expression.absent === "propagate") return lacking;
  const counted = values.filter((value) => value.kind !== "absent");
  if (counted.length === 0) return none();
  const numbers = (): readonly N[] => counted.flatMap((value) => (value.kind === "number" ? [value.number] : []));
  switch (expression.function) {
    case "count":
      return number(counted.length);
    case "sum":
      return { kind: "number", number: numbers().reduce(arithmetic.add) };
    case "least":
      return { kind: "number", number: numbers().reduce((a, b) => (arithmetic.compare(b, a) < 0 ? b : a)) };
    case "greatest":
      return { kind: "number", number: numbers().reduce((a, b) => (arithmetic.compare(b, a) > 0 ? b : a)) };
    case "every":
      return { kind: "boolean", boolean: counted.every((value) => value.kind === "boolean" && value.boolean) };
    case "some":
      return { kind: "boolean", boolean: counted.some((value) => value.kind === "boolean" && value.boolean) };
  }
}
