import { KinerjaError, type Language } from "@kinerja/model";
import { languageOf } from "./arguments/languageOf.ts";
import type { OptionDescriptions } from "./arguments/optionDescription.ts";
import { parseArguments } from "./arguments/parseArguments.ts";
import { sharedOptions } from "./arguments/sharedOptions.ts";
import { splitCommand } from "./arguments/splitCommand.ts";
import { valueAfter } from "./arguments/valueAfter.ts";
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
  const layout = { language, paint: createPaint(streams), width: streams.stdout.columns ?? widthOfPaper };
  const print = (lines: readonly string[]): number => {
    streams.stdout.write(`${lines.join("\n")}\n`);
    return 0;
  };
  const { name, args: rest } = splitCommand(args);
  if (name === "" || name === "help") {
    const { options, positionals } = parseArguments(rest, overviewOptions);
    if (options.has("version")) return print([version]);
    const [topic, extra] = positionals;
    if (extra !== undefined) throw cliError("usage.unwantedArgument", { name: extra });
    if (topic !== undefined) {
      const command = findCommand(topic);
      return print(renderHelp(command, optionsOf(command), layout));
    }
    print(renderOverview(commands, layout));
    return name === "" && !options.has("help") ? 2 : 0;
  }
  const command = findCommand(name);
  const descriptions = optionsOf(command);
  const parsed = parseArguments(rest, descriptions);
  if (parsed.options.has("help")) return print(renderHelp(command, descriptions, layout));
  const format = formatOf(command, parsed.options.get("format")?.[0]);
  return command.run({ ...parsed, streams, ...layout, format });
}

/** What may be given where no command is named. */
const overviewOptions: OptionDescriptions = {
  ...sharedOptions(["table", "json"]),
  version: { kind: "flag", label: { id: "versi program", en: "the version of the program" } },
};

function findCommand(name: string): Command {
  const command = commands.find((each) => each.name === name);
  if (command !== undefined) return command;
  const known = commands.map((each) => each.name);
  throw cliError("usage.unknownCommand", { name, hint: hintAt(name, known) });
}

function optionsOf(command: Command): OptionDescriptions {
  return { ...command.options, ...sharedOptions(command.formats) };
}

function formatOf({ formats }: Command, asked: string | undefined): OutputFormat {
  return formats.find((format) => format === asked) ?? "table";
}

function wantsJson(args: readonly string[]): boolean {
  return valueAfter(args, "--format") === "json";
}
