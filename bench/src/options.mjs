import { parseArgs } from "node:util";

export const usage = `Usage: npm run -s bench -- [options]            all peers, the national workload
       npm run -s bench -- --suite <suite>       another suite: trace, importCost

  --members N      members of the cohort (default 100000)
  --rounds N       rounds of each comparison (default 9; slow peers have fewer)
  --seed N         seed of the cohort (default 20261122)
  --format FORMAT  table (default) or json: one JSON document on standard output
  --only A,B       only these peers, by their names in "ratios" or "others"
  --with A,B       peers that take long to install: openfisca, pyspark
  --curve          with --record: also the cost a member from 10,000 to 5,000,000 members
  --record         write bench/record.json, and the tables and charts of docs/benchmarks.md from it

Examples:
  npm run -s bench -- --members 1000000
  npm run -s bench -- --members 100000 --format json
  npm run -s bench -- --members 1000000 --with openfisca,pyspark --curve --record
`;

function wholeNumber(text, name, least) {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < least)
    throw new Error(`--${name} ${text}: a whole number from ${least} on`);
  return value;
}

function names(text) {
  return text === undefined ? undefined : text.split(",").filter((name) => name !== "");
}

/** Reads the arguments of the national suite; throws an error that says what is wrong. */
export function readOptions(args, known) {
  const { values } = parseArgs({
    args,
    options: {
      members: { type: "string", default: "100000" },
      rounds: { type: "string", default: "9" },
      seed: { type: "string", default: "20261122" },
      format: { type: "string", default: "table" },
      only: { type: "string" },
      with: { type: "string", default: "" },
      curve: { type: "boolean", default: false },
      record: { type: "boolean", default: false },
    },
  });
  if (!["table", "json"].includes(values.format)) throw new Error(`--format ${values.format}: table or json`);
  const only = names(values.only);
  const extra = names(values.with);
  for (const name of [...(only ?? []), ...extra]) {
    if (!known.includes(name)) throw new Error(`${name} is no peer; known are ${known.join(", ")}`);
  }
  if (values.curve && !values.record) throw new Error("--curve goes with --record, for it is written there");
  return {
    members: wholeNumber(values.members, "members", 1),
    rounds: wholeNumber(values.rounds, "rounds", 1),
    seed: wholeNumber(values.seed, "seed", 0),
    format: values.format,
    only,
    extra,
    curve: values.curve,
    record: values.record,
  };
}
