import { createServer, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exampleService } from "../callService.fixture.ts";
import { nodeListener } from "./nodeListener.ts";

const member = { id: "a", tasks: [{ done: "4" }, { done: "2.50" }] };
const faults: unknown[] = [];
const open: Server[] = [];
let port = 0;

/** Puts the example service on a free port. */
async function start(options: Parameters<typeof exampleService>[0] = {}): Promise<number> {
  const listen = nodeListener(exampleService({ onFault: (fault) => faults.push(fault), ...options }));
  const server = createServer({ headersTimeout: 1500, requestTimeout: 2500, connectionsCheckingInterval: 100 }, listen);
  open.push(server);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return (server.address() as AddressInfo).port;
}

/** Sends bytes as they are, and gives everything that comes back until the connection ends or falls silent. */
function sendRaw(pieces: readonly (string | Uint8Array)[], { at = port, silence = 400 } = {}): Promise<string> {
  return new Promise((done) => {
    let text = "";
    let timer: NodeJS.Timeout | undefined;
    const socket = connect(at, "127.0.0.1", () => {
      for (const piece of pieces) socket.write(piece);
    });
    const end = (): void => {
      socket.destroy();
      done(text);
    };
    socket.on("data", (chunk) => {
      text += chunk.toString("latin1");
      clearTimeout(timer);
      timer = setTimeout(end, silence);
    });
    socket.on("close", end);
    socket.on("error", end);
  });
}

function statusOf(answer: string): string {
  return /^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? "none";
}

function post(body: string | Uint8Array, headers: readonly string[] = []): readonly (string | Uint8Array)[] {
  const all = ["Host: localhost", "Content-Type: application/json", ...headers];
  const length = headers.some((header) => /^(content-length|transfer-encoding)/i.test(header))
    ? []
    : [`Content-Length: ${typeof body === "string" ? Buffer.byteLength(body) : body.length}`];
  return [`POST /policies/example/score HTTP/1.1\r\n${[...all, ...length].join("\r\n")}\r\n\r\n`, body];
}

beforeAll(async () => {
  port = await start();
});

afterAll(() => {
  for (const server of open) server.closeAllConnections();
  for (const server of open) server.close();
});

