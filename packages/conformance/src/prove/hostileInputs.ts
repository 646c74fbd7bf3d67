// Hostile inputs of several seeds through score and explain: the suite "hostile-inputs" of npm run prove.
import { policies } from "@kinerja/regulations";
import { judgeHostileInput } from "../hostile/judgeHostileInput.ts";
import { hostileInputs } from "../hostileInputs.ts";
import { readProof } from "./readProof.ts";

const { seed, size } = readProof();
const count = size("inputs");
const known: Readonly<Record<string, (typeof policies)[keyof typeof policies]>> = policies;
const inputs = hostileInputs({ seed, count });
const faults = inputs.flatMap((input) => {
  const policy = known[input.policy];
  const found = policy === undefined ? ["no such policy"] : judgeHostileInput(policy, input);
  return found.map((fault) => `${input.name}: ${fault}`);
});
const asJson = inputs.filter(({ json }) => json !== undefined).length;
console.log(JSON.stringify({ inputs: count, asJson, faults: faults.length, examples: faults.slice(0, 20) }));
process.exitCode = faults.length === 0 ? 0 : 1;
