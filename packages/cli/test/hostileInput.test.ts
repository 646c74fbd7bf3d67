import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { captureMain } from "./captureMain.ts";
import { temporaryFolder } from "./temporaryFolder.ts";

interface Failed {
  readonly issues?: readonly { readonly code: string }[];
  readonly results?: readonly { readonly issues: readonly { readonly code: string }[] }[];
}

async function codesOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  input: string,
): Promise<readonly [number, readonly string[]]> {
  const path = join(temporaryFolder(files), input);
  const { code, stdout, stderr } = await captureMain([
    "score",
    "--policy",
    "permenpanrb-6-2022",
    "--input",
    path,
    "--format",
    "json",
  ]);
  expect(stderr).not.toMatch(/\n\s+at /);
  const { issues = [], results = [] } = JSON.parse(stdout) as Failed;
  return [code, [...issues, ...results.flatMap((result) => result.issues)].map((issue) => issue.code)];
}

/** What the file is called and holds, and the exit code and code it ends in. */
type HostileCase = readonly [string, Readonly<Record<string, string | Uint8Array>>, string, readonly [number, string?]];

describe("a hostile or broken file ends in a coded message", () => {
  const cases: readonly HostileCase[] = [
    ["no file at all", {}, "missing.json", [2, "file.notFound"]],
    ["a folder", {}, ".", [2, "file.isDirectory"]],
    ["a form that the name does not tell", { "unit.xlsx": "x" }, "unit.xlsx", [2, "file.unknownForm"]],
    ["an empty file", { "a.json": " \n" }, "a.json", [1, "file.empty"]],
    ["bytes that are no UTF-8", { "a.csv": new Uint8Array([0x69, 0x64, 0xff, 0xfe]) }, "a.csv", [1, "file.notUtf8"]],
    ["UTF-16 from a spreadsheet", { "a.csv": Buffer.from("id;x\n", "utf16le") }, "a.csv", [1, "file.notUtf8"]],
    ["broken JSON", { "a.json": '{"members": [\n  {"id": }]}' }, "a.json", [1, "file.notJson"]],
    ["a key that stands twice", { "a.json": '{"members": [], "members": [1]}' }, "a.json", [1, "file.duplicateKey"]],
    ["100,000 brackets", { "a.json": "[".repeat(100_000) }, "a.json", [1, "file.tooDeep"]],
    ["another shape", { "a.json": '"members"' }, "a.json", [1, "input.notAList"]],
    [
      "a prototype as a key",
      { "a.json": '{"members": [{"id": "a", "__proto__": {"resultRating": "above"}}]}' },
      "a.json",
      [1, "input.unknownField"],
    ],
    [
      "a number beyond all bounds",
      { "a.json": '{"members": [{"id": "a", "resultRating": 1e400, "behaviourRating": "above"}]}' },
      "a.json",
      [1, "input.unknownCategory"],
    ],
    ["a table without rows", { "a.csv": "id,resultRating,behaviourRating\n" }, "a.csv", [0]],
    [
      "a text of ten megabytes",
      {
        "a.json": `{"members": [{"id": "a", "resultRating": "${"x".repeat(10_000_000)}", "behaviourRating": "above"}]}`,
      },
      "a.json",
      [1, "input.unknownCategory"],
    ],
  ];

  test.each(cases)("%s", async (_, files, input, [code, expected]) => {
    const [received, codes] = await codesOf(files, input);
    expect(received).toBe(code);
    if (expected !== undefined) expect(codes).toContain(expected);
  });

  test("nothing from a file reaches the terminal as a command", async () => {
    const hostile = "\u001b[2J\r\n\u202ea";
    const path = join(
      temporaryFolder({
        "a.json": JSON.stringify({
          members: [
            { id: hostile, resultRating: "above", behaviourRating: "above" },
            { id: "b", resultRating: hostile, behaviourRating: "above", [hostile]: 1 },
          ],
        }),
      }),
      "a.json",
    );
    const args = ["score", "--policy", "permenpanrb-6-2022", "--input", path];
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    const commands = /[\u0000-\u0009\u000b-\u001f\u202e]/;
    for (const more of [[], ["--explain", hostile], ["--overlay", hostile], ["--at", hostile], [hostile]])
      for (const columns of [40, 120]) {
        const { stdout, stderr } = await captureMain([...args, ...more], { columns });
        expect(stdout + stderr).not.toMatch(commands);
      }
    const wide = await captureMain(args, { columns: 120 });
    expect(wide.stdout).toContain("␛[2J␍␊\\u{202e}a");
    const json = await captureMain([...args, "--format", "json"]);
    expect(JSON.parse(json.stdout)).toMatchObject({ results: [{ id: hostile }, {}] });
  });

  test("calls standard input by its name", async () => {
    const args = ["score", "--policy", "permenpanrb-6-2022", "--input", "-"];
    expect((await captureMain(args, { stdin: "{" })).stderr).toContain('"masukan standar"');
    expect((await captureMain([...args, "--lang", "en"])).stderr).toContain('"standard input"');
    expect((await captureMain(["vectors", "-"], { stdin: "{" })).stdout).toMatch(
      /^✗ masukan standar {2}masukan standar\n/,
    );
    expect((await captureMain(["verify", "-"], { stdin: "{}" })).stdout).toMatch(/^masukan standar: /);
  });

  test("says where broken JSON is broken, in both languages", async () => {
    const cwd = temporaryFolder({ "a.json": '{"members": [\n  {"id": }]}' });
    const args = ["score", "--policy", "permenpanrb-6-2022", "--input", join(cwd, "a.json")];
    const id = await captureMain(args);
    expect(id.stderr.replace(/\s+/g, " ")).toContain('bukan JSON yang sah pada baris 2, kolom 10: di sana ada "}"');
    const en = await captureMain([...args, "--lang", "en"]);
    expect(en.stderr.replace(/\s+/g, " ")).toContain('no valid JSON at line 2, column 10: there is "}"');
    expect(en.stdout).toBe("");
  });
});
