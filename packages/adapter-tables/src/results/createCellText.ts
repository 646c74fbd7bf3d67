import { type AbsenceKind, absenceKinds, formatDecimal } from "@kinerja/model";
import type { NodeType, Program } from "@kinerja/scoring";
import type { ResultColumn } from "@kinerja/scoring/cohort";

/** How the values of a column are written: the text of one that is there, and of one that is not. */
export interface CellForms {
  readonly decimal: (text: string) => string;
  readonly category: (name: string) => string;
  readonly boolean: (value: boolean) => string;
  readonly absent: (kind: AbsenceKind) => string;
}

/** Gives the text of a row. */
export type CellText = (row: number) => string;

/** Makes the function that writes the values of one rule, the same texts as `score` gives. */
export function createCellText(
  program: Program,
  shown: number,
  column: ResultColumn | undefined,
  forms: CellForms,
): CellText {
  const type: NodeType = program.nodes[shown]?.type ?? { kind: "absent" };
  // A value that an issue stands in the way of waits for a correction.
  const pending = forms.absent("pending");
  const absences = ["", pending, ...absenceKinds.map((kind) => forms.absent(kind))];
  if (column === undefined) return () => pending;
  const { values, states, wide } = column;
  const write = presentText(program, type, forms);
  return (row) => {
    const state = states?.[row] ?? 0;
    if (state !== 0) return absences[state] ?? pending;
    const value = values[row] ?? 0;
    return write(Number.isNaN(value) ? (wide?.get(row) ?? 0) : value);
  };
}

function presentText(program: Program, type: NodeType, forms: CellForms): (value: number | bigint) => string {
  switch (type.kind) {
    case "number": {
      const decimals = type.scale;
      return (units) => forms.decimal(formatDecimal({ units, decimals }));
    }
    case "category": {
      const names = (program.categories[type.set] ?? []).map((name) => forms.category(name));
      return (index) => names[Number(index)] ?? "";
    }
    case "boolean": {
      const [no, yes] = [forms.boolean(false), forms.boolean(true)];
      return (value) => (value === 0 ? no : yes);
    }
    case "absent": {
      const pending = forms.absent("pending");
      return () => pending;
    }
  }
}
