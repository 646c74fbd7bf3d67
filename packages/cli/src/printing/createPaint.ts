import type { CommandStreams } from "../commandStreams.ts";

/** Colours a text, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

/** What a text is, not how it looks. */
export type Style = "strong" | "quiet" | "good" | "warning" | "bad";

const codes: Readonly<Record<Style, readonly [number, number]>> = {
  strong: [1, 22],
  quiet: [2, 22],
  good: [32, 39],
  warning: [33, 39],
  bad: [31, 39],
};

/** Colours only where a person looks at a terminal and did not ask for none (NO_COLOR). */
export function createPaint({ stdout, env }: Pick<CommandStreams, "stdout" | "env">): Paint {
  const isWanted = stdout.isTTY === true && (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb";
  if (!isWanted) return (_, text) => text;
  return (style, text) => {
    const [on, off] = codes[style];
    return `\u001b[${on}m${text}\u001b[${off}m`;
  };
}
