import { html } from "../markup/html.ts";
import type { Markup } from "../markup/markup.ts";

/** Stretches of a line with their names, and a mark on it. Lengths are in the unit of the value. */
export interface BandLine {
  readonly least: number;
  readonly greatest: number;
  readonly value: number;
  readonly valueText: string;
  readonly markLabel: string;
  /** What the picture shows, for those who do not see it. */
  readonly description: string;
  readonly bands: readonly {
    readonly from: number;
    readonly to: number;
    readonly label: string;
    readonly edge: string;
  }[];
}

const width = 720;
const margin = 8;
const top = 52;
const thickness = 30;
const lineHeight = 18;
/** From light to dark; the names stand in the stretches too, so that no colour has to be told apart. */
const tints = ["#e3e8f1", "#c7d5ea", "#a5c0e3", "#86abda", "#6d97cf"];
/** Roughly how wide a sign of the small text is. */
const signWidth = 6.6;

/** Draws bands as stretches of a line with a mark where a value stands, as SVG with a text of its own. */
export function bandLine(line: BandLine): { readonly markup: Markup } {
  const { least, greatest, value, bands } = line;
  const place = (at: number): number => {
    const share = greatest === least ? 0 : (at - least) / (greatest - least);
    return Math.round((margin + share * (width - 2 * margin)) * 10) / 10;
  };
  const mark = place(value);
  const markText = `${line.markLabel}: ${line.valueText}`;
  const half = (markText.length * signWidth) / 2 + 4;
  const markAt = Math.min(Math.max(mark, half), width - half);
  const isNarrow = ({ from, to, label }: BandLine["bands"][number]): boolean =>
    label.length * signWidth > place(to) - place(from) - 8;
  const narrow = bands.filter(isNarrow);
  const height = top + thickness + lineHeight * (narrow.length + 1) + 8;
  return html`<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${line.description}" xmlns="http://www.w3.org/2000/svg" font-family="system-ui, sans-serif" font-size="13" fill="#1a1f2b">${bands.map(
    ({ from, to, label, edge }, index) => {
      const start = place(from);
      const end = place(to);
      const line = narrow.findIndex((each) => each.from === from && each.label === label);
      const centre = (start + end) / 2;
      const reach = (label.length * signWidth) / 2;
      const labelAt = Math.min(Math.max(centre, reach), width - reach);
      return html`<rect x="${start}" y="${top}" width="${Math.max(end - start, 0)}" height="${thickness}" fill="${tints[index % tints.length]}" stroke="#1a1f2b"/>${html`<text x="${labelAt}" y="${line === -1 ? top + 20 : top + thickness + lineHeight * (line + 2)}" text-anchor="middle">${label}</text>`}<text x="${start}" y="${top + thickness + 18}" text-anchor="${index === 0 ? "start" : "middle"}">${edge}</text>`;
    },
  )}<path d="M${mark} ${top - 2} l-7 -12 h14 z" fill="#8a1c1c"/><line x1="${mark}" y1="${top - 2}" x2="${mark}" y2="${top + thickness}" stroke="#8a1c1c" stroke-width="2"/><text x="${markAt}" y="${top - 20}" text-anchor="middle" font-weight="600">${markText}</text></svg>`;
}
