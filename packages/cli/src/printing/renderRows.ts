import type { MemberResult, OutputValue } from "@kinerja/scoring";
import { layOutTable, type TextColumn } from "./layOutTable.ts";
import type { ReportLayout } from "./renderReport.ts";
import { showText } from "./showText.ts";
import { showValue } from "./showValue.ts";

interface ShownRow {
  readonly number: string;
  readonly values: Readonly<Record<string, OutputValue>>;
}

/** Shows the rows below a member, one table for each level, with the value of every rule. */
export function renderRows(result: MemberResult, layout: ReportLayout): readonly string[] {
  const { policy, language, paint, width } = layout;
  let parents: readonly { readonly number: string; readonly row: Readonly<Record<string, unknown>> }[] = [
    { number: "", row: result },
  ];
  return policy.levels.slice(1).flatMap(({ name, label, rules }): readonly string[] => {
    parents = parents.flatMap(({ number, row }) =>
      rowsOf(row[name]).map((each, index) => ({
        number: number === "" ? `${index + 1}` : `${number}.${index + 1}`,
        row: each,
      })),
    );
    const shown = parents.map(({ number, row }): ShownRow => ({ number, values: row["values"] as ShownRow["values"] }));
    const told = Object.entries(rules).filter(([rule]) => shown.some(({ values }) => !isNotApplicable(values[rule])));
    if (shown.length === 0 || told.length === 0) return [];
    const columns: readonly TextColumn[] = [
      { heading: "#", align: "right" },
      ...told.map(
        ([, rule]): TextColumn => ({
          heading: rule.label[language],
          align: rule.output.kind === "number" ? "right" : "left",
        }),
      ),
    ];
    const cells = shown.map(({ number, values }) => [
      number,
      ...told.map(([rule, { output }]) => showValue(values[rule], output, { policy, language })),
    ]);
    return ["", paint("strong", showText(label[language])), ...layOutTable(columns, cells, { width })];
  });
}

/** A rule that applies to no row at all gets no column. */
function isNotApplicable(value: OutputValue | undefined): boolean {
  return typeof value === "object" && value.absent === "notApplicable";
}

function rowsOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? (value as readonly Readonly<Record<string, unknown>>[]) : [];
}
