import { applyOverlays, describeDiff, diff, type PolicyDocument, type PolicyOverlay } from "@kinerja/policy";
import { sourceText } from "./sourceText.ts";
import { writeNumbers } from "./writeNumbers.ts";

/** An overlay on the page of its base: what it is, what changes under it, and its own numbers. */
export function writeOverlay(overlay: PolicyOverlay, base: PolicyDocument): readonly string[] {
  const { id, title, source, cases = [], parameters = {} } = overlay;
  const outcome = applyOverlays(base, [overlay]);
  if (outcome.kind !== "accepted") throw new RangeError(`overlay ${id} does not fit`);
  const change = diff(base, outcome.value);
  const { sections } = describeDiff(
    { ...change, changes: change.changes.filter(({ group }) => group !== "upkeep") },
    "en",
  );
  const numbers = writeNumbers(parameters);
  return [
    `### Overlay \`${id}\``,
    "",
    `${title.en} (*${title.id}*). ${sourceText(source)}. Worked examples: ${cases.length}, in [\`vectors/${id}.json\`](../../vectors/${id}.json).`,
    "",
    ...sections.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => [paragraph, ""])),
    ...(Object.keys(parameters).length === 0 ? [] : numbers),
  ];
}
