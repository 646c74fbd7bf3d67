import type { Language, Source } from "@kinerja/model";
import { fillText } from "./fillText.ts";
import { letterAnnexTexts } from "./letterAnnexTexts.ts";
import { plainText } from "./plainText.ts";

/** Article, annex and page of a source, or that none was seen. */
export function describeLocator({ locator }: Source, language: Language): string {
  const { article, annex, page } = locator ?? {};
  const parts = [
    part(article, /^(pasal|article|art\.?)\s+/i, letterAnnexTexts.articleAt[language]),
    part(annex, /^(lampiran|annex)\s+/i, letterAnnexTexts.annexAt[language]),
    part(page, /^(halaman|hlm\.?|hal\.?|page|pp?\.?)\s+/i, letterAnnexTexts.pageAt[language]),
  ].filter((text) => text !== "");
  return parts.length === 0 ? letterAnnexTexts.articleNotSeen[language] : parts.join(", ");
}

function part(text: string | undefined, prefix: RegExp, template: string): string {
  return text === undefined || text.trim() === ""
    ? ""
    : fillText(template, { text: plainText(text).replace(prefix, "") });
}
