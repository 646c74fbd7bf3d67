import { expect, test } from "vitest";
import { runCsvFuzz } from "./csvFuzz/runCsvFuzz.ts";
import { sampleSeed } from "./suites/sampleSizes.ts";

test("hostile CSV is read as csv-parse and the model read it, to the last digit, and never ends in an error", async () => {
  const report = await runCsvFuzz({ seed: sampleSeed(), goesOn: (cases) => cases < 4000 });
  expect(report.examples).toEqual([]);
  expect(report).toMatchObject({ cases: 4000, failures: 0 });
  expect(report.cells).toBeGreaterThan(10_000);
});
