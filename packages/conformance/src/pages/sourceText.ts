import type { Source } from "@kinerja/model";

/** Where a fact stands and how well that is known, such as `PP 30/2019, article 41 (read)`. */
export function sourceText({ instrument, locator: { article, annex, page } = {}, evidence }: Source): string {
  const places = [
    article === undefined ? undefined : `article ${article}`,
    annex === undefined ? undefined : `annex ${annex}`,
    page === undefined ? undefined : `p. ${page}`,
  ].filter((place) => place !== undefined);
  return `${[instrument, ...places].join(", ")} (${evidence})`;
}
