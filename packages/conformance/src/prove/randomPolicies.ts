// Random policies with random members against the staged oracle: the suite "random-policies" of npm run prove.
import { runRandomPolicies } from "../suites/runRandomPolicies.ts";
import { readProof } from "./readProof.ts";

const { seed, size } = readProof();
const report = runRandomPolicies({ seed, documents: size("documents"), members: size("members") });
console.log(JSON.stringify(report));
process.exitCode = report.mismatches === 0 ? 0 : 1;
