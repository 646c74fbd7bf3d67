import { describe, expect, test } from "vitest";
import { captureMain } from "./captureMain.ts";

async function idsAt(...args: readonly string[]): Promise<readonly string[]> {
  const run = await captureMain(["policies", ...args, "--format", "json"]);
  expect(run.code).toBe(0);
  const { policies } = JSON.parse(run.stdout) as { policies: { id: string }[] };
  return policies.map(({ id }) => id);
}

describe("kinerja policies --at", () => {
  test.each([
    ["2021-06-30", "pp-46-2011"],
    ["2021-07-01", "pp-30-2019"],
    ["2026-11-22", "permenpanrb-6-2022"],
  ])("shows on %s the predicate of %s", async (at, id) => {
    expect(await idsAt("--at", at, "--subject", "employeePredicate")).toStrictEqual([id]);
  });

  test("keeps examples out, and shows overlays with their base only", async () => {
    const run = await captureMain(["policies", "--at", "2026-11-22", "--format", "json"]);
    const { at, policies, overlays } = JSON.parse(run.stdout) as {
      at: string;
      policies: { id: string; status: string }[];
      overlays: { base: string }[];
    };
    expect(at).toBe("2026-11-22");
    expect(policies.length).toBeGreaterThan(3);
    for (const { status } of policies) expect(["example", "experimental"]).not.toContain(status);
    for (const { base } of overlays) expect(policies.map(({ id }) => id)).toContain(base);
  });

  test("leaves out an overlay whose numbers hold only from a later day", async () => {
    const overlaysAt = async (day: string): Promise<readonly string[]> => {
      const run = await captureMain(["policies", "--at", day, "--format", "json"]);
      return (JSON.parse(run.stdout) as { overlays: { id: string }[] }).overlays.map(({ id }) => id);
    };
    expect(await overlaysAt("2022-12-31")).not.toContain("kepahiang-perbup-10-2022");
    expect(await overlaysAt("2023-01-01")).toContain("kepahiang-perbup-10-2022");
    expect(await overlaysAt("2014-06-01")).toStrictEqual(["pp-46-2011.round"]);
  });

  test("says what took the place of what, from which day and by which instrument", async () => {
    const args = ["policies", "--at", "2021-07-01", "--subject", "employeePredicate"];
    const json = JSON.parse((await captureMain([...args, "--format", "json"])).stdout) as {
      policies: readonly unknown[];
    };
    expect(json.policies).toMatchObject([
      {
        id: "pp-30-2019",
        replaces: { policy: "pp-46-2011", on: "2021-07-01" },
        replacedBy: { policy: "permenpanrb-6-2022", on: "2022-02-03", by: { instrument: "PermenPANRB 6/2022" } },
      },
    ]);
    const table = (await captureMain([...args, "--lang", "id"])).stdout.replaceAll(/\s+/g, " ");
    expect(table).toContain("menggantikan pp-46-2011 sejak 1 Juli 2021: PP 30/2019 jo. PermenPANRB 8/2021");
    expect(table).toContain("digantikan oleh permenpanrb-6-2022 sejak 3 Februari 2022: PermenPANRB 6/2022, Pasal 38");
    const first = await captureMain(["policies", "--at", "2014-06-01", "--subject", "employeePredicate"]);
    expect(first.stdout).not.toContain("menggantikan");
  });

  test("says kindly where none is in force", async () => {
    const none = await captureMain(["policies", "--at", "1990-01-01", "--lang", "id"]);
    expect(none).toMatchObject({ code: 0 });
    expect(none.stdout).toContain("Tidak ada kebijakan");
    expect(await idsAt("--at", "1990-01-01")).toStrictEqual([]);
  });

  test("refuses a day that does not exist and a subject that nobody knows", async () => {
    const day = await captureMain(["policies", "--at", "2026-02-30"]);
    expect(day.code).toBe(2);
    expect(day.stderr).toContain("--at");
    const subject = await captureMain(["policies", "--subject", "predicate"]);
    expect(subject.code).toBe(2);
    expect(subject.stderr).toContain("employeePredicate");
  });

  test("shows all of one subject without a day", async () => {
    expect((await idsAt("--subject", "employeePredicate")).length).toBeGreaterThanOrEqual(3);
  });
});
