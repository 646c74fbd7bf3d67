import type { Label, Language } from "@kinerja/model";

/** Says that a thing has another label, or, for readers of the other language, that it has one there. */
export function relabelled(before: Label, after: Label): Label {
  return { id: inLanguage(before, after, "id"), en: inLanguage(before, after, "en") };
}

function inLanguage(before: Label, after: Label, language: Language): string {
  if (before[language].toLowerCase() !== after[language].toLowerCase()) {
    return language === "id"
      ? `“${before.id}” sekarang disebut “${after.id}”.`
      : `“${before.en}” is now called “${after.en}”.`;
  }
  return language === "id"
    ? `Dalam bahasa Inggris “${after.id}” sekarang disebut “${after.en}”, semula “${before.en}”.`
    : `In Indonesian “${after.en}” is now called “${after.id}”, previously “${before.id}”.`;
}
