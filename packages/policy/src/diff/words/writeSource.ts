import type { Label, Source } from "@kinerja/model";

/** Names an instrument and the place in it, such as `PP 30/2019 Pasal 41`. */
export function writeSource({ instrument, locator = {} }: Source): Label {
  const { article, annex, page } = locator;
  const places = [
    article === undefined ? undefined : { id: numbered("Pasal", article), en: numbered("article", article) },
    annex === undefined ? undefined : { id: numbered("Lampiran", annex), en: numbered("annex", annex) },
    page === undefined ? undefined : { id: numbered("hlm.", page), en: numbered("p.", page) },
  ].filter((place) => place !== undefined);
  return {
    id: [instrument, ...places.map(({ id }) => id)].join(" "),
    en: [instrument, ...places.map(({ en }) => en)].join(", "),
  };
}

/** A locator may be a bare number or the words of the instrument itself. */
function numbered(word: string, text: string): string {
  return /^[\dIVXLC]/.test(text) ? `${word} ${text}` : text;
}
