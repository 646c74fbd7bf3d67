import type { Label } from "@kinerja/model";

/** One option of a command, for reading the command line and for the help. */
interface OptionDescription {
  /** A `text` has a value, a `flag` has none. */
  readonly kind: "text" | "flag";
  /** What stands for the value in the help, such as `FILE`. */
  readonly value?: string;
  readonly isRepeatable?: boolean;
  /** The only values that are taken. */
  readonly oneOf?: readonly string[];
  readonly label: Label;
}

/** Options by name, without the dashes. */
export type OptionDescriptions = Readonly<Record<string, OptionDescription>>;
