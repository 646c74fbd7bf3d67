import { national } from "./nationalColumns.mjs";

/** The first members as objects with numbers in them, as a program would hold them that knows no columns. */
export function nationalMembers(columns, count) {
  return Array.from({ length: count }, (_, member) => ({
    ...Object.fromEntries(columns.behaviours.map((values, index) => [`behaviour${index + 1}`, values[member]])),
    indicators: Array.from({ length: national.indicators }, (_, index) => {
      const row = member * national.indicators + index;
      return {
        direction: national.directions[columns.direction[row]],
        target: columns.target[row] / 100,
        realized: columns.realized[row] / 100,
        weight: columns.weight[row] / 100,
      };
    }),
  }));
}
