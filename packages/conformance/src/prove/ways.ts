// All ways of running at full size, policy by policy: the suite "ways" of npm run prove. A policy that was proved already,
// at this source and these sizes, is kept in .kinerja/ways/, so that an interrupted run goes on with the next one.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { interpreterWay } from "../ways/interpreterWay.ts";
import { openWays } from "../ways/openWays.ts";
import { runWays, type WaysReport } from "../ways/runWays.ts";
import { sourceKey } from "../ways/sourceKey.ts";
import { waySubjects } from "../ways/waySubjects.ts";
import { readProof } from "./readProof.ts";

const { seed, size } = readProof();
const sizes = { national: size("national"), members: size("members"), share: size("share") };
const folder = fileURLToPath(new URL("../../../../.kinerja/ways/", import.meta.url));
const key = sourceKey([JSON.stringify(sizes), String(seed)]);

/** The report of a policy that was proved before, where nothing has changed since. */
function readKept(name: string): WaysReport | undefined {
  try {
    const kept: { readonly key: string; readonly report: WaysReport } = JSON.parse(
      readFileSync(`${folder}${name}.json`, "utf8"),
    );
    return kept.key === key ? kept.report : undefined;
  } catch {
    return undefined;
  }
}

mkdirSync(folder, { recursive: true });
const { ways, close } = await openWays({
  oracle: 1,
  columns: 10,
  javascript: 1,
  duckdb: 1,
  postgres: 1,
  mariadb: sizes.share,
});
const policies: WaysReport[] = [];
try {
  for (const subject of waySubjects) {
    const started = performance.now();
    const kept = readKept(subject.name);
    const members = subject.name === "national-workload" ? sizes.national : sizes.members;
    const report =
      kept ??
      (await runWays(subject, {
        reference: interpreterWay,
        ways,
        members,
        batch: 50_000,
        make: subject.make(seed),
        now: () => performance.now(),
      }));
    policies.push(report);
    const path = `${folder}${subject.name}.json`;
    if (report.mismatches === 0) writeFileSync(path, JSON.stringify({ key, report }));
    else rmSync(path, { force: true });
    const seconds = Math.round((performance.now() - started) / 1000);
    process.stderr.write(
      `${subject.name}: ${kept === undefined ? `${members} members in ${seconds} s` : "kept"}, ${report.mismatches} mismatches\n`,
    );
  }
} finally {
  await close();
}
const mismatches = policies.reduce((sum, report) => sum + report.mismatches, 0);
const members = policies.reduce((sum, report) => sum + report.members, 0);
console.log(JSON.stringify({ members, mismatches, policies }));
process.exitCode = mismatches === 0 ? 0 : 1;
