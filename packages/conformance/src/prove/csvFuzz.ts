// Hostile CSV against a reference parser for some minutes: the suite "csv-fuzz" of npm run prove.
import { runCsvFuzz } from "../csvFuzz/runCsvFuzz.ts";
import { readProof } from "./readProof.ts";

const { seed, size } = readProof();
const end = performance.now() + size("minutes") * 60_000;
const report = await runCsvFuzz({ seed, goesOn: () => performance.now() < end });
console.log(JSON.stringify(report));
process.exitCode = report.failures === 0 && report.cells > 0 ? 0 : 1;
