// Which package may import which: the one table behind the import rules and the purity check.
const outward = {
  stats: [],
  model: [],
  policy: ["model"],
  indicators: ["model", "stats"],
  fairness: ["model", "stats"],
  scoring: ["model", "policy"],
};
const inner = Object.keys(outward);
const ringsZeroToThree = [...inner, "evaluation", "report"];

/** The packages that each package may import, by folder name. Conformance tests may import everything. */
const mayImport = {
  ...outward,
  evaluation: inner,
  report: inner,
  regulations: ["model", "policy"],
  testkit: ringsZeroToThree,
  lab: ringsZeroToThree,
  "adapter-tables": ringsZeroToThree,
  "adapter-sql": ringsZeroToThree,
  "adapter-http": ringsZeroToThree,
  "adapter-sheets": ringsZeroToThree,
  "adapter-siasn": ringsZeroToThree,
  kinerja: [...ringsZeroToThree, "regulations"],
};

/** Packages whose shipped source knows no clock, randomness, disk, network or process. */
const pure = [...ringsZeroToThree, "regulations", "testkit", "kinerja"];

/** Packages that enter the shipped source of no package but the command line's. */
const sideDoors = ["testkit", "lab"];

/** Packages whose schemas are the only place for zod. */
const schemaApart = ["model", "policy", "scoring"];

/** Packages that are free to import any other. */
const unrestricted = ["cli", "conformance"];

module.exports = { mayImport, pure, sideDoors, schemaApart, unrestricted };
