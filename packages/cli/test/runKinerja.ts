import { spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { join } from "node:path";

const bin = join(import.meta.dirname, "..", "src", "bin.ts");

/** The root of the repository, where the shipped inputs are. */
export const root: string = join(import.meta.dirname, "..", "..", "..");

/** What a run of the command left behind. */
export interface FinishedRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Options of {@link runKinerja}. */
export interface RunOptions {
  readonly cwd?: string;
  /** What stands on standard input. Default: nothing. */
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Close standard output after the first piece, as `head` does. */
  readonly closesEarly?: boolean;
  /** A file that takes standard output instead. */
  readonly output?: string;
}

/** Runs the command in a process of its own, from its source. */
export function runKinerja(args: readonly string[], options: RunOptions = {}): Promise<FinishedRun> {
  const { cwd = root, input = "", env = {}, closesEarly = false, output } = options;
  return new Promise((resolve, reject) => {
    const target = output === undefined ? undefined : openSync(output, "w");
    const child = spawn(process.execPath, ["--conditions=@kinerja/source", bin, ...args], {
      cwd,
      env: { PATH: process.env["PATH"], ...env },
      stdio: ["pipe", target ?? "pipe", "pipe"],
    });
    if (target !== undefined) closeSync(target);
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout?.on("data", (piece: Buffer) => {
      stdout.push(piece);
      if (closesEarly) child.stdout?.destroy();
    });
    child.stderr?.on("data", (piece: Buffer) => stderr.push(piece));
    child.on("error", reject);
    child.on("close", (code) =>
      resolve({ code, stdout: Buffer.concat(stdout).toString("utf8"), stderr: Buffer.concat(stderr).toString("utf8") }),
    );
    // A command that refuses its arguments does not wait for its input.
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(input);
  });
}
