#!/usr/bin/env node
import { languageOf } from "./arguments/languageOf.ts";
import { cliError } from "./cliError.ts";
import { main } from "./main.ts";
import { reportFailure } from "./reportFailure.ts";

const args = process.argv.slice(2);

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // A reader that goes away, such as `head`, is no failure.
  if (error.code === "EPIPE") process.exit();
  const failure = cliError("cli.outputFailed", { reason: error.code ?? error.message });
  process.exit(reportFailure(failure, { streams: process, language: languageOf(args), isJson: false }));
});

main(args, process).then((code) => {
  process.exitCode = code;
});
