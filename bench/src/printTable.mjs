import { peers } from "./peers.mjs";

function amount(nanoseconds) {
  return nanoseconds >= 10_000
    ? `${(nanoseconds / 1000).toFixed(0)} µs`
    : `${nanoseconds >= 1000 ? (nanoseconds / 1000).toFixed(2) : nanoseconds.toFixed(0)} ${nanoseconds >= 1000 ? "µs" : "ns"}`;
}

/** Prints a run for people. */
export function printTable(record) {
  const { processor, cores, node } = record.machine;
  console.log(`National workload, ${record.members} members, seed ${record.seed}`);
  console.log(`${processor}, ${cores} cores, Node ${node}`);
  console.log(
    `Ours: ${record.mismatches} members differ from the reference; ${record.bytesPerMember} bytes a member\n`,
  );
  const row = (cells) =>
    console.log(cells.map((cell, index) => (index === 0 ? cell.padEnd(34) : cell.padStart(13))).join(""));
  row(["peer", "ours faster", "peer", "peer least", "peer CPU", "ours", "wrong of", ""]);
  for (const name of Object.keys(peers)) {
    const seen = record.peers[name];
    if (seen === undefined) {
      console.log(`${name.padEnd(34)} none: ${record.reasons[name]}`);
      continue;
    }
    row([
      seen.label,
      `${Number(seen.ratio.toPrecision(3))} x`,
      amount(seen.peer.nanoseconds),
      amount(seen.peer.least),
      amount(seen.peer.processor),
      amount(seen.ours.nanoseconds),
      `${seen.mismatches}/${seen.members}`,
    ]);
  }
  const { spinControl, workers } = record;
  if (workers === undefined) return;
  const [before, after] = spinControl;
  const ratio = Number(workers.ratio.toPrecision(3));
  console.log(
    `\nTwo workers: ${ratio} x one thread, ${workers.mismatches} wrong; a plain spin on two threads: ${before} and ${after} x`,
  );
}
