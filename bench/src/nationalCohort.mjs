import { national, nationalColumns } from "./nationalColumns.mjs";

/** Hundredths as a decimal text. */
function text(hundredths) {
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, "0")}`;
}

/** Members of the national workload as plain objects, the same ones as `nationalColumns` makes as columns. */
export function nationalCohort(count, seed) {
  const columns = nationalColumns(count, seed);
  const indicator = (row) => ({
    direction: national.directions[columns.direction[row]],
    target: text(columns.target[row]),
    realized: text(columns.realized[row]),
    weight: text(columns.weight[row]),
  });
  return Array.from({ length: count }, (_, member) => ({
    id: `m${member}`,
    ...Object.fromEntries(columns.behaviours.map((values, index) => [`behaviour${index + 1}`, values[member]])),
    indicators: Array.from({ length: national.indicators }, (_, index) =>
      indicator(member * national.indicators + index),
    ),
  }));
}
