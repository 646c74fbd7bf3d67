import type { Label } from "@kinerja/model";

/** Puts a label between quotation marks. */
export function quote({ id, en }: Label): Label {
  return { id: `“${id}”`, en: `“${en}”` };
}
