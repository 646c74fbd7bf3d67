import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createHandler } from "@kinerja/adapter-http";
import { nodeListener } from "@kinerja/adapter-http/node";
import { overlays, policies } from "@kinerja/regulations";
import { type ScoreInput, score } from "@kinerja/scoring";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { goodMember } from "./hostile/goodMember.ts";
import { hostileInputs } from "./hostileInputs.ts";

const greatestMilliseconds = 1000;
const count = 1000;
const seed = Number(process.env["KINERJA_SEED"] ?? 20_260_101);
const faults: unknown[] = [];
let server: Server;
let base = "";

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly milliseconds: number;
}

async function post(path: string, body: string): Promise<Answer> {
  const started = performance.now();
  const response = await fetch(`${base}${path}`, {
    method: "POST",
    body,
    headers: { "content-type": "application/json" },
  });
  const text = await response.text();
  return { status: response.status, text, milliseconds: performance.now() - started };
}

beforeAll(async () => {
  const handle = createHandler({
    policies: Object.values(policies),
    overlays: Object.values(overlays),
    onFault: (fault) => faults.push(fault),
    // So much that the hostile inputs of 10 MB are looked at, not only weighed.
    limits: { bodyBytes: 32_000_000 },
  });
  server = createServer(nodeListener(handle));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Inputs that JSON can hold, as many as were asked for. */
const inputs = hostileInputs({ seed, count: count * 2 })
  .filter(({ json }) => json !== undefined)
  .slice(0, count);

describe("hostile input over HTTP", () => {
  test("there are a thousand of them", () => {
    expect(inputs).toHaveLength(count);
  });

  test("ends in an answer or a coded problem within a second, and never in 5xx", async () => {
    const wrong: string[] = [];
    for (const { name, policy, json, unharmed } of inputs) {
      const { status, text, milliseconds } = await post(`/policies/${policy}/score`, json?.() ?? "");
      const answer = JSON.parse(text) as { code?: string; results?: readonly { id: string; status: string }[] };
      if (status !== 200 && !/^(?:http|policy|input)\.\w+$/.test(answer.code ?? "")) wrong.push(`${name}: ${status}`);
      if (status >= 500) wrong.push(`${name}: ${status}`);
      if (milliseconds > greatestMilliseconds) wrong.push(`${name}: ${Math.round(milliseconds)} ms`);
      for (const id of status === 200 ? unharmed : []) {
        const result = answer.results?.find((each) => each.id === id);
        if (result?.status !== "scored") wrong.push(`${name}: ${id} is ${result?.status ?? "gone"}`);
      }
    }
    expect(wrong).toStrictEqual([]);
    expect(faults).toStrictEqual([]);
    expect("polluted" in {}).toBe(false);
  });

  test("is explained and made a letter of with the same care", async () => {
    const context = JSON.stringify({ period: "2026", contact: { who: "Rina", reach: "123" } });
    const wrong: string[] = [];
    for (const { name, policy, json } of inputs.filter((_, index) => index % 4 === 0)) {
      const hostile = json?.() ?? "";
      for (const [path, body] of [
        [`/policies/${policy}/explain`, `{"member":${hostile}}`],
        [`/policies/${policy}/letter`, `{"member":${hostile},"context":${context}}`],
        [`/policies/${policy}/letter`, `{"member":{"id":"a"},"context":${hostile}}`],
        ["/verify", hostile],
      ] as const) {
        const { status, milliseconds } = await post(path, body);
        if (status >= 500 || milliseconds > greatestMilliseconds)
          wrong.push(`${path} ${name}: ${status}, ${milliseconds} ms`);
      }
    }
    expect(wrong).toStrictEqual([]);
    expect(faults).toStrictEqual([]);
  });
});

test("the service gives the same bytes as the call in this process, for every policy", async () => {
  for (const policy of Object.values(policies)) {
    const input = { members: [goodMember(policy.id, "a"), { id: "b" }, ...policy.cases.map(({ input }) => input)] };
    const { status, text } = await post(`/policies/${policy.id}/score`, JSON.stringify(input));
    expect(status).toBe(200);
    expect(text).toBe(JSON.stringify(score(policy, JSON.parse(JSON.stringify(input)) as ScoreInput)));
  }
});
