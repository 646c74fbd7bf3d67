/** Where text is written to. */
export interface OutputStream {
  write(text: string): unknown;
  /** Calls back when more may be written; only streams that can be full have it. */
  once?(event: "drain", listener: () => void): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** What the command reads from and writes to: the process in the shell, a recorder in tests. */
export interface CommandStreams {
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly env: Readonly<Record<string, string | undefined>>;
}
