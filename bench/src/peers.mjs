/**
 * Every peer by its name in the record: `beside` says which of ours it is compared with, `rounds` the most rounds that a
 * slow one gets, `onDemand` that it runs only when asked for. Those of `ratios` stand there, the others beside them.
 */
export const peers = {
  zenLoop: { beside: "cohort", load: async () => (await import("./peers/zen.mjs")).createLoop, rounds: 7 },
  zenTraced: { beside: "trace", load: async () => (await import("./peers/zen.mjs")).createTraced, rounds: 7 },
  jsonRulesEngine: {
    beside: "cohort",
    load: async () => (await import("./peers/jsonRulesEngine.mjs")).create,
    rounds: 7,
  },
  publicodes: { beside: "cohort", load: async () => (await import("./peers/publicodes.mjs")).create, rounds: 5 },
  decimalJs: { beside: "cohort", load: async () => (await import("./peers/decimalJs.mjs")).create, rounds: 9 },
  naiveObjects: { beside: "cohort", load: async () => (await import("./peers/naiveObjects.mjs")).create },
  duckdbBigint: { beside: "cohort", load: async () => (await import("./peers/duckdbBigint.mjs")).create },
  numpyInt64: { beside: "cohort", load: async () => (await import("./peers/numpyInt64.mjs")).create },
  openfisca: { beside: "cohort", load: async () => (await import("./peers/openfisca.mjs")).create, onDemand: true },
  csvParse: { beside: "csv", load: async () => (await import("./peers/csvParse.mjs")).create, rounds: 7 },
  papaparse: { beside: "csv", load: async () => (await import("./peers/papaparse.mjs")).create, rounds: 7 },
  duckdbCsv: { beside: "csv", load: async () => (await import("./peers/duckdbCsv.mjs")).create },
  zenSingle: {
    beside: "cohort",
    load: async () => (await import("./peers/zen.mjs")).createSingle,
    rounds: 5,
    other: true,
  },
  objectLoop: { beside: "cohort", load: async () => (await import("./peers/objectLoop.mjs")).create, other: true },
  duckdbPrinted: {
    beside: "cohort",
    load: async () => (await import("./peers/duckdbPrinted.mjs")).create,
    rounds: 5,
    other: true,
  },
  pyspark: {
    beside: "cohort",
    load: async () => (await import("./peers/pyspark.mjs")).create,
    rounds: 7,
    onDemand: true,
    other: true,
  },
};
