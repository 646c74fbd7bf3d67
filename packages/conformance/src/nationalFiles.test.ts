import { expect, test } from "vitest";
import { runNationalFiles } from "./files/runNationalFiles.ts";

const seed = Number(process.env["KINERJA_SEED"]);

test("a hundred thousand members go from Parquet to Parquet in one process, with the totals worked out by hand", async () => {
  const report = await runNationalFiles(100_000, seed);
  expect(report.found).toEqual(report.expected);
  expect(report.refused).toBe(0);
  // Five million may take 2,000 MB: most of what a small run has is the process itself and one batch.
  expect(report.peakMegabytes).toBeLessThan(700);
});
