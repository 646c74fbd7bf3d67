import { createReadStream, mkdtempSync, rmSync } from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { main } from "@kinerja/cli";
import { permenpanrb6Of2022 } from "@kinerja/regulations";
import { score } from "@kinerja/scoring";
import { expect, test } from "vitest";

const members = 1_000_000;
const grades = ["below", "meets", "above"] as const;
/** Rows that are wrong, each in its own way; those without a member of their own are passed over. */
const bad: Readonly<Record<number, string>> = {
  10: "m10,abov,meets",
  99999: "m99999,meets",
  123456: "m123456,,meets",
  222222: ",meets,meets",
  333333: 'm333333,"meets,meets',
  444444: "m444444,meets,meets,meets",
  555555: "m555555,absent:later,meets",
  666666: "m666666,MEETS,meets",
  777777: 'm777777,"meets"x,meets',
  999999: "m999999,meets,x",
};
const passedOver = [99_999, 333_333, 444_444, 777_777];

test("a million rows with ten bad ones: ten issues, the rest is scored, nothing is lost, and the exit code is 1", async () => {
  const folder = mkdtempSync(join(tmpdir(), "kinerja-million-"));
  try {
    const [input, out] = [join(folder, "unit.csv"), join(folder, "results.csv")];
    await writeUnit(input);
    let printed = "";
    const code = await main(
      ["score", "--policy", "permenpanrb-6-2022", "--input", input, "--out", out, "--format", "json"],
      {
        stdout: { write: (text) => (printed += text) },
        stderr: { write: () => undefined },
        stdin: (async function* () {})(),
        env: {},
      },
    );
    const report = JSON.parse(printed);
    expect(code).toBe(1);
    expect(report).toMatchObject({ members: members - passedOver.length, refused: 6, issueCount: 10 });
    expect(report.scored).toBe(members - 10);
    const rows: readonly number[] = report.issues.map(({ row }: { readonly row: number }) => row);
    expect(rows).toStrictEqual(Object.keys(bad).map((row) => Number(row) + 2));
    const lines = createInterface({ input: createReadStream(out), crlfDelay: Number.POSITIVE_INFINITY });
    let expected = -1;
    let faults = 0;
    for await (const line of lines) {
      if (expected >= 0 && line !== resultOf(expected)) faults += 1;
      do expected += 1;
      while (passedOver.includes(expected));
    }
    expect([expected, faults]).toStrictEqual([members, 0]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

async function writeUnit(name: string): Promise<void> {
  const file = await open(name, "w");
  let text = "id,resultRating,behaviourRating\n";
  for (let row = 0; row < members; row += 1) {
    text += bad[row] ?? `m${row},${grades[row % 3]},${grades[Math.floor(row / 3) % 3]}`;
    text += "\n";
    if (text.length < 1 << 20 && row < members - 1) continue;
    await file.write(text);
    text = "";
  }
  await file.close();
}

/** What single members get, by their two ratings. */
const predicates = new Map(
  grades.flatMap((resultRating) =>
    grades.map((behaviourRating): [string, string] => {
      const { results } = score(permenpanrb6Of2022, [{ id: "m", resultRating, behaviourRating }]);
      return [`${resultRating},${behaviourRating}`, String(results[0]?.values.predicate)];
    }),
  ),
);

function resultOf(row: number): string {
  if (bad[row] !== undefined) return `${row === 222_222 ? "" : `m${row}`},refused,absent:pending`;
  const cell = `${grades[row % 3]},${grades[Math.floor(row / 3) % 3]}`;
  return `m${row},scored,${predicates.get(cell) ?? ""}`;
}
