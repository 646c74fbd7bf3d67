import type { Language } from "@kinerja/model";

/**
 * Chooses the language of texts: what the address asks for, else what the header Accept-Language
 * prefers, else Indonesian.
 */
export function chooseLanguage(asked: string | null, header: string | null): Language {
  if (asked === "id" || asked === "en") return asked;
  let best: { readonly language: Language; readonly weight: number } | undefined;
  for (const part of (header ?? "").slice(0, 500).split(",")) {
    const [tag = "", ...details] = part.split(";").map((piece) => piece.trim().toLowerCase());
    const language = languageOf(tag);
    const weight = Number(details.find((detail) => detail.startsWith("q="))?.slice(2) ?? 1);
    if (language !== undefined && weight > (best?.weight ?? 0)) best = { language, weight };
  }
  return best?.language ?? "id";
}

function languageOf(tag: string): Language | undefined {
  const [primary] = tag.split("-");
  // "in" is the code that old Java and Android versions still send for Indonesian.
  if (primary === "id" || primary === "in") return "id";
  return primary === "en" ? "en" : undefined;
}
