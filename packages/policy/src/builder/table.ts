import type { Cell, Constant, Expression, Table } from "../document/expression.ts";
import type { ConstantInput } from "./constantInput.ts";
import { toConstant } from "./operand.ts";

/** A cell: a key for each input of the table (a category name or a boolean) and the value. */
export interface CellInput {
  readonly when: readonly (string | boolean)[];
  readonly then: ConstantInput;
}

/**
 * Looks a value up by categories and truth values; every combination has a cell.
 *
 * @example
 * table([truth(true)], [
 *   { when: [true], then: "1" },
 *   { when: [false], then: "0" },
 * ]).cells.length; // => 2
 */
export function table(of: readonly [Expression, ...Expression[]], cells: readonly [CellInput, ...CellInput[]]): Table {
  return { kind: "table", of: [...of], cells: cells.map(toCell) };
}

function toCell({ when, then }: CellInput): Cell {
  return { when: [...when], then: toConstant<Constant>(then) };
}
