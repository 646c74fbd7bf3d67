/** The UTF-8 bytes of a text as hexadecimal digits. */
export function hexOf(text: string): string {
  return encodeURIComponent(text.replace(/[\uD800-\uDFFF]/gu, "\uFFFD"))
    .replace(/%([0-9A-F]{2})|([\s\S])/g, (_, hex: string | undefined, plain: string | undefined) =>
      hex === undefined ? (plain ?? "").charCodeAt(0).toString(16).padStart(2, "0") : hex,
    )
    .toUpperCase();
}
