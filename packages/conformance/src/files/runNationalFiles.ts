import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DuckDBInstance } from "@duckdb/node-api";
import type { NationalTotals } from "./nationalTotals.ts";
import { writeNationalTables } from "./writeNationalTables.ts";

/** What a run over files showed. */
export interface NationalFilesReport {
  readonly members: number;
  /** What was expected and what the results add up to, as read by DuckDB. */
  readonly expected: NationalTotals;
  readonly found: NationalTotals;
  readonly refused: number;
  /** Seconds from the first byte read to the last byte written. */
  readonly seconds: number;
  /** The most memory that the process of the run ever had. */
  readonly peakMegabytes: number;
}

/** Writes the national workload, scores it from Parquet to Parquet in one process, and adds the results up. */
export async function runNationalFiles(members: number, seed: number): Promise<NationalFilesReport> {
  const folder = await mkdtemp(join(tmpdir(), "kinerja-files-"));
  try {
    const expected = await writeNationalTables({ folder, members, seed });
    const script = fileURLToPath(new URL("./scoreNationalFiles.ts", import.meta.url));
    const { status, stdout } = spawnSync(process.execPath, [...process.execArgv, script, folder], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
    });
    if (status !== 0) throw new Error(`the run ended with ${status}`);
    const { refused, seconds, peakMegabytes } = JSON.parse(stdout) as NationalFilesReport;
    return { members, expected, found: await addUp(`${folder}/results.parquet`), refused, seconds, peakMegabytes };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Adds results up by another program than the one that wrote them. */
async function addUp(file: string): Promise<NationalTotals> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    const rule = (name: string): string => `coalesce(sum((${name} * 100)::BIGINT), 0)::DOUBLE AS ${name}`;
    const rules = ["resultScore", "behaviourScore", "finalScore"].map(rule).join(", ");
    const sums = await connection.runAndReadAll(
      `SELECT count(DISTINCT id)::DOUBLE AS members, ${rules} FROM '${file}'`,
    );
    const groups = await connection.runAndReadAll(
      `SELECT predicate, count(*)::DOUBLE FROM '${file}' GROUP BY predicate`,
    );
    const [row = []] = sums.getRows();
    const [members, resultScore, behaviourScore, finalScore] = row.map(Number);
    return {
      members: members ?? 0,
      resultScore: resultScore ?? 0,
      behaviourScore: behaviourScore ?? 0,
      finalScore: finalScore ?? 0,
      predicates: Object.fromEntries(groups.getRows().map(([name, count]) => [String(name), Number(count)])),
    };
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
