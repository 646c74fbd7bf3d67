/** The closed list of units, without their labels: an engine needs no more. */
export const unitNames = [
  "one",
  "count",
  "point",
  "percent",
  "rupiah",
  "day",
  "workingDay",
  "month",
  "hour",
  "minute",
  "person",
  "answer",
  "output",
  "duration",
] as const;

/** The name of a unit. */
export type Unit = (typeof unitNames)[number];

/** Units that multiply without changing another: the bare number, and a count of things. */
export const dimensionless: readonly string[] = ["one", "count"] satisfies readonly Unit[];
