// Cohorts in columns, interpreted and printed, against single members: the suite "cohorts" of npm run prove.
import { loadKernel } from "@kinerja/scoring/cohort";
import { runCohorts } from "../suites/runCohorts.ts";
import { readProof } from "./readProof.ts";

const { seed, size } = readProof();
const report = runCohorts({
  seed,
  members: size("members"),
  documents: size("documents"),
  membersOfADocument: size("membersOfADocument"),
  kernelsOf: (program) => [loadKernel(program, { allowEval: true })],
  onCohort: (name, members) => process.stderr.write(`${name}: ${members} members\n`),
});
console.log(JSON.stringify(report));
process.exitCode = report.mismatches === 0 ? 0 : 1;
