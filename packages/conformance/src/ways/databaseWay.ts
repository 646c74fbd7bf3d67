import type { Connection } from "@kinerja/adapter-sql";
import { scoreInDatabase } from "@kinerja/adapter-sql";
import type { Program } from "@kinerja/scoring";
import { defaultMapping, printSql } from "@kinerja/scoring/sql";
import type { TableFolder } from "./tableFolder.ts";
import { type LevelTable, writeTables } from "./tables.ts";
import type { Way, WayResult } from "./way.ts";

/** A database that tables can be put into. */
export interface Database {
  readonly connection: Connection;
  /** Puts a table, whose rows a file holds, in place of one of its name. */
  readonly load: (table: LevelTable, path: string) => Promise<void>;
}

/** A database of our own, and what ends it. */
export interface OpenDatabase extends Database {
  readonly close: () => Promise<void>;
}

// "Too many WITH elements in WITH clause": the server keeps them in a word of 64 bits.
const mostLayersOfMariadb = 63;

/** The printed SQL in a database, over tables that stand in it. */
export function databaseWay({ connection, load }: Database, folder: TableFolder): Way {
  const { dialect } = connection;
  return {
    name: dialect,
    refuses: (program) => {
      const printed = printSql(program, { dialect, mapping: mappingOf(program) });
      if (printed.kind === "notSupported") return printed.reasons.map(({ message }) => message.en);
      const layers = printed.text.match(/^q+\d+_\w+ AS/gm)?.length ?? 0;
      return dialect === "mariadb" && layers > mostLayersOfMariadb
        ? [`${layers} layers, of which MariaDB takes 63`]
        : [];
    },
    run: async (sample) => {
      const { program, members } = sample;
      for (const table of writeTables(sample)) await load(table, folder.write(table));
      const { results } = await scoreInDatabase(connection, program, { mapping: mappingOf(program) });
      const byId = new Map(results.map((result) => [result.id, result]));
      if (byId.size !== members.length || results.length !== members.length)
        throw new RangeError(`${dialect}: ${results.length} results of ${members.length} members`);
      return members.map(({ id }): WayResult => byId.get(String(id)) ?? { status: "missing", values: {} });
    },
  };
}

function mappingOf(program: Program): ReturnType<typeof defaultMapping> {
  return defaultMapping(program, { absenceColumns: true, employmentKind: true, rowIds: true });
}
