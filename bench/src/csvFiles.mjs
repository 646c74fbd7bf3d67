import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { national } from "./nationalColumns.mjs";

function text(hundredths) {
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, "0")}`;
}

/** The first members of a cohort as two CSV files, members and their indicators, in a folder of their own. */
export function writeCsvFiles(columns, count) {
  const folder = mkdtempSync(join(tmpdir(), "kinerja-bench-csv-"));
  const members = join(folder, "members.csv");
  const indicators = join(folder, "indicators.csv");
  const memberLines = [`id,${columns.behaviours.map((_, index) => `behaviour${index + 1}`).join(",")}`];
  const indicatorLines = ["member_id,direction,target,realized,weight"];
  for (let member = 0; member < count; member += 1) {
    memberLines.push(`m${member},${columns.behaviours.map((values) => values[member]).join(",")}`);
    for (let row = columns.offsets[member]; row < columns.offsets[member + 1]; row += 1) {
      const amounts = [columns.target, columns.realized, columns.weight].map((values) => text(values[row])).join(",");
      indicatorLines.push(`m${member},${national.directions[columns.direction[row]]},${amounts}`);
    }
  }
  writeFileSync(members, `${memberLines.join("\n")}\n`);
  writeFileSync(indicators, `${indicatorLines.join("\n")}\n`);
  return { members, indicators, close: () => rmSync(folder, { recursive: true, force: true }) };
}
