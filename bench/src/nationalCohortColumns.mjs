import { national } from "./nationalColumns.mjs";

/** The columns of the national workload in the shape that `scoreCohort` takes; everybody is a PNS. */
export function nationalCohortColumns(columns, createBuffer = (bytes) => new ArrayBuffer(bytes)) {
  const { members, rows, behaviours, direction, target, realized, weight, offsets } = columns;
  const named = behaviours.slice(0, national.behaviours).map((values, index) => [`behaviour${index + 1}`, { values }]);
  const employmentKind = { values: new Uint8Array(createBuffer(members)) };
  return {
    members,
    levels: [
      { rows: members, inputs: { ...Object.fromEntries(named), employmentKind } },
      {
        rows,
        offsets,
        inputs: {
          direction: { values: direction },
          target: { values: target },
          realized: { values: realized },
          weight: { values: weight },
        },
      },
    ],
  };
}
