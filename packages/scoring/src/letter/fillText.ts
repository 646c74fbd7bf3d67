/** Puts values in place of the `{word}`s of a template; a word without a value stays. */
export function fillText(template: string, values: Readonly<Record<string, string | number>> = {}): string {
  return template.replaceAll(/\{(\w+)\}/g, (whole, word: string) =>
    Object.hasOwn(values, word) ? String(values[word]) : whole,
  );
}
