import { readRecord } from "./readRecord.mjs";

/** Says loudly on standard error which ratios fell by a third or more against the recorded run of the nearest size. */
export function reportFalls({ members, ratios, others }) {
  const record = readRecord();
  const sizes = Object.keys(record.runs).map(Number);
  if (sizes.length === 0) return;
  const away = (size) => Math.abs(Math.log(size / members));
  const nearest = sizes.sort((a, b) => away(a) - away(b))[0];
  const before = record.runs[nearest];
  for (const [name, ratio] of Object.entries({ ...ratios, ...others })) {
    const was = before.ratios[name] ?? before.others[name];
    if (ratio === null || typeof was !== "number" || ratio > (was * 2) / 3) continue;
    process.stderr.write(
      `\n!!! ${name} FELL: ${ratio} times faster now, ${was} in the recorded run of ${nearest} members. ` +
        "Measure again on a quiet machine; if it stays, something got slower.\n\n",
    );
  }
}
