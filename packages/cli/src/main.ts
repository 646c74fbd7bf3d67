import { KinerjaError, type Language } from "@kinerja/model";
import { parseArguments } from "./arguments/parseArguments.ts";
import { sharedOptions } from "./arguments/sharedOptions.ts";
import { cliError } from "./cliError.ts";
import type { CommandStreams } from "./commandStreams.ts";
import type { Command, OutputFormat } from "./commands/command.ts";
import { commands } from "./commands/commands.ts";
import { hintAt } from "./hintAt.ts";
import { createPaint } from "./printing/createPaint.ts";
import { renderHelp, renderOverview } from "./printing/renderHelp.ts";
import { reportFailure } from "./reportFailure.ts";
import { version } from "./version.ts";

const widthOfPaper = 80;

/**
 * Runs one command line and gives its exit code: 0 fine, 1 findings or issues, 2 wrong usage.
 *
 * Never throws for what a user sends: every failure is a message with a code, in the language asked
 * for. With `--format json` standard output is one JSON document, also where something fails.
 */
export async function main(args: readonly string[], streams: CommandStreams): Promise<number> {
  const language = languageOf(args);
  try {
    return await run(args, streams, language);
  } catch (error) {
    const failure =
      error instanceof KinerjaError
        ? error
        : cliError("cli.unexpected", { reason: error instanceof Error ? `${error.name}: ${error.message}` : "?" });
    return reportFailure(failure, { streams, language, isJson: wantsJson(args) });
  }
}

async function run(args: readonly string[], streams: CommandStreams, language: Language): Promise<number> {
  const [name = "", ...rest] = args;
  const layout = { language, paint: createPaint(streams), width: streams.stdout.columns ?? widthOfPaper };
  const print = (lines: readonly string[]): number => {
    streams.stdout.write(`${lines.join("\n")}\n`);
    return 0;
  };
  if (name === "--version") return print([version]);
  if (name === "" || name === "--help" || name === "-h" || name === "help" || name === "--lang") {
    print(renderOverview(commands, layout));
    return name === "" ? 2 : 0;
  }
  const command = commands.find((each) => each.name === name);
  if (command === undefined) {
    throw cliError("usage.unknownCommand", {
      name,
      hint: hintAt(
        name,
        commands.map((each) => each.name),
      ),
    });
  }
  const descriptions = { ...command.options, ...sharedOptions(command.formats) };
  const parsed = parseArguments(rest, descriptions);
  if (parsed.options.has("help")) return print(renderHelp(command, descriptions, layout));
  const format = formatOf(command, parsed.options.get("format")?.[0]);
  return command.run({ ...parsed, streams, ...layout, format });
}

function formatOf({ formats }: Command, asked: string | undefined): OutputFormat {
  return formats.find((format) => format === asked) ?? "table";
}

/** The language is needed before the command line is understood, for the messages about it. */
function languageOf(args: readonly string[]): Language {
  return valueAfter(args, "--lang") === "en" ? "en" : "id";
}

function wantsJson(args: readonly string[]): boolean {
  return valueAfter(args, "--format") === "json";
}

function valueAfter(args: readonly string[], option: string): string | undefined {
  const index = args.lastIndexOf(option);
  return index === -1 ? args.find((each) => each.startsWith(`${option}=`))?.slice(option.length + 1) : args[index + 1];
}
