import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { drawCurve } from "./chart/drawCurve.mjs";
import { drawRatios } from "./chart/drawRatios.mjs";
import { readRecord, recordFile } from "./readRecord.mjs";
import { recordTables } from "./recordTables.mjs";

const docs = fileURLToPath(new URL("../../docs/", import.meta.url));
const [start, end] = [
  "<!-- record: from here on written by npm run -s bench -- --record -->",
  "<!-- end of record -->",
];

/** The run with the most peers; of equals the one with more members. */
function fullest(runs) {
  const peersOf = (run) => Object.keys(run.peers).length;
  return [...runs].sort((a, b) => peersOf(b) - peersOf(a) || b.members - a.members)[0];
}

/** Keeps a run as the record of its size, and writes the tables and charts of the benchmarks page from the record. */
export function writeRecord(run, curve) {
  const before = readRecord();
  const runs = { ...before.runs, [run.members]: run };
  const record = { runs, ...(curve === undefined ? before.curve && { curve: before.curve } : { curve }) };
  writeFileSync(recordFile, `${JSON.stringify(record, null, 2)}\n`);
  writeFileSync(`${docs}benchmarks.svg`, drawRatios(fullest(Object.values(runs))));
  if (record.curve !== undefined) writeFileSync(`${docs}benchmarksCurve.svg`, drawCurve(record.curve));
  const page = readFileSync(`${docs}benchmarks.md`, "utf8");
  const [head, rest] = page.split(start);
  const tail = rest?.split(end)[1];
  if (tail === undefined) throw new Error("docs/benchmarks.md has lost the marks between which the record is written");
  writeFileSync(`${docs}benchmarks.md`, `${head}${start}\n\n${recordTables(record)}\n${end}${tail}`);
}
