// Five million members from Parquet to Parquet in one process under two gigabytes: the suite "five-million" of npm run prove.
import { isDeepStrictEqual } from "node:util";
import { runNationalFiles } from "../files/runNationalFiles.ts";
import { readProof } from "./readProof.ts";

const { seed, size } = readProof();
const greatestMegabytes = size("megabytes");
const report = await runNationalFiles(size("members"), seed);
const isRight = isDeepStrictEqual(sorted(report.found), sorted(report.expected));
const { members, seconds, peakMegabytes, refused } = report;
console.log(
  JSON.stringify({ members, refused, isRight, seconds, peakMegabytes, greatestMegabytes, found: report.found }),
);
process.exitCode = isRight && refused === 0 && peakMegabytes < greatestMegabytes ? 0 : 1;

function sorted({ predicates, ...totals }: typeof report.found): unknown {
  return { ...totals, predicates: Object.fromEntries(Object.entries(predicates).sort()) };
}
