// Scores the tables of a folder in a process of its own, whose memory is then its alone: prints what the run told.
import { resultColumns, scoreTables } from "@kinerja/adapter-tables/cohort";
import { createFile, nodeDecompressors, openFile } from "@kinerja/adapter-tables/node";
import { createParquetWriter, openParquet, type TableFile } from "@kinerja/adapter-tables/parquet";
import { nationalPolicy } from "@kinerja/bench/nationalPolicy";
import { compilePolicy } from "@kinerja/scoring";
import { loadKernel } from "@kinerja/scoring/cohort";

const [folder = "."] = process.argv.slice(2);
const { program } = compilePolicy(nationalPolicy);

async function open(name: string): Promise<TableFile> {
  const file = `${name}.parquet`;
  return openParquet(await openFile(`${folder}/${file}`), { file, decompressors: nodeDecompressors });
}

const started = performance.now();
const members = await open("members");
const writer = createParquetWriter(await createFile(`${folder}/results.parquet`), resultColumns(program, 0), {
  metadata: { "kinerja.policy": program.policy.id, "kinerja.hash": program.policy.hash },
});
const { issues, ...report } = await scoreTables(
  program,
  { members, tables: { indicators: await open("indicators") } },
  { writers: { member: writer }, kernel: loadKernel(program, { allowEval: true }) },
);
const seconds = (performance.now() - started) / 1000;
const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1000);
console.log(JSON.stringify({ ...report, firstIssues: issues.slice(0, 3), seconds, peakMegabytes }));
