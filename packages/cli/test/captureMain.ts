import type { CommandStreams } from "../src/commandStreams.ts";
import { main } from "../src/main.ts";

/** What one call of the command wrote, and its exit code. */
export interface CapturedCall {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Options of {@link captureMain}. */
export interface CaptureOptions {
  readonly stdin?: string;
  readonly columns?: number;
  readonly isTTY?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

/** Calls the command in this process and keeps what it writes. */
export async function captureMain(args: readonly string[], options: CaptureOptions = {}): Promise<CapturedCall> {
  const { stdin = "", columns, isTTY = false, env = {} } = options;
  let stdout = "";
  let stderr = "";
  const size = columns === undefined ? {} : { columns };
  const streams: CommandStreams = {
    stdout: { write: (text) => (stdout += text), isTTY, ...size },
    stderr: { write: (text) => (stderr += text), ...size },
    stdin: (async function* () {
      yield new TextEncoder().encode(stdin);
    })(),
    env,
  };
  const code = await main(args, streams);
  return { code, stdout, stderr };
}
