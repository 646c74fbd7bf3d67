import type { Label } from "@kinerja/model";

/** Whether two labels say the same in both languages, whatever their capitals. */
export function sameWords(a: Label, b: Label): boolean {
  return a.id.toLowerCase() === b.id.toLowerCase() && a.en.toLowerCase() === b.en.toLowerCase();
}
