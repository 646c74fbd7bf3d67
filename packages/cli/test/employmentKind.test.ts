import { join } from "node:path";
import { expect, test } from "vitest";
import { captureMain } from "./captureMain.ts";
import { temporaryFolder } from "./temporaryFolder.ts";

function members(text: string): string {
  const folder = temporaryFolder({ "members.csv": `id,resultRating,behaviourRating,employmentKind\n${text}` });
  return join(folder, "members.csv");
}

test("a member of another kind of employment is refused, its cell is named, the others are scored", async () => {
  const input = members("a,above,above,pns\nb,above,above,pppkPartTime\nc,above,above,\n");
  const run = await captureMain(["score", "--policy", "permenpanrb-6-2022", "--input", input, "--format", "json"]);
  const { results } = JSON.parse(run.stdout) as { results: { status: string; issues: Record<string, unknown>[] }[] };
  expect(run.code).toBe(1);
  expect(results.map(({ status }) => status)).toStrictEqual(["scored", "refused", "scored"]);
  expect(results[1]?.issues).toMatchObject([
    {
      code: "input.employmentKind",
      expected: "pns, pppk",
      received: "pppkPartTime",
      row: 3,
      column: "employmentKind",
    },
  ]);
});

test("the explanation says that another rule must be read", async () => {
  const input = members("b,above,above,pppkPartTime\n");
  const args = ["score", "--policy", "permenpanrb-6-2022", "--input", input, "--explain", "b"];
  const indonesian = await captureMain([...args, "--lang", "id"]);
  expect(indonesian.stdout + indonesian.stderr).toContain("Mohon baca aturan mereka");
  const letter = await captureMain([...args, "--format", "letter", "--lang", "en"]);
  expect(letter.stdout.replaceAll(/\s+/g, " ")).toContain("Employment kind: these rules are made for another kind");
});

test("a letter never shows the objection route of another group", async () => {
  const input = members("a,above,above,pns\nb,above,above,pppk\n");
  const letterFor = async (id: string): Promise<string> => {
    const args = ["score", "--policy", "permenpanrb-6-2022", "--input", input, "--explain", id];
    const { stdout } = await captureMain([...args, "--format", "letter", "--lang", "en"]);
    return stdout.replaceAll(/\s+/g, " ");
  };
  expect(await letterFor("a")).toContain("PP 30/2019");
  expect(await letterFor("b")).not.toContain("PP 30/2019");
});
