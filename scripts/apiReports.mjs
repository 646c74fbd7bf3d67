// Writes (--update) or compares the API report of every entry of every published package: packages/<name>/etc/<entry>.api.md.
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { Extractor, ExtractorConfig } from "@microsoft/api-extractor";
import { listEntries, listPublished, root } from "./repository.mjs";

const update = process.argv.includes("--update");
let changed = 0;
let reports = 0;
for (const { folder, manifest } of listPublished()) {
  const wanted = new Set();
  for (const { path, target } of listEntries(manifest)) {
    const name = path === "." ? "index" : path.slice(2);
    const reportFolder = join(folder, "etc");
    const reportFileName = `${name}.api.md`;
    wanted.add(reportFileName);
    mkdirSync(reportFolder, { recursive: true });
    const base = ExtractorConfig.loadFile(join(root, "api-extractor.base.json"));
    const extractorConfig = ExtractorConfig.prepare({
      configObject: {
        ...base,
        projectFolder: folder,
        mainEntryPointFilePath: join(folder, target.import.types),
        apiReport: { ...base.apiReport, reportFileName, reportFolder, reportTempFolder: join(folder, "temp") },
      },
      configObjectFullPath: undefined,
      packageJsonFullPath: join(folder, "package.json"),
    });
    const errors = [];
    const result = Extractor.invoke(extractorConfig, {
      localBuild: update,
      messageCallback: (message) => {
        message.handled = true;
        if (message.logLevel === "error") errors.push(message.text);
      },
    });
    reports += 1;
    if (errors.length > 0 || (result.apiReportChanged && !update)) {
      changed += 1;
      console.error(
        `${relative(root, join(reportFolder, reportFileName))} ${errors.join("; ") || "is missing or out of step"}`,
      );
    }
  }
  for (const file of readdirSync(join(folder, "etc")).filter((name) => name.endsWith(".api.md") && !wanted.has(name))) {
    if (update) rmSync(join(folder, "etc", file));
    else {
      changed += 1;
      console.error(`${relative(root, join(folder, "etc", file))} belongs to no entry`);
    }
  }
}
if (changed > 0) console.error("If the change is meant: pnpm run api:update, and commit the reports.");
console.log(`api reports: ${reports} entries, ${changed} changed`);
process.exitCode = changed === 0 ? 0 : 1;
