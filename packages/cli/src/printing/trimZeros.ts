/** A decimal without the zeros at its end; any other text as it is. */
export function trimZeros(text: string): string {
  return /^-?\d+\.\d+$/.test(text) ? text.replace(/\.?0+$/, "") : text;
}
