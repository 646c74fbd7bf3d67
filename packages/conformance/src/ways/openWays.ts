import { loadKernel } from "@kinerja/scoring/cohort";
import { columnsWay } from "./columnsWay.ts";
import { oracleWay } from "./oracleWay.ts";
import type { WayShare } from "./runWays.ts";

/** Every way of running, ready to run, and what ends those that need an end. */
export interface OpenWays {
  readonly ways: readonly WayShare[];
  readonly close: () => Promise<void>;
}

/** How many of the members each way runs: one of so many. */
export type WayShares = Readonly<Record<"oracle" | "columns" | "share", number>>;

/** Opens all ways of running but the reference, the interpreter. A new way is one line here. */
export async function openWays(shares: WayShares): Promise<OpenWays> {
  return {
    ways: [
      { way: oracleWay, oneOf: shares.oracle },
      { way: columnsWay("columns", () => undefined), oneOf: shares.columns },
      { way: columnsWay("javascript", (program) => loadKernel(program, { allowEval: true })), oneOf: 1 },
    ],
    close: async () => {},
  };
}
