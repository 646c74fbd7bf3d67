const form = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/;
// Names that reach into every JavaScript object; `__proto__` has no letter or digit in front anyway.
const refused: ReadonlySet<string> = new Set(["constructor", "prototype"]);

/** Tells whether a text may be an id: 1 to 128 of the characters A-Z, a-z, 0-9, `.`, `_`, `:` and `-`. */
export function isIdText(text: string): boolean {
  return form.test(text) && !refused.has(text);
}
