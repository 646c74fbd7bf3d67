import { fillLabel, type Label } from "@kinerja/model";
import type { Constant } from "../../document/expression.ts";
import { sharedUnit } from "./sharedUnit.ts";
import type { Voice } from "./voice.ts";

/** The edges of a band. */
export interface RangeEdges {
  readonly atLeast?: Constant;
  readonly moreThan?: Constant;
  readonly lessThan?: Constant;
  readonly atMost?: Constant;
}

/** Puts the edges of a band into words, such as `90 sampai kurang dari 110 poin`. */
export function writeRange({ atLeast, moreThan, lessThan, atMost }: RangeEdges, voice: Voice): Label {
  const lower = atLeast ?? moreThan;
  const upper = atMost ?? lessThan;
  const last = upper === undefined ? none : voice.constant(upper);
  const first = lower === undefined ? none : voice.constant(lower);
  // One unit for both ends is said once.
  const values = {
    lower: sharedUnit(first, last),
    upper: last,
  };
  const from = atLeast === undefined ? texts.above : texts.from;
  if (lower === undefined && upper === undefined) return { id: "semua nilai", en: "all values" };
  if (upper === undefined) return fillLabel(atLeast === undefined ? texts.above : texts.upwards, values);
  const to = atMost === undefined ? texts.below : texts.to;
  if (lower === undefined) return fillLabel(to, values);
  return fillLabel({ id: `${from.id} ${to.id}`, en: `${from.en} ${to.en}` }, values);
}

const texts = {
  upwards: { id: "{lower} ke atas", en: "{lower} and above" },
  from: { id: "{lower}", en: "{lower}" },
  above: { id: "lebih dari {lower}", en: "more than {lower}" },
  below: { id: "sampai kurang dari {upper}", en: "to less than {upper}" },
  to: { id: "sampai {upper}", en: "to {upper}" },
} as const;

const none: Label = { id: "", en: "" };
