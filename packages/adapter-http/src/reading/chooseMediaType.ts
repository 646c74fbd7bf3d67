import type { MediaType } from "../reply/reply.ts";

/**
 * Chooses the form of the answer that the header Accept prefers.
 *
 * @param offered what there is, the usual form first
 * @returns `undefined` where nothing that is offered is accepted
 */
export function chooseMediaType(header: string | null, offered: readonly MediaType[]): MediaType | undefined {
  if (header === null || header.trim() === "") return offered[0];
  const ranges = header.slice(0, 1000).split(",").map(readRange);
  let best: { readonly type: MediaType; readonly weight: number } | undefined;
  for (const type of offered) {
    const weight = weightOf(type, ranges);
    if (weight > (best?.weight ?? 0)) best = { type, weight };
  }
  return best?.type;
}

interface Range {
  readonly type: string;
  readonly weight: number;
}

function readRange(text: string): Range {
  const [type = "", ...details] = text.split(";").map((piece) => piece.trim().toLowerCase());
  const weight = Number(details.find((detail) => detail.startsWith("q="))?.slice(2) ?? 1);
  return { type, weight: Number.isFinite(weight) ? weight : 0 };
}

/** The weight of the most exact range that holds the type. */
function weightOf(type: MediaType, ranges: readonly Range[]): number {
  const [group = ""] = type.split("/");
  for (const wanted of [type, `${group}/*`, "*/*"]) {
    const range = ranges.find((candidate) => candidate.type === wanted);
    if (range !== undefined) return range.weight;
  }
  return 0;
}
