import { peers } from "./peers.mjs";

function time(nanoseconds) {
  if (nanoseconds < 1000) return `${Math.round(nanoseconds)} ns`;
  const micro = nanoseconds / 1000;
  return `${micro >= 100 ? Math.round(micro).toLocaleString("en") : micro.toPrecision(3)} µs`;
}

function times(ratio) {
  return Number(ratio.toPrecision(3)).toLocaleString("en");
}

function runTable(run) {
  const lines = [
    "| Beside | ours is faster | from, to | peer | peer at best | peer, CPU | ours | wrong answers |",
    "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
  ];
  for (const name of Object.keys(peers)) {
    const seen = run.peers[name];
    if (seen === undefined) continue;
    const range = `${times(seen.leastRatio)}, ${times(seen.greatestRatio)}`;
    const wrong = `${seen.mismatches} of ${seen.members.toLocaleString("en")}`;
    lines.push(
      `| ${seen.label} | **${times(seen.ratio)}** | ${range} | ${time(seen.peer.nanoseconds)} | ${time(seen.peer.least)} | ${time(seen.peer.processor)} | ${time(seen.ours.nanoseconds)} | ${wrong} |`,
    );
  }
  return lines.join("\n");
}

function runText(run) {
  const { processor, cores, memory, system, node } = run.machine;
  // What was left out on purpose needs no line.
  const missing = Object.entries(run.reasons)
    .filter(([, reason]) => !reason.startsWith("not asked for"))
    .map(([name, reason]) => `- \`${name}\`: no figure, ${reason}.`);
  return [
    `### ${run.members.toLocaleString("en")} members`,
    "",
    `${processor}, ${cores} cores, ${memory}, ${system}, Node ${node}; ${run.recordedOn}, seed ${run.seed}, up to ${run.rounds} rounds. Ours: ${run.mismatches} members differ from the reference; ${run.bytesPerMember} bytes a member, input and results together.`,
    "",
    runTable(run),
    "",
    ...(run.workers === undefined
      ? []
      : [
          `Two workers: ${times(run.workers.ratio)} times one thread, where a plain spin got ${run.spinControl.join(" and ")} times as far on two, before and after.`,
          "",
        ]),
    ...(missing.length === 0 ? [] : [...missing, ""]),
  ].join("\n");
}

function curveText(curve) {
  return [
    "### Cost a member by size",
    "",
    "![Nanoseconds a member from ten thousand to five million members](benchmarksCurve.svg)",
    "",
    "| members | ns a member | at best |",
    "| ---: | ---: | ---: |",
    ...curve.map(
      ({ members, nanoseconds, least }) => `| ${members.toLocaleString("en")} | ${nanoseconds} | ${least} |`,
    ),
    "",
  ].join("\n");
}

/** The recorded runs as Markdown, the largest first. */
export function recordTables({ runs, curve }) {
  const sizes = Object.keys(runs).map(Number);
  const texts = sizes.sort((a, b) => b - a).map((size) => runText(runs[size]));
  return [...texts, ...(curve === undefined ? [] : [curveText(curve)])].join("\n");
}
