import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { SqlRow } from "@kinerja/adapter-sql";
import type { OpenDatabase } from "./databaseWay.ts";
import { createTableFolder } from "./tableFolder.ts";
import { declareColumns } from "./tableTypes.ts";

interface SparkTable {
  readonly name: string;
  readonly path: string;
  readonly schema: string;
}

/** Starts the Spark of `scripts/servers`, which installs it first where it is missing: one session for all statements. */
export async function startSpark(): Promise<OpenDatabase> {
  const script = fileURLToPath(new URL("../../../../scripts/servers/spark.mjs", import.meta.url));
  const child = spawn(process.execPath, [script], { stdio: ["pipe", "pipe", "pipe"] });
  const ask = await talkTo(child);
  const folder = createTableFolder();
  const tables = new Map<string, SparkTable>();
  const out = folder.pathOf("result.tsv");
  const ended = new Promise<void>((done) => {
    child.once("close", () => done());
  });
  return {
    connection: {
      dialect: "spark",
      readRows: async function* ({ text }) {
        await ask({ tables: [...tables.values()], statements: [{ sql: text, out }] });
        yield readRows(out);
        rmSync(out);
      },
    },
    load: async ({ name, columns }, path) => {
      tables.set(name, { name, path, schema: declareColumns("spark", columns) });
    },
    close: async () => {
      child.stdin.end();
      await ended;
      folder.remove();
    },
  };
}

type Ask = (request: Readonly<Record<string, unknown>>) => Promise<void>;

/** Waits until Spark is ready; what is returned asks it, one request after another, and throws what it answers. */
async function talkTo(child: ChildProcessWithoutNullStreams): Promise<Ask> {
  let said = "";
  child.stderr.on("data", (part: Buffer) => {
    said = `${said}${part.toString()}`.slice(-4000);
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const answer = async (): Promise<void> => {
    const { value, done } = await lines.next();
    if (done === true) throw new Error(`Spark ended: ${said}`);
    const { error }: { readonly error?: string } = JSON.parse(value);
    if (error !== undefined) throw new Error(error);
  };
  await answer();
  return async (request) => {
    child.stdin.write(`${JSON.stringify(request)}\n`);
    await answer();
  };
}

function readRows(path: string): readonly SqlRow[] {
  const lines = readFileSync(path, "utf8").split("\n").slice(0, -1);
  return lines.map((line) => line.split("\t").map((cell) => (cell === "\\N" ? null : readCell(cell))));
}

function readCell(cell: string): string | boolean {
  if (cell === "true") return true;
  return cell === "false" ? false : cell;
}
