import { describe, expect, test } from "vitest";
import { captureMain } from "./captureMain.ts";
import { temporaryFolder } from "./temporaryFolder.ts";

interface Verdict {
  readonly id?: string;
  readonly sound: boolean;
  readonly stale?: readonly { readonly path: string; readonly lastChecked?: string }[];
}

async function verify(...args: readonly string[]): Promise<{ readonly code: number; readonly verdict: Verdict }> {
  const { code, stdout } = await captureMain(["verify", ...args, "--format", "json"]);
  return { code, verdict: JSON.parse(stdout) as Verdict };
}

describe("kinerja verify --stale-after", () => {
  test("says nothing of freshness unless it is asked", async () => {
    const { code, verdict } = await verify("pp-30-2019");
    expect(code).toBe(0);
    expect(verdict.stale).toBeUndefined();
  });

  test("lists what is stale, the oldest first, and exits with 1", async () => {
    const { code, verdict } = await verify("pp-94-2021-absence", "--stale-after", "2027-01-01");
    expect(code).toBe(1);
    expect(verdict.sound).toBe(true);
    const days = verdict.stale?.map(({ lastChecked = "" }) => lastChecked) ?? [];
    expect(days.length).toBeGreaterThan(9);
    expect(days).toStrictEqual([...days].sort());
  });

  test("exits with 0 where all was read and checked in time", async () => {
    const { stdout } = await captureMain(["verify", "pp-30-2019", "--format", "json"]);
    expect(stdout).not.toBe("");
    const source = { instrument: "Contoh", evidence: "read" };
    const label = { id: "Contoh", en: "Example" };
    const policy = {
      formatVersion: 1,
      id: "fresh",
      version: "1.0.0",
      title: label,
      subject: "fresh",
      validity: { from: "2026-01-01" },
      appliesTo: ["pns"],
      source,
      review: { by: "Rina", on: "2026-06-01" },
      categories: {},
      parameters: {},
      levels: [{ name: "member", label, fields: {}, rules: {} }],
      cases: [],
    };
    const folder = temporaryFolder({ "fresh.json": JSON.stringify(policy) });
    expect(await verify(`${folder}/fresh.json`, "--stale-after", "2026-06-01")).toMatchObject({
      code: 0,
      verdict: { sound: true, status: "verified", stale: [] },
    });
    expect((await verify(`${folder}/fresh.json`, "--stale-after", "2026-06-02")).code).toBe(1);
  });

  test("looks at every policy and overlay with --all", async () => {
    const { code, stdout } = await captureMain(["verify", "--all", "--stale-after", "2027-01-01", "--format", "json"]);
    const { sound, documents } = JSON.parse(stdout) as { sound: boolean; documents: readonly Verdict[] };
    expect({ code, sound }).toStrictEqual({ code: 1, sound: true });
    expect(documents.map(({ id }) => id)).toContain("pp-46-2011.round");
    for (const { stale } of documents) expect(Array.isArray(stale)).toBe(true);
  }, 120_000);

  test("reads well in a table, and refuses a day that does not exist", async () => {
    const table = await captureMain(["verify", "pp-30-2019", "--stale-after", "2027-01-01", "--lang", "id"]);
    expect(table.stdout).toContain("Perlu diperiksa ulang");
    const wrong = await captureMain(["verify", "pp-30-2019", "--stale-after", "2027-02-30"]);
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain("--stale-after");
  });
});
