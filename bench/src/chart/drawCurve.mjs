import { escapeText, svgFrame } from "./svgFrame.mjs";

const [width, height] = [860, 340];
const [left, right, top, bottom] = [70, 40, 80, 280];

function niceStep(most) {
  const rough = most / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= rough);
}

/** The cost of one member from the smallest to the largest cohort, the middle and the best of the rounds. */
export function drawCurve(curve) {
  const sizes = curve.map(({ members }) => Math.log10(members));
  const [from, to] = [Math.min(...sizes), Math.max(...sizes)];
  const step = niceStep(Math.max(...curve.map(({ nanoseconds }) => nanoseconds)));
  const most = Math.ceil(Math.max(...curve.map(({ nanoseconds }) => nanoseconds)) / step) * step;
  const x = (members) => left + ((width - left - right) * (Math.log10(members) - from)) / (to - from);
  const y = (value) => bottom - ((bottom - top) * value) / most;
  const points = (name) =>
    curve.map((point) => `${x(point.members).toFixed(1)},${y(point[name]).toFixed(1)}`).join(" ");
  const title = "Nanoseconds to score one member, by the size of the cohort";
  const body = [
    `<text class="title" x="24" y="34">${title}</text>`,
    `<text class="quiet" x="24" y="56">median of interleaved rounds; dashed: the best round</text>`,
  ];
  for (let value = 0; value <= most; value += step) {
    body.push(
      `<line class="line" x1="${left}" y1="${y(value)}" x2="${width - right}" y2="${y(value)}"/>`,
      `<text class="quiet" x="${left - 10}" y="${y(value) + 4}" text-anchor="end">${value} ns</text>`,
    );
  }
  for (const { members } of curve) {
    const anchor = members === curve.at(-1).members ? "end" : "middle";
    body.push(
      `<text class="quiet" x="${x(members).toFixed(1)}" y="${bottom + 22}" text-anchor="${anchor}">${escapeText(members.toLocaleString("en"))}</text>`,
    );
  }
  body.push(
    `<polyline class="least" points="${points("least")}"/>`,
    `<polyline class="trace" points="${points("nanoseconds")}"/>`,
  );
  for (const { members, nanoseconds } of curve) {
    body.push(`<circle class="bar" cx="${x(members).toFixed(1)}" cy="${y(nanoseconds).toFixed(1)}" r="4"/>`);
  }
  body.push(`<text class="quiet" x="${width - right}" y="${height - 14}" text-anchor="end">members</text>`);
  const description = curve.map(({ members, nanoseconds }) => `${members} members: ${nanoseconds} ns`).join("; ");
  return svgFrame({ width, height, title, description: `${description}.` }, body);
}
