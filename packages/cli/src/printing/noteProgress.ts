import type { Language } from "@kinerja/model";
import type { CommandStreams } from "../commandStreams.ts";
import { words } from "../words.ts";

const patience = 700;

/**
 * Says on a terminal what takes long, once it has taken some time, and wipes the note when it is done.
 * Says nothing where standard error is no terminal.
 */
export function noteProgress({ stderr }: CommandStreams, what: "reading" | "scoring", language: Language): () => void {
  if (stderr.isTTY !== true) return () => undefined;
  let isShown = false;
  const timer = setTimeout(() => {
    isShown = true;
    stderr.write(`${words[what][language]} …`);
  }, patience);
  timer.unref();
  return () => {
    clearTimeout(timer);
    if (isShown) stderr.write("\r\u001b[K");
  };
}
