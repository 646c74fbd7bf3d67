// The interpreter against the staged, the exact and the hand-written oracle, at full size: the suite "oracles" of npm run prove.
import { provedPolicies } from "../suites/provedPolicies.ts";
import { runOracles } from "../suites/runOracles.ts";
import { readProof } from "./readProof.ts";

const { seed, size } = readProof();
const members = size("members");
const policies = provedPolicies.map((proved) => {
  const started = performance.now();
  const report = runOracles(proved, { seed, members });
  process.stderr.write(`${proved.name}: ${members} members in ${Math.round((performance.now() - started) / 1000)} s\n`);
  return report;
});
const mismatches = policies.reduce(
  (sum, { mismatches: { staged, exact, byHand } }) => sum + staged + exact + byHand,
  0,
);
const decidedByScale = policies.reduce((sum, report) => sum + report.decidedByScale, 0);
console.log(JSON.stringify({ members: members * policies.length, mismatches, decidedByScale, policies }));
process.exitCode = mismatches === 0 ? 0 : 1;
