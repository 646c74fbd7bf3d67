import { type Language, writeNumber } from "@kinerja/model";
import { decimalDistance } from "./decimalDistance.ts";

const decimals = 2;

/**
 * Writes a number for the first page, with two decimals; with all of them where two would show an
 * edge as reached that is not.
 */
export function pageNumber(
  text: string,
  options: { readonly language: Language; readonly edge?: string | undefined },
): string {
  const { language, edge } = options;
  const short = writeNumber(text, { language, decimals });
  const rounded = writeNumber(text, { language: "en", decimals }).replaceAll(",", "");
  const misleads =
    (edge !== undefined && decimalDistance(edge, text)?.sign !== decimalDistance(edge, rounded)?.sign) ||
    (decimalDistance("0", text)?.sign !== 0 && decimalDistance("0", rounded)?.sign === 0);
  return misleads ? writeNumber(text, { language }) : short;
}
