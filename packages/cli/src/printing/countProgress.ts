import type { CommandStreams } from "../commandStreams.ts";

/** Says how far a long list has come. */
export interface CountedProgress {
  /** Says what is worked on now. */
  readonly at: (place: string) => void;
  /** Wipes the line. */
  readonly done: () => void;
}

/**
 * Says on standard error what a long list has come to: on a terminal in one line that is written anew and wiped at the
 * end; elsewhere nothing, so that a log stays free of it.
 */
export function countProgress({ stderr }: CommandStreams, what: string): CountedProgress {
  if (stderr.isTTY !== true) return { at: () => undefined, done: () => undefined };
  const wipe = "\r\u001b[K";
  return {
    at: (place) => stderr.write(`${wipe}${what} ${place} …`),
    done: () => stderr.write(wipe),
  };
}
