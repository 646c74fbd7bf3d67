/**
 * The full-size suites of npm run prove. Each has a name (its record's file name), a command, a seed and its sizes; what
 * the command must do stands in prove.mjs.
 */
const seed = 20_260_101;

function conformance(file) {
  return ["node", `packages/conformance/src/prove/${file}.ts`];
}

export const suites = [
  // Members of each policy and variant.
  { name: "oracles", command: conformance("oracles"), seed, sizes: { members: 200_000 } },
  // Random policies, and members of each.
  { name: "random-policies", command: conformance("randomPolicies"), seed, sizes: { documents: 5000, members: 100 } },
  // Mutants of each of `policy` and `scoring` (all of them where there are fewer), and the least killed share in percent.
  {
    name: "mutation",
    command: ["node", "scripts/mutation/mutation.mjs"],
    seed,
    sizes: { mutants: 75, least: 85 },
  },
  // Answered members of each policy with numbers.
  { name: "inverse", command: conformance("inverse"), seed, sizes: { members: 10_000 } },
  // Members from Parquet to Parquet in one process, and the most memory that it may have.
  {
    name: "five-million",
    command: conformance("fiveMillion"),
    seed,
    sizes: { members: 5_000_000, megabytes: 2000 },
  },
  // Members of each policy and variant, random policies and members of each: columns, interpreted and printed.
  {
    name: "cohorts",
    command: conformance("cohorts"),
    seed,
    sizes: { members: 20_000, documents: 3000, membersOfADocument: 100 },
  },
  // Hostile CSV against a reference parser, digit by digit, for so many minutes.
  { name: "csv-fuzz", command: conformance("csvFuzz"), seed, sizes: { minutes: 10 } },
  { name: "hostile-inputs", command: conformance("hostileInputs"), seed, sizes: { inputs: 5000 } },
  // Members of the national workload, members of each policy and variant, and of how many the slow ways run one.
  {
    name: "ways",
    command: conformance("ways"),
    seed,
    sizes: { national: 1_000_000, members: 100_000, share: 10 },
  },
];
