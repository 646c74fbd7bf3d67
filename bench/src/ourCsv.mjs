import { readFileSync } from "node:fs";
import { readCohortCsv } from "@kinerja/adapter-tables";
import { compilePolicy } from "@kinerja/scoring";
import { columnDifferences } from "./columnDifferences.mjs";
import { nationalPolicy } from "./nationalPolicy.ts";

/** The columns of a cohort by the names of their fields, as plain arrays. */
function rawColumns({ members, levels: [member, indicators] }) {
  const values = (level, name) => level.inputs[name].values;
  return {
    members,
    behaviours: [1, 2, 3, 4, 5, 6, 7].map((number) => values(member, `behaviour${number}`)),
    direction: values(indicators, "direction"),
    target: values(indicators, "target"),
    realized: values(indicators, "realized"),
    weight: values(indicators, "weight"),
    offsets: indicators.offsets,
  };
}

/** Ours from two CSV files to columns, with every check of ids, bounds and decimals. */
export function createOurCsv(columns, csv) {
  const { program } = compilePolicy(nationalPolicy);
  let read;
  return {
    label: "Kinerja, readCohortCsv",
    members: csv.count,
    async run() {
      const table = (file) => ({ file, bytes: readFileSync(file) });
      const reading = await readCohortCsv(program, {
        input: table(csv.members),
        tables: { indicators: table(csv.indicators) },
      });
      if (reading.issueCount > 0) throw new Error(`${reading.issueCount} issues: ${reading.issues[0].message.en}`);
      read = reading.columns;
    },
    mismatches: () => columnDifferences(columns, rawColumns(read), csv.count),
  };
}
