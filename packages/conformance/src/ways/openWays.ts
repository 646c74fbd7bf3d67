import { loadKernel } from "@kinerja/scoring/cohort";
import { columnsWay } from "./columnsWay.ts";
import { databaseWay } from "./databaseWay.ts";
import { openDatabases } from "./openDatabases.ts";
import { oracleWay } from "./oracleWay.ts";
import type { WayShare } from "./runWays.ts";
import { createTableFolder } from "./tableFolder.ts";

/** Every way of running, ready to run, and what ends those that need an end. */
export interface OpenWays {
  readonly ways: readonly WayShare[];
  readonly close: () => Promise<void>;
}

/** The ways of running beside the interpreter, to which they are held. */
type WayName = "oracle" | "columns" | "javascript" | "duckdb" | "postgres" | "mariadb" | "spark";

/** How many of the members each way runs: one of so many. A way that is left out is not opened. */
export type WayShares = Readonly<Partial<Record<WayName, number>>>;

/** Opens ways of running. A new way is one line here, or an entry of `openDatabases`. */
export async function openWays(shares: WayShares): Promise<OpenWays> {
  const folder = createTableFolder();
  const names = (["duckdb", "postgres", "mariadb", "spark"] as const).filter((name) => shares[name] !== undefined);
  const opened = await Promise.all(names.map((name) => openDatabases[name]()));
  const all = [
    oracleWay,
    columnsWay("columns", () => undefined),
    columnsWay("javascript", (program) => loadKernel(program, { allowEval: true })),
    ...opened.map((each) => databaseWay(each, folder)),
  ];
  const byName: Readonly<Record<string, number | undefined>> = shares;
  return {
    ways: all.flatMap((way): WayShare[] => {
      const oneOf = byName[way.name];
      return oneOf === undefined ? [] : [{ way, oneOf }];
    }),
    close: async () => {
      await Promise.all(opened.map(({ close }) => close()));
      folder.remove();
    },
  };
}
