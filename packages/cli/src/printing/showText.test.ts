import { expect, test } from "vitest";
import { showText } from "./showText.ts";

test.each([
  ["Budi Santoso, é 你好 👍", "Budi Santoso, é 你好 👍"],
  ["\u001b[2J\u0007", "␛[2J␇"],
  ["a\r\nb\tc\u007f", "a␍␊b␉c␡"],
  ["\u202egnp.\u2066\u200b", "\\u{202e}gnp.\\u{2066}\\u{200b}"],
  ["\u009b31m\u2028\ud800", "\\u{9b}31m\\u{2028}\\u{d800}"],
])("%j is shown as %j", (text, shown) => {
  expect(showText(text)).toBe(shown);
});
