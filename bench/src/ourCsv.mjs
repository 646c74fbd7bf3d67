import { readFileSync } from "node:fs";
import { readMembersCsv } from "@kinerja/adapter-tables";
import { compilePolicy } from "@kinerja/scoring";
import { columnsOf } from "@kinerja/scoring/cohort";
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

/** Ours from two CSV files to columns. */
export function createOurCsv(columns, csv) {
  const { program } = compilePolicy(nationalPolicy);
  let read;
  return {
    label: "Kinerja, CSV to columns",
    members: csv.count,
    run() {
      const input = { file: csv.members, text: readFileSync(csv.members, "utf8") };
      const indicators = { file: csv.indicators, text: readFileSync(csv.indicators, "utf8") };
      const { members } = readMembersCsv(input, { policy: nationalPolicy, tables: { indicators } });
      read = rawColumns(columnsOf(program, members).columns);
    },
    mismatches: () => columnDifferences(columns, read, csv.count),
  };
}
