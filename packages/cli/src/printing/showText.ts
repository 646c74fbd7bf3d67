/**
 * A text of others as it may stand on a terminal: what controls the terminal, breaks the line or turns
 * the direction of writing is replaced by a sign that can be seen, such as `␛` or `\u{202e}`.
 */
export function showText(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    if (code < 0x20) return String.fromCodePoint(0x2400 + code);
    return code === 0x7f ? "␡" : `\\u{${code.toString(16)}}`;
  });
}
