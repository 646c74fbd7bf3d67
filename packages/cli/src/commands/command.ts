import type { Label, Language } from "@kinerja/model";
import type { OptionDescriptions } from "../arguments/optionDescription.ts";
import type { ParsedArguments } from "../arguments/parseArguments.ts";
import type { CommandStreams } from "../commandStreams.ts";
import type { Paint } from "../printing/createPaint.ts";

/** One command: what the help says of it, and what it does. */
export interface Command {
  readonly name: string;
  /** How it is called, after the name. */
  readonly usage: Label;
  readonly summary: Label;
  /** What one ought to know besides, one text a paragraph. */
  readonly notes: readonly Label[];
  /** The forms in which it prints; the first is the default. */
  readonly formats: readonly OutputFormat[];
  readonly options: OptionDescriptions;
  readonly examples: readonly string[];
  /** Runs it and returns the exit code: 0 fine, 1 findings or issues. Wrong usage is thrown. */
  readonly run: (call: CommandCall) => Promise<number>;
}

/** The forms in which a command can print. */
export type OutputFormat = "json" | "table" | "letter" | "csv" | "ndjson";

/** One call of a command. */
export interface CommandCall extends ParsedArguments {
  readonly streams: CommandStreams;
  readonly language: Language;
  readonly format: OutputFormat;
  readonly paint: Paint;
  /** How many columns the output has room for. */
  readonly width: number;
}
