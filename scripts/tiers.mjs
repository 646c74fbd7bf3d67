// The checks of each tier, in the order in which they run. npm test runs "test"; .ci/run runs both. A check has five minutes
// unless it says otherwise.

const script = (name) => ["pnpm", "run", "--silent", name];

const test = [
  { name: "lint", command: script("lint") },
  { name: "types", command: script("types") },
  { name: "imports", command: script("imports") },
  { name: "house rules", command: script("house") },
  { name: "unused", command: script("unused") },
  { name: "build", command: script("build") },
  { name: "unit", command: script("unit"), results: "coverage/results.json", minutes: 12 },
  { name: "bundle size", command: script("size"), needs: ["build"] },
  { name: "import time", command: script("import-time"), needs: ["build"] },
  { name: "doc examples", command: script("examples"), needs: ["build"] },
  { name: "smoke", command: script("smoke"), needs: ["build"] },
  { name: "smoke, Node 20", command: script("smoke:20"), needs: ["build"] },
];

const ci = [
  { name: "lockfile", command: script("lockfile") },
  { name: "build", command: ["node", "scripts/ensureBuilt.mjs"] },
  { name: "api reports", command: script("api:check"), needs: ["build"] },
  { name: "publint", command: script("publint"), needs: ["build"] },
  { name: "attw", command: script("attw"), needs: ["build"] },
  { name: "typedoc", command: script("docs"), needs: ["build"] },
  { name: "runtimes", command: script("runtimes"), results: ".kinerja/runtimes.json", needs: ["build"] },
  { name: "programs", command: script("programs"), needs: ["build"] },
  // Fails on a wrong answer only; how fast it is decides nothing on a shared machine.
  {
    name: "bench",
    command: ["node", "bench/src/main.mjs", "--members", "20000", "--rounds", "3"],
    needs: ["build"],
  },
  { name: "servers", command: ["node", "scripts/servers/install.mjs"], minutes: 10 },
  {
    name: "conformance",
    command: script("ci:heavy"),
    results: "coverage/heavy.json",
    needs: ["build", "servers"],
    minutes: 25,
  },
];

export const tiers = { test, ci };
