import type { Label } from "@kinerja/model";

/** Joins labels into a list such as `PNS, PPPK dan PPPK Paruh Waktu`. */
export function listLabels(labels: readonly Label[], word: Label = { id: "dan", en: "and" }): Label {
  return { id: join(labels, word, "id"), en: join(labels, word, "en") };
}

function join(labels: readonly Label[], word: Label, language: keyof Label): string {
  const texts = labels.map((label) => label[language]);
  const last = texts.at(-1) ?? "";
  return texts.length < 2
    ? last
    : `${texts.slice(0, -1).join(", ")}${word[language].startsWith(",") ? "" : " "}${word[language]} ${last}`;
}
