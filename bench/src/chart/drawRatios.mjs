import { peers } from "../peers.mjs";
import { escapeText, svgFrame } from "./svgFrame.mjs";

const width = 860;
const [left, right, top, step] = [250, 110, 86, 30];

/** Bars of how many times faster ours is, on a scale of powers of ten, the longest first. */
export function drawRatios(run) {
  const bars = Object.keys(peers)
    .flatMap((name) => (run.peers[name] === undefined ? [] : [run.peers[name]]))
    .sort((a, b) => b.ratio - a.ratio);
  const most = Math.max(1, Math.ceil(Math.log10(Math.max(...bars.map(({ ratio }) => ratio)))));
  const height = top + bars.length * step + 58;
  const x = (ratio) => left + ((width - left - right) * Math.max(0, Math.log10(ratio))) / most;
  const bottom = top + bars.length * step;
  const title = "How many times faster Kinerja scores the same members";
  const body = [
    `<text class="title" x="24" y="34">${title}</text>`,
    `<text class="quiet" x="24" y="56">${escapeText(
      `${run.members.toLocaleString("en")} members, one thread, median of interleaved rounds; each step to the right is ten times`,
    )}</text>`,
  ];
  for (let power = 0; power <= most; power += 1) {
    const at = x(10 ** power).toFixed(1);
    body.push(
      `<line class="line" x1="${at}" y1="${top - 8}" x2="${at}" y2="${bottom}"/>`,
      `<text class="quiet" x="${at}" y="${bottom + 18}" text-anchor="middle">${(10 ** power).toLocaleString("en")} x</text>`,
    );
  }
  for (const [index, { label, ratio }] of bars.entries()) {
    const y = top + index * step;
    const end = x(ratio);
    body.push(
      `<text x="${left - 12}" y="${y + 16}" text-anchor="end">${escapeText(label)}</text>`,
      `<rect class="bar" x="${left}" y="${y + 2}" width="${Math.max(2, end - left).toFixed(1)}" height="20" rx="3"/>`,
      `<text class="strong" x="${(Math.max(left + 2, end) + 8).toFixed(1)}" y="${y + 16}">${Number(ratio.toPrecision(3)).toLocaleString("en")} x</text>`,
    );
  }
  const { processor, cores, node } = run.machine;
  body.push(
    `<text class="quiet" x="24" y="${height - 14}">${escapeText(`${processor}, ${cores} cores, Node ${node}, ${run.recordedOn}`)}</text>`,
  );
  const description = bars.map(({ label, ratio }) => `${label}: ${Number(ratio.toPrecision(3))} times`).join("; ");
  return svgFrame({ width, height, title, description: `${description}.` }, body);
}
