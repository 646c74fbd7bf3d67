import fc from "fast-check";
import { expect, test } from "vitest";
import { parseExactJson } from "./parseExactJson.ts";

/** What was read, with numbers as `JSON.parse` has them; texts of the sample begin with a letter. */
function withNumbers(value: unknown): unknown {
  if (typeof value === "string") return /^[-\d]/.test(value) ? Number(value) : value;
  if (Array.isArray(value)) return value.map(withNumbers);
  if (typeof value !== "object" || value === null) return value;
  const made: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) {
    Object.defineProperty(made, key, {
      value: withNumbers(member),
      writable: true,
      enumerable: true,
      configurable: true,
    });
  }
  return made;
}

const letters = fc.string().map((text) => `t${text}`);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    letters,
    fc.boolean(),
    fc.constant(null),
    tie("list"),
    tie("record"),
  ),
  list: fc.array(tie("value"), { maxLength: 5 }),
  record: fc.dictionary(fc.oneof(fc.string(), fc.constant("__proto__")), tie("value"), {
    maxKeys: 5,
    noNullPrototype: true,
  }),
}));

test("what JSON.stringify writes is read as JSON.parse reads it", () => {
  fc.assert(
    fc.property(value, fc.constantFrom(0, 2), (sample, indent) => {
      const text = JSON.stringify(sample, undefined, indent);
      const reading = parseExactJson(text);
      expect(reading.kind === "read" ? JSON.stringify(withNumbers(reading.value)) : reading).toBe(
        JSON.stringify(JSON.parse(text)),
      );
    }),
  );
});

test("a text is taken exactly where JSON.parse takes it and no key stands twice", () => {
  const pieces = fc.constantFrom(
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    '"a"',
    '"b"',
    "1",
    "-",
    ".5",
    "e3",
    "true",
    "null",
    " ",
    "\n",
    '"\\n"',
    "\u00a0",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 9 }), (parts) => {
      const text = parts.join("");
      const reading = parseExactJson(text);
      if (reading.kind === "fault" && reading.fault === "duplicateKey") return;
      let taken = true;
      try {
        JSON.parse(text);
      } catch {
        taken = false;
      }
      expect(reading.kind === "read", text).toBe(taken);
    }),
    { numRuns: 5000 },
  );
});
