import { words } from "../words.ts";
import type { CommandCall } from "./command.ts";

const letterOptions = ["contact", "to-name", "period", "unit"];

/** Says on standard error which options do nothing because no letter is written. */
export function noteUnusedOptions({ options, format, streams, language }: CommandCall): void {
  const unused = letterOptions.filter((name) => options.has(name)).map((name) => `--${name}`);
  if (format === "letter" || unused.length === 0) return;
  streams.stderr.write(`${words.letterOptionsUnused[language].replace("{names}", unused.join(", "))}\n`);
}
