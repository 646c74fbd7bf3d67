import type { Language } from "@kinerja/model";
import type { CommandStreams } from "../commandStreams.ts";
import { words } from "../words.ts";

/** Shows how far long work has come. */
export interface Progress {
  readonly show: (done: number, of: number | undefined) => void;
  /** Wipes what was shown. */
  readonly end: () => void;
}

const pause = 200;

/** Shows the members done on standard error, where that is a terminal; elsewhere it says nothing. */
export function createProgress({ stderr }: CommandStreams, language: Language): Progress {
  if (stderr.isTTY !== true) return { show: () => undefined, end: () => undefined };
  const separator = language === "id" ? "." : ",";
  const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, separator);
  let shownAt = 0;
  return {
    show: (done, of) => {
      const now = performance.now();
      if (now - shownAt < pause) return;
      shownAt = now;
      const share = of === undefined || of === 0 ? "" : ` ${Math.floor((100 * done) / of)} %`;
      const count = of === undefined ? grouped(done) : `${grouped(done)} / ${grouped(of)}`;
      stderr.write(`\r\u001b[K${words.scoring[language]}${share} (${count} ${words.members[language]}) …`);
    },
    end: () => {
      if (shownAt > 0) stderr.write("\r\u001b[K");
    },
  };
}
