#!/usr/bin/env node
import { main } from "./main.ts";

// A reader that goes away, such as `head`, is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

main(process.argv.slice(2), process).then((code) => {
  process.exitCode = code;
});