describe("a service on node:http", () => {
  test("answers over loopback", async () => {
    const response = await fetch(`http://127.0.0.1:${port}/policies/example/score`, {
      method: "POST",
      body: JSON.stringify({ members: [member] }),
      headers: { "content-type": "application/json" },
    });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ results: [{ id: "a", values: { total: "6.50" } }] });
  });

  test("gives each of fifty requests at once its own answer", async () => {
    const totals = await Promise.all(
      Array.from({ length: 50 }, async (_, index) => {
        const members = Array.from({ length: 200 }, (_row, row) => ({
          id: `m${row}`,
          tasks: [{ done: String(index) }],
        }));
        const response = await fetch(`http://127.0.0.1:${port}/policies/example/score`, {
          method: "POST",
          body: JSON.stringify({ members }),
          headers: { "content-type": "application/json" },
        });
        const { results } = (await response.json()) as { results: { values: { total: string } }[] };
        return new Set(results.map(({ values }) => values.total));
      }),
    );
    expect(totals.map((set) => [...set].join())).toStrictEqual(Array.from({ length: 50 }, (_, index) => `${index}.00`));
  });

  test("answers a client that sends too much, and lets it go on with the same connection", async () => {
    const small = await start({ limits: { bodyBytes: 1000 } });
    const chunk = `${(5000).toString(16)}\r\n${" ".repeat(5000)}\r\n`;
    const big = post(`${chunk.repeat(400)}0\r\n\r\n`, ["Transfer-Encoding: chunked"]);
    const next = `GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n`;
    const answer = await sendRaw([...big, next], { at: small });
    expect(answer.match(/HTTP\/1\.1 \d+/g)).toStrictEqual(["HTTP/1.1 413", "HTTP/1.1 200"]);
  });

  test("answers before the content where it need not be read", async () => {
    const guarded = await start({ token: "a-token-of-some-length" });
    const answer = await sendRaw([...post(" ".repeat(3_000_000)), "GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n"], {
      at: guarded,
    });
    expect(answer.match(/HTTP\/1\.1 \d+/g)).toStrictEqual(["HTTP/1.1 401", "HTTP/1.1 200"]);
  });

  test("gives bytes that are no request a plain refusal", async () => {
    const odd: readonly (readonly [string, string, string])[] = [
      ["no HTTP", "hello\r\n\r\n", "400"],
      ["an absolute address", "GET http://evil.example/health HTTP/1.1\r\nHost: x\r\n\r\n", "200"],
      ["an address that is none", "GET http://[ HTTP/1.1\r\nHost: x\r\n\r\n", "400"],
      ["a star", "OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n", "400"],
      ["two slashes", "GET //evil.example/health HTTP/1.1\r\nHost: x\r\n\r\n", "404"],
      ["dots", "GET /x/../health HTTP/1.1\r\nHost: x\r\n\r\n", "200"],
      ["TRACE", "TRACE /health HTTP/1.1\r\nHost: x\r\n\r\n", "400"],
      ["no host", "GET /health HTTP/1.1\r\n\r\n", "400"],
      ["two lengths", "POST /verify HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{}", "400"],
      [
        "length and chunks",
        "POST /verify HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "400",
      ],
      ["long headers", `GET /health HTTP/1.1\r\nHost: x\r\nX: ${"a".repeat(20_000)}\r\n\r\n`, "431"],
      ["a latin-1 header", "GET /health HTTP/1.1\r\nHost: x\r\nX-Name: \xff\r\n\r\n", "200"],
      ["an expectation", "POST /verify HTTP/1.1\r\nHost: x\r\nExpect: wonders\r\nContent-Length: 2\r\n\r\n{}", "417"],
    ];
    for (const [name, bytes, expected] of odd) {
      expect(`${name}: ${statusOf(await sendRaw([Buffer.from(bytes, "latin1")]))}`).toBe(`${name}: ${expected}`);
    }
  });

  test("never answers 5xx to bytes that are no input", async () => {
    const bodies: readonly (readonly [string, readonly (string | Uint8Array)[], string])[] = [
      ["truncated JSON", post('{"members":[{"id":"a"'), "400"],
      ["invalid UTF-8", post(new Uint8Array([0x7b, 0xc3, 0x28, 0x7d])), "400"],
      ["an overlong null", post(new Uint8Array([0x22, 0xc0, 0x80, 0x22])), "400"],
      ["a byte order mark", post(`\ufeff{"members":[]}`), "200"],
      ["UTF-16", post(Buffer.from('{"members":[]}', "utf16le")), "400"],
      ["a gzip bomb", post(new Uint8Array([0x1f, 0x8b, 8, 0]), ["Content-Encoding: gzip"]), "415"],
      ["100,000 brackets", post("[".repeat(100_000)), "400"],
      ["100,000 objects", post('{"a":'.repeat(100_000)), "400"],
      ["equal keys", post('{"members":[],"members":[]}'), "400"],
      ["__proto__", post('{"__proto__":{"members":[]}}'), "422"],
      ["nothing", post(""), "400"],
      ["zero bytes", post("\0\0\0\0"), "400"],
      [
        "a form",
        [
          "POST /policies/example/score HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 3\r\n\r\na=1",
        ],
        "415",
      ],
      ["no type", ["POST /policies/example/score HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}"], "415"],
      ["a bad chunk", post("zz\r\n{}\r\n0\r\n\r\n", ["Transfer-Encoding: chunked"]), "400"],
    ];
    for (const [name, pieces, expected] of bodies) {
      const started = performance.now();
      const answer = await sendRaw(pieces, { silence: 50 });
      expect(`${name}: ${statusOf(answer)}`).toBe(`${name}: ${expected}`);
      expect(performance.now() - started, name).toBeLessThan(1000);
    }
    expect(faults).toStrictEqual([]);
  });

  test("cuts off a client that never ends its request", async () => {
    expect(statusOf(await sendRaw(["GET /health HTTP/1.1\r\nHost: x\r\n"], { silence: 100 }))).toBe("408");
    expect(statusOf(await sendRaw(post("{", ["Content-Length: 100"]), { silence: 100 }))).toBe("408");
  });

  test("goes on after clients that break off", async () => {
    const breakOff = (pieces: readonly (string | Uint8Array)[]): Promise<void> =>
      new Promise((done) => {
        const socket = connect(port, "127.0.0.1", () => {
          for (const piece of pieces) socket.write(piece);
          setTimeout(() => {
            socket.destroy();
            done();
          }, 5);
        });
      });
    await Promise.all(Array.from({ length: 20 }, () => breakOff(post('{"members":[', ["Content-Length: 500"]))));
    await Promise.all(Array.from({ length: 20 }, () => breakOff(post(JSON.stringify({ members: [member] })))));
    expect((await fetch(`http://127.0.0.1:${port}/health`)).status).toBe(200);
    expect(faults).toStrictEqual([]);
  });
});
