import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { captureMain } from "./captureMain.ts";
import { temporaryFolder } from "./temporaryFolder.ts";

describe("kinerja compile", () => {
  test("writes a module that loads, and its types beside it", async () => {
    const out = join(temporaryFolder({}), "akip.mjs");
    expect(await captureMain(["compile", "akip", "--out", out])).toMatchObject({ code: 0, stdout: "", stderr: "" });
    const { kernel } = await import(out);
    expect(kernel).toMatchObject({ formatVersion: 1, policy: { id: "akip" } });
    expect(readFileSync(out.replace(".mjs", ".d.mts"), "utf8")).toContain("export declare const kernel");
  });

  test("prints to standard output without --out, for the day and the overlay that are asked for", async () => {
    const { code, stdout } = await captureMain([
      "compile",
      "pp-46-2011",
      "--overlay",
      "pp-46-2011.round",
      "--at",
      "2014-06-30",
    ]);
    expect(code).toBe(0);
    expect(stdout).toContain("values of the law of 2014-06-30");
    expect(stdout).toContain('"overlays":["pp-46-2011.round"]');
  });

  test("says what is wrong with a policy, a day, a rule or a file, and writes nothing", async () => {
    const folder = temporaryFolder({});
    const out = join(folder, "x.mjs");
    const codeOf = async (...args: string[]): Promise<number> =>
      (await captureMain(["compile", ...args, "--out", out])).code;
    expect(await codeOf("akipp")).toBe(2);
    expect(await codeOf("akip", "--at", "2014-02-30")).toBe(2);
    expect(await codeOf("akip", "--rule", "nope")).toBe(2);
    expect(existsSync(out)).toBe(false);
    const { code, stderr } = await captureMain([
      "compile",
      "akip",
      "--out",
      join(folder, "no", "x.mjs"),
      "--lang",
      "en",
    ]);
    expect([code > 0, stderr.includes("x.mjs")]).toEqual([true, true]);
  });
});
