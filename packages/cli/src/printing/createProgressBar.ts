import type { Language } from "@kinerja/model";
import type { CommandStreams } from "../commandStreams.ts";
import { words } from "../words.ts";

/** A line on the terminal that says how far long work has come. */
export interface ProgressBar {
  /** `share` is between 0 and 1; without one, nobody knows how long the work is, and no bar is drawn. */
  readonly show: (what: "reading" | "scoring" | "writing", name: string, share: number | undefined) => void;
  /** Wipes the line. */
  readonly clear: () => void;
}

const patience = 700;
const pause = 100;
const cells = 24;

/** Makes a progress bar on standard error. It says nothing where that is no terminal, or where the work is soon done. */
export function createProgressBar({ stderr }: Pick<CommandStreams, "stderr">, language: Language): ProgressBar {
  if (stderr.isTTY !== true) return { show: () => undefined, clear: () => undefined };
  let next = performance.now() + patience;
  let isShown = false;
  return {
    show: (what, name, share) => {
      const now = performance.now();
      if (now < next) return;
      next = now + pause;
      isShown = true;
      const label = `${words[what][language]} ${name}`.trimEnd();
      stderr.write(`\r\u001b[K${share === undefined ? "" : drawBar(share)}${label}`);
    },
    clear: () => {
      if (isShown) stderr.write("\r\u001b[K");
      isShown = false;
    },
  };
}

function drawBar(share: number): string {
  const part = Math.min(1, Math.max(0, share));
  const full = Math.round(part * cells);
  return `${"█".repeat(full)}${"░".repeat(cells - full)} ${String(Math.floor(part * 100)).padStart(3)}%  `;
}
