/**
 * The full-size suites of npm run prove. Each has a name (its record's file name), a command, a seed and its sizes; what
 * the command must do stands in prove.mjs.
 */
export const suites = [
  {
    name: "conformance",
    command: ["node", "scripts/proveConformance.mjs"],
    seed: 20_260_101,
    sizes: { members: 1_000_000 },
  },
];
