/** How much each suite runs. */
export interface SampleSizes {
  /** Generated members of each policy. */
  readonly members: number;
  readonly documents: number;
  readonly membersOfADocument: number;
  readonly hostileInputs: number;
}

/** For each mutant, in `npm test`, and in the heavy tier; `npm run prove` gives its own. */
const sizes = {
  mutation: { members: 400, documents: 10, membersOfADocument: 5, hostileInputs: 100 },
  test: { members: 300, documents: 60, membersOfADocument: 20, hostileInputs: 1000 },
  heavy: { members: 6000, documents: 300, membersOfADocument: 50, hostileInputs: 1000 },
} as const satisfies Readonly<Record<string, SampleSizes>>;

/** The sizes of the tier that runs, as `KINERJA_TIER` names it. Default: `heavy`. */
export function sampleSizes(): SampleSizes {
  const tier = process.env["KINERJA_TIER"];
  return tier === "mutation" || tier === "test" ? sizes[tier] : sizes.heavy;
}

/** The seed of all samples: `KINERJA_SEED`, else the usual one. */
export function sampleSeed(): number {
  return Number(process.env["KINERJA_SEED"] ?? 20_260_101);
}
