import type { Label, Source } from "@kinerja/model";
import { citationMark } from "./citationMark.ts";
import { writeSource } from "./writeSource.ts";

/** Names an instrument and the place in it, and says where it is known from memory or by inference only. */
export function writeCitation(source: Source): Label {
  const by = writeSource(source);
  const mark = citationMark(source);
  return mark === undefined ? by : { id: `${by.id}; ${mark.id}`, en: `${by.en}; ${mark.en}` };
}
