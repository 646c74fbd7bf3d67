import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { policies } from "@kinerja/regulations";
import { afterAll, afterEach, describe, expect, test } from "vitest";

const bin = join(import.meta.dirname, "..", "bin.ts");
const folder = mkdtempSync(join(tmpdir(), "kinerja-serve-"));
const token = "0123456789abcdef0123456789abcdef";
const running: ChildProcess[] = [];

interface Service {
  readonly url: string;
  readonly port: number;
  readonly process: ChildProcess;
  readonly ended: Promise<number | null>;
}

function start(args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
  const options = { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] as ["ignore", "pipe", "pipe"] };
  const child = spawn(process.execPath, ["--conditions=@kinerja/source", bin, "serve", ...args], options);
  running.push(child);
  return child;
}

/** Starts the command and waits for the line that says where it listens. */
async function serve(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Service> {
  const child = start(["--port", "0", ...args], env);
  const ended = once(child, "exit").then(([code]) => code as number | null);
  const [line] = (await once(createInterface({ input: child.stdout ?? process.stdin }), "line")) as [string];
  const { listening, port } = JSON.parse(line) as { listening: string; port: number };
  return { url: listening, port, process: child, ended };
}

/** Runs the command to its end. */
async function refuse(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<string> {
  const child = start([...args, "--lang", "en"], env);
  let text = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    text += chunk.toString();
  });
  const [code] = (await once(child, "close")) as [number];
  return `${code} ${/\[([\w.]+)\]/.exec(text)?.[1]}`;
}

function fileOf(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

afterEach(() => {
  for (const child of running.splice(0)) child.kill("SIGKILL");
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("kinerja serve", { timeout: 60_000 }, () => {
  test("serves the regulations on a free port, to this machine's own names only", async () => {
    const { url, port, process: child, ended } = await serve([]);
    expect(url).toBe(`http://127.0.0.1:${port}`);
    expect(await (await fetch(`${url}/health`)).json()).toMatchObject({
      status: "ok",
      policies: Object.keys(policies).length,
    });
    const other = await new Promise<string>((done) => {
      const socket = connect(port, "127.0.0.1", () =>
        socket.write("GET /policies HTTP/1.1\r\nHost: evil.example\r\n\r\n"),
      );
      socket.once("data", (chunk) => {
        socket.destroy();
        done(chunk.toString());
      });
    });
    expect(other).toMatch(/^HTTP\/1\.1 421 /);
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
  });

  test("asks for the token of a file, or of the environment", async () => {
    const byFile = await serve(["--token-file", fileOf("token", `${token}\n`)]);
    const byEnvironment = await serve([], { KINERJA_TOKEN: token });
    for (const { url } of [byFile, byEnvironment]) {
      expect((await fetch(`${url}/policies`)).status).toBe(401);
      const headers = { authorization: `Bearer ${token}` };
      expect((await fetch(`${url}/policies`, { headers })).status).toBe(200);
    }
  });

  test("finishes open requests when it is asked to end", async () => {
    const { port, process: child, ended } = await serve([]);
    const body = '{"members":[{"id":"a","resultRating":"above","behaviourRating":"above"}]}';
    const head = `POST /policies/permenpanrb-6-2022/score HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`;
    const socket = connect(port, "127.0.0.1");
    await once(socket, "connect");
    socket.write(head + body.slice(0, 20));
    await new Promise((done) => setTimeout(done, 200));
    child.kill("SIGTERM");
    await new Promise((done) => setTimeout(done, 300));
    await expect(fetch(`http://127.0.0.1:${port}/health`)).rejects.toThrow();
    socket.write(body.slice(20));
    const [answer] = (await once(socket, "data")) as [Buffer];
    expect(answer.toString()).toMatch(/^HTTP\/1\.1 200 [\s\S]*"veryGood"/);
    expect(await ended).toBe(0);
  });

  test("refuses to start where it would be open to others, or cannot listen", async () => {
    const { port } = await serve([]);
    expect(await refuse(["--host", "0.0.0.0", "--port", "0"])).toBe("2 usage.tokenRequired");
    expect(await refuse(["--host", "::", "--port", "0"])).toBe("2 usage.tokenRequired");
    expect(await refuse(["--port", "0"], { KINERJA_TOKEN: "short" })).toBe("2 usage.tokenForm");
    expect(await refuse(["--token-file", join(folder, "nothing")])).toBe("2 file.notFound");
    expect(await refuse(["--port", "65536"])).toBe("2 usage.wrongValue");
    expect(await refuse(["--port", String(port)])).toBe("2 usage.addressTaken");
    expect(await refuse(["--policy", fileOf("broken.json", "{}")])).toBe("1 policy.refused");
  });
});
