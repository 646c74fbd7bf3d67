import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import survey from "../src/demo/skm29Respondents.json" with { type: "json" };
import form from "../src/demo/skp2014Structural.json" with { type: "json" };
import unit from "../src/demo/unit2026.json" with { type: "json" };
import { captureMain } from "./captureMain.ts";
import { root } from "./runKinerja.ts";

function readText(name: string): string {
  return readFileSync(join(root, name), "utf8");
}

describe("kinerja demo", () => {
  test("shows the values of all its inputs, within 80 columns, in both languages", async () => {
    for (const language of ["id", "en"]) {
      const { code, stdout, stderr } = await captureMain(["demo", "--lang", language]);
      expect({ code, stderr }).toStrictEqual({ code: 0, stderr: "" });
      for (const value of ["92.601687", "90.561012", "91.48", "5/5", "npm run -s kinerja --"])
        expect(stdout).toContain(value);
      expect(stdout.split("\n").filter((line) => [...line].length > 80)).toStrictEqual([]);
    }
  });

  test("works on the inputs of the repository", () => {
    expect(form).toStrictEqual(JSON.parse(readText("data/skp-2014-structural.json")));
    expect(survey).toStrictEqual(JSON.parse(readText("data/skm-29-respondents.json")));
    const [, ...rows] = readText("examples/demo/unit-2026.csv").trimEnd().split("\n");
    expect(
      unit.members.map(({ id, resultRating, behaviourRating }) => [id, resultRating, behaviourRating].join()),
    ).toStrictEqual(rows);
  });

  test("offers commands that work", async () => {
    const { stdout } = await captureMain(["demo"]);
    const offered = [...stdout.matchAll(/npm run -s kinerja -- ((?:.*\\\n)*.*)/g)].map(([, command = ""]) =>
      command.replaceAll("\\\n", " ").trim().split(/\s+/),
    );
    expect(offered.length).toBeGreaterThan(4);
    for (const args of offered.filter(([name]) => name !== "vectors"))
      expect(
        (await captureMain(args.map((arg) => (/^(?:data|examples)\//.test(arg) ? join(root, arg) : arg)))).code,
      ).toBe(0);
  });
});
