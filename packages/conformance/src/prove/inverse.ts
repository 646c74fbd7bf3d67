// Inverse explanations of every policy with numbers, applied and tried one unit less: the suite "inverse" of npm run prove.
import { provedPolicies } from "../suites/provedPolicies.ts";
import { type InverseReport, runInverse } from "../suites/runInverse.ts";
import { readProof } from "./readProof.ts";

const { seed, size } = readProof();
const members = size("members");
const policies = provedPolicies.flatMap((proved): readonly InverseReport[] => {
  const started = performance.now();
  const report = runInverse(proved, { seed, members, now: () => performance.now() });
  if (report === undefined) return [];
  const seconds = Math.round((performance.now() - started) / 1000);
  process.stderr.write(`${proved.name}: ${report.members} answers in ${seconds} s, ${report.mismatches} wrong\n`);
  return [report];
});
const mismatches = policies.reduce((sum, report) => sum + report.mismatches, 0);
const answers = policies.reduce((sum, report) => sum + report.members, 0);
console.log(JSON.stringify({ answers, mismatches, policies }));
process.exitCode = mismatches === 0 && policies.every((report) => report.members === members) ? 0 : 1;
