import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** Where a server listens. */
interface ServerAddress {
  readonly host: string;
  readonly port: number;
  readonly user: string;
}

/** A server of our own that ends when it is stopped, or when this process ends, however that comes. */
export interface StartedServer {
  readonly address: ServerAddress;
  readonly stop: () => Promise<void>;
}

/** Starts one of the servers of `scripts/servers`, which installs it first where it is missing. Throws what it said. */
export async function startServer(name: "postgres" | "mariadb"): Promise<StartedServer> {
  const script = fileURLToPath(new URL(`../../../../scripts/servers/${name}.mjs`, import.meta.url));
  const child = spawn(process.execPath, [script], { stdio: ["pipe", "pipe", "pipe"] });
  let said = "";
  child.stderr.on("data", (part: Buffer) => {
    said = `${said}${part.toString()}`.slice(-4000);
  });
  const ended = new Promise<void>((done) => {
    child.once("close", () => done());
  });
  const line = await Promise.race([firstLine(child), ended.then(() => undefined)]);
  if (line === undefined) throw new Error(`${name} did not start: ${said}`);
  return {
    address: JSON.parse(line) as ServerAddress,
    stop: () => {
      child.stdin.end();
      return ended;
    },
  };
}

async function firstLine({ stdout }: ChildProcess): Promise<string | undefined> {
  if (stdout === null) return undefined;
  for await (const line of createInterface({ input: stdout })) return line;
  return undefined;
}
