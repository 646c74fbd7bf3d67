import type { HostileValue } from "./hostileValue.ts";

const megabytes = 10 * 2 ** 20;
const depth = 100_000;

function text(name: string, json: () => string, mayBeTaken = false): HostileValue {
  return { name, json, make: (): unknown => JSON.parse(json()), mayBeTaken };
}

function quoted(name: string, value: string, mayBeTaken = false): HostileValue {
  return text(name, () => JSON.stringify(value), mayBeTaken);
}

/** Values that JSON text can hold. */
export const jsonValues: readonly HostileValue[] = [
  text("a number past the greatest double", () => "1e400"),
  text("a number past the least double", () => "-1e400"),
  text("a number below the smallest double", () => "1e-400", true),
  text("minus zero", () => "-0", true),
  text("minus zero with decimals", () => "-0.0000", true),
  text("the smallest double", () => "5e-324"),
  text("2^53 + 1", () => "9007199254740993", true),
  text("a number of a million digits", () => "9".repeat(10 ** 6)),
  text("a fraction of a million digits", () => `0.${"3".repeat(10 ** 6)}`),
  text("null", () => "null", true),
  text("true", () => "true", true),
  text("false", () => "false", true),
  text("an empty list", () => "[]", true),
  text("an empty object", () => "{}"),
  text("a list in a list", () => '[["1"]]'),
  text("a list of a number", () => "[1]"),
  text("lists 100,000 deep", () => "[".repeat(depth) + "]".repeat(depth)),
  text("objects 100,000 deep", () => `${'{"absent":'.repeat(depth)}1${"}".repeat(depth)}`),
  { ...text("a list of a million zeros", () => `[${"0,".repeat(10 ** 6)}0]`), manyMembers: true },
  { ...text("a list of 20,000 empty rows", () => `[${"{},".repeat(20_000)}{}]`), manyMembers: true },
  text(
    "an object of 50,000 keys",
    () => `{${Array.from({ length: 50_000 }, (_, index) => `"key${index}":1`).join(",")}}`,
  ),
  text("an object whose own key is __proto__", () => '{"__proto__":{"polluted":true}}'),
  text("an absence whose own key is __proto__", () => '{"__proto__":{"absent":"pending"}}'),
  text("an object that aims at the constructor", () => '{"constructor":{"prototype":{"polluted":true}}}'),
  text("an unknown kind of absence", () => '{"absent":"never"}'),
  text("an absence of a prototype's name", () => '{"absent":"toString"}'),
  text("an absence without a kind", () => '{"absent":null}'),
  text("an absence of a list", () => '{"absent":["pending"]}'),
  text("an absence of an absence", () => '{"absent":{"absent":"pending"}}'),
  text("an absence with another key", () => '{"absent":"pending","value":"1"}'),
  text("an absence of 10 MB", () => `{"absent":"${"a".repeat(megabytes)}"}`),
  quoted("a text of 10 MB of digits", "9".repeat(megabytes)),
  quoted("a text of 10 MB of zeros after a point", `0.${"0".repeat(megabytes)}`),
  quoted("a text of 10 MB of letters", "a".repeat(megabytes)),
  quoted("a text of 10 MB of blanks", " ".repeat(megabytes)),
  quoted("a text of 10 MB of exponent", `1e${"1".repeat(megabytes)}`),
  quoted("an empty text", ""),
  quoted("NaN as text", "NaN"),
  quoted("Infinity as text", "Infinity"),
  quoted("1e400 as text", "1e400"),
  quoted("1e-400 as text", "1e-400"),
  quoted("a decimal comma", "12,5"),
  quoted("thousands separators", "1.234.567"),
  quoted("a hexadecimal number", "0x10"),
  quoted("digits with an underscore", "1_000"),
  quoted("blanks around digits", " 12 "),
  quoted("a line break after digits", "12\n"),
  quoted("a null character in digits", "1\u00002"),
  quoted("full-width digits", "１２"),
  quoted("Arabic-Indic digits", "٣٤"),
  quoted("a superscript", "12²"),
  quoted("a minus that is a dash", "−5"),
  quoted("digits turned by a bidirectional mark", "12\u202e34"),
  quoted("digits after a byte-order mark", "\ufeff12"),
  quoted("a lone surrogate", "\ud800"),
  quoted("a category in other letters", "Above"),
  quoted("a category with a soft hyphen", "ab\u00adove"),
  quoted("a category with Cyrillic letters", "аbove"),
  quoted("__proto__ as text", "__proto__", true),
  quoted("constructor as text", "constructor", true),
  quoted("toString as text", "toString", true),
  quoted("an injection for SQL", "'; DROP TABLE members; --", true),
  quoted("an injection for HTML", "<script>alert(1)</script>", true),
  quoted("an injection for a spreadsheet", "=cmd|' /C calc'!A0", true),
  quoted("a template", "{{7*7}}#{7*7}", true),
];
