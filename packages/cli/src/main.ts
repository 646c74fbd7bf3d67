/** What the command writes to: the process in the shell, a recorder in tests. */
export interface CommandStreams {
  readonly stderr: { write(text: string): unknown };
}

/** Runs one command line and returns its exit code: 0 fine, 1 findings or issues, 2 wrong usage. */
export function main(args: readonly string[], streams: CommandStreams): number {
  streams.stderr.write(`kinerja: no such command: ${args[0] ?? "(none)"}\n`);
  return 2;
}
