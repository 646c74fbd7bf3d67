import { createRandom, type Random } from "../random/createRandom.ts";
import { fuzzTables } from "./fuzzTables.ts";
import { judgeTables } from "./judgeTables.ts";

/** How long to go on, and from which seed. */
export interface CsvFuzzOptions {
  readonly seed: number;
  /** Asked before each case with the number of cases so far. */
  readonly goesOn: (cases: number) => boolean;
}

/** What the fuzzing found. */
export interface CsvFuzzReport {
  readonly cases: number;
  /** Cases whose bytes were damaged, so that only the careful readers were compared. */
  readonly damaged: number;
  /** Numbers that were compared with the reference parser, digit by digit. */
  readonly cells: number;
  readonly failures: number;
  readonly examples: readonly string[];
}

const mostExamples = 20;

/** Reads hostile tables, case by case; each has a seed of its own, so that it can be run alone. */
export async function runCsvFuzz({ seed, goesOn }: CsvFuzzOptions): Promise<CsvFuzzReport> {
  const report = { cases: 0, damaged: 0, cells: 0, failures: 0 };
  const examples: string[] = [];
  for (let own = seed; goesOn(report.cases); own += 1) {
    report.cases += 1;
    const random = createRandom(own);
    const tables = fuzzTables(random);
    const isDamaged = random.chance(1, 3);
    if (isDamaged) report.damaged += 1;
    const bytes = [tables.members, tables.rows].map((text) => new TextEncoder().encode(text));
    if (isDamaged) for (const each of bytes) damage(random, each);
    try {
      const [members = new Uint8Array(), rows = new Uint8Array()] = bytes;
      const { faults, cells } = await judgeTables(tables, [members, rows], !isDamaged);
      report.cells += cells;
      report.failures += faults.length;
      if (examples.length < mostExamples) examples.push(...faults.slice(0, 3).map((fault) => `seed ${own}: ${fault}`));
    } catch (error) {
      report.failures += 1;
      if (examples.length < mostExamples)
        examples.push(`seed ${own}: ${error instanceof Error ? (error.stack ?? error.message) : "threw"}`);
    }
  }
  return { ...report, examples };
}

/** Puts other bytes in the place of some: delimiters, quotes, line breaks, digits, and parts of letters. */
function damage(random: Random, bytes: Uint8Array): void {
  const harmful = [34, 44, 59, 9, 10, 13, 46, 45, 48, 57, 32, 0xef, 0xbb, 0xbf, 0xc3, 0xa9, 0xff, 0];
  for (let count = random.between(1, 4); count > 0 && bytes.length > 0; count -= 1) {
    bytes[random.below(bytes.length)] = random.chance(1, 3) ? random.below(256) : random.pick(harmful);
  }
}
