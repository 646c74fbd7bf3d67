import { hashPolicy } from "@kinerja/policy";
import { explain, score } from "@kinerja/scoring";
import { describe, expect, test } from "vitest";
import { callService, exampleService } from "./callService.fixture.ts";
import { createHandler } from "./createHandler.ts";
import { exampleOverlay, examplePolicy } from "./examplePolicy.fixture.ts";

const handle = exampleService();
const member = { id: "a", tasks: [{ done: "4" }, { done: "2.50" }] };
const scorePath = "/policies/example/score";

describe("the service", () => {
  test("says that it is there, and nothing besides", async () => {
    const { status, json } = await callService(handle, "/health");
    expect({ status, json }).toStrictEqual({
      status: 200,
      json: { status: "ok", version: expect.stringMatching(/^\d+\.\d+\.\d+/), policies: 1 },
    });
  });

  test("lists policies and overlays", async () => {
    const { json } = await callService(handle, "/policies");
    expect(json).toMatchObject({
      policies: [{ id: "example", version: "1.0.0", status: "example", hash: hashPolicy(examplePolicy) }],
      overlays: [{ id: "example.lenient", base: "example" }],
    });
  });

  test("gives a policy as its document, with status and hash, and the schema of its input", async () => {
    const { json } = await callService(handle, "/policies/example");
    expect(json).toStrictEqual({
      status: "example",
      hash: hashPolicy(examplePolicy),
      document: JSON.parse(JSON.stringify(examplePolicy)),
    });
    const schema = await callService(handle, "/policies/example/input-schema");
    expect(schema.json).toMatchObject({ type: "object", required: ["members"] });
  });

  test("scores with the same bytes as the call in the same process", async () => {
    const input = { members: [member, { id: "b", tasks: [{ done: "x" }] }, member, { tasks: 3 }] };
    const { status, text } = await callService(handle, scorePath, { body: input });
    expect(status).toBe(200);
    expect(text).toBe(JSON.stringify(score(examplePolicy, input)));
    const bare = await callService(handle, scorePath, { body: input.members });
    expect(bare.text).toBe(text);
  });

  test("loses no digit of a number", async () => {
    const body = '{"members":[{"id":1,"tasks":[{"done":1.10},{"done":99.99},{"done":1e1},{"done":0.001}]}]}';
    const { json } = await callService(handle, scorePath, { body });
    expect(json["results"]).toMatchObject([
      { id: "1", issues: [{ code: "input.tooManyDecimals", path: "members[0].tasks[3].done" }] },
    ]);
    const fine = await callService(handle, scorePath, { body: body.replace("0.001", "0.01") });
    expect(fine.json["results"]).toMatchObject([{ values: { total: "111.10" } }]);
  });

  test("takes date and overlays from the address, else from the content", async () => {
    const gradeOf = async (path: string, body: object): Promise<unknown> => {
      const { json } = await callService(handle, path, { body });
      return JSON.stringify([json["policy"], (json["results"] as { values: object }[])[0]?.values]);
    };
    const members = [member];
    expect(await gradeOf(scorePath, { members })).toMatch(/"at":"2026-07-01".*"low"/);
    expect(await gradeOf(scorePath, { members, at: "2026-02-01" })).toMatch(/"at":"2026-02-01".*"good"/);
    expect(await gradeOf(`${scorePath}?at=2026-08-01`, { members, at: "2026-02-01" })).toMatch(/"2026-08-01".*"low"/);
    expect(await gradeOf(scorePath, { members, overlays: ["example.lenient"] })).toMatch(/"example.lenient".*"good"/);
    expect(await gradeOf(`${scorePath}?overlays=example.lenient`, { members })).toMatch(/"example.lenient".*"good"/);
    expect(await gradeOf(`${scorePath}?overlays=`, { members, overlays: ["example.lenient"] })).toMatch(/"low"/);
  });

  test("explains one member", async () => {
    const { status, json } = await callService(handle, "/policies/example/explain", { body: { member } });
    const { result, trace } = explain(examplePolicy, member);
    expect(status).toBe(200);
    expect(json).toStrictEqual(JSON.parse(JSON.stringify({ policy: trace?.policy, result, trace, issues: [] })));
    const refused = await callService(handle, "/policies/example/explain", { body: { member: 5 } });
    expect(refused.status).toBe(200);
    expect(refused.json).toMatchObject({ result: { status: "refused", issues: [{ path: "member" }] } });
  });

  test("writes a letter in the language asked for, as text or as data", async () => {
    const context = { period: "2026", contact: { who: "Rina", reach: "123" } };
    const letterPath = "/policies/example/letter";
    const inIndonesian = await callService(handle, letterPath, { body: { member, context } });
    expect(inIndonesian.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(inIndonesian.headers.get("content-language")).toBe("id");
    expect(inIndonesian.text).toMatch(/Rendah/);
    const inEnglish = await callService(handle, `${letterPath}?lang=en`, { body: { member, context } });
    expect(inEnglish.text).toMatch(/Low/);
    const asData = await callService(handle, letterPath, {
      body: { member, context },
      headers: { accept: "application/json", "accept-language": "en" },
    });
    expect(asData.json).toMatchObject({ formatVersion: 1, language: "en" });
  });

  test("takes the numbers of a letter's context, and refuses what it cannot use", async () => {
    const source = { instrument: "Contoh", evidence: "secondary" };
    const route = { to: { id: "a", en: "a" }, days: 14, dayType: "calendar", appliesTo: ["pns"], source };
    const context = { period: "2026", contact: { who: "Rina", reach: "123" } };
    const call = (objection: object): ReturnType<typeof callService> =>
      callService(handle, "/policies/example/letter?lang=en", { body: { member, context: { ...context, objection } } });
    expect((await call({ route, receivedOn: "2026-03-01" })).text).toMatch(/15 March 2026/);
    expect((await call({ route, receivedOn: "9999-12-31" })).status).toBe(422);
    const wrong = await call({ route: { ...route, days: 0 } });
    expect(wrong).toMatchObject({ status: 422, json: { issues: [{ path: "context.objection.route.days" }] } });
  });

  test("refuses a member of another employment kind, and shows no one another group's objection route", async () => {
    const body = { members: [{ ...member, employmentKind: "pppk" }] };
    const scored = await callService(handle, "/policies/example/score", { body });
    expect(scored.json).toMatchObject({
      results: [{ status: "refused", issues: [{ code: "input.employmentKind", expected: "pns", received: "pppk" }] }],
    });
    const source = { instrument: "Contoh", evidence: "secondary" };
    const route = { to: { id: "a", en: "Rater" }, days: 14, dayType: "calendar", appliesTo: ["pppkPartTime"], source };
    const context = { period: "2026", contact: { who: "Rina", reach: "123" }, objection: { route } };
    const letterOf = (told: object): ReturnType<typeof callService> =>
      callService(handle, "/policies/example/letter?lang=en", { body: { member: told, context } });
    expect((await letterOf(member)).text).toContain("Contoh");
    expect((await letterOf({ ...member, employmentKind: "pns" })).text).not.toContain("14 days");
  });

  test("verifies a policy document", async () => {
    const sound = await callService(handle, "/verify", { body: examplePolicy });
    expect(sound.json).toMatchObject({ status: "example", findings: expect.any(Array) });
    const broken = await callService(handle, "/verify", { body: { ...examplePolicy, id: 5 } });
    expect(broken.json).toMatchObject({ sound: false, findings: [{ path: "id", severity: "error" }] });
    expect((await callService(handle, "/verify", { body: '{"a":' })).status).toBe(400);
  });
});

describe("a problem", () => {
  const problems: readonly (readonly [string, string, string, Parameters<typeof callService>[2]])[] = [
    ["an address that is not there", "404 http.notFound", "/nowhere", {}],
    ["an address that is no text", "404 http.notFound", "/policies/%ff", {}],
    ["a policy that is not there", "404 http.unknownPolicy", "/policies/nothing", {}],
    ["a policy that is not there, to score", "404 http.unknownPolicy", "/policies/__proto__/score", { body: {} }],
    ["another method", "405 http.methodNotAllowed", scorePath, {}],
    ["a method to change what cannot be changed", "405 http.methodNotAllowed", "/policies", { method: "DELETE" }],
    ["a form that is not to be had", "406 http.notAcceptable", "/policies", { headers: { accept: "image/png" } }],
    ["a parameter that is not known", "400 http.unknownParameter", `${scorePath}?att=2026-01-01`, { body: {} }],
    ["a parameter that stands twice", "400 http.repeatedParameter", `${scorePath}?at=a&at=b`, { body: {} }],
    ["a language that is not spoken", "400 http.unknownLanguage", "/policies?lang=fr", {}],
    [
      "another type of content",
      "415 http.contentType",
      scorePath,
      { body: "a=1", headers: { "content-type": "text/plain" } },
    ],
    [
      "another charset",
      "415 http.contentType",
      scorePath,
      { body: "{}", headers: { "content-type": "application/json; charset=latin1" } },
    ],
    [
      "compressed content",
      "415 http.contentEncoding",
      scorePath,
      { body: "{}", headers: { "content-encoding": "gzip" } },
    ],
    ["no content", "400 http.emptyBody", scorePath, { body: " \n" }],
    ["content that breaks off", "400 http.notJson", scorePath, { body: '{"members": [' }],
    ["content that is no UTF-8", "400 http.notUtf8", scorePath, { body: new Uint8Array([0x22, 0xff, 0x22]) }],
    ["a key that stands twice", "400 http.duplicateKey", scorePath, { body: '{"members":[],"members":[]}' }],
    ["deep nesting", "400 http.tooDeep", scorePath, { body: "[".repeat(100_000) }],
    ["content without members", "422 http.inputRefused", scorePath, { body: { member } }],
    ["content that is no object", "422 http.inputRefused", scorePath, { body: "null" }],
    ["a date that is none", "422 http.inputRefused", `${scorePath}?at=2026-02-30`, { body: { members: [] } }],
    ["a date before the law", "422 policy.notResolved", `${scorePath}?at=2020-01-01`, { body: { members: [] } }],
    ["an overlay that is not known", "422 http.inputRefused", scorePath, { body: { members: [], overlays: ["x"] } }],
    ["overlays that are no list", "422 http.inputRefused", scorePath, { body: { members: [], overlays: "x" } }],
    ["nobody to explain", "422 http.inputRefused", "/policies/example/explain", { body: {} }],
    ["a letter without a context", "422 http.inputRefused", "/policies/example/letter", { body: { member } }],
  ];

  test.each(problems)("tells %s: %s", async (_, expected, path, options) => {
    const { status, json, headers } = await callService(handle, path, options);
    expect(`${status} ${String(json["code"])}`).toBe(expected);
    expect(headers.get("content-type")).toBe("application/problem+json");
    expect(json).toMatchObject({
      type: "about:blank",
      status,
      title: expect.any(String),
      message: { id: json["detail"], en: expect.any(String) },
      issues: expect.any(Array),
    });
  });

  test("is told in the language that is asked for or preferred", async () => {
    const titleOf = async (path: string, language?: string): Promise<unknown> => {
      const headers = language === undefined ? {} : { "accept-language": language };
      return (await callService(handle, path, { headers })).json["title"];
    };
    expect(await titleOf("/x")).toBe("Tidak ditemukan");
    expect(await titleOf("/x?lang=en")).toBe("Not found");
    expect(await titleOf("/x", "fr, en-GB;q=0.8, id;q=0.5")).toBe("Not found");
    expect(await titleOf("/x?lang=id", "en")).toBe("Tidak ditemukan");
    expect(await titleOf("/x", "en;q=0, in-ID")).toBe("Tidak ditemukan");
  });

  test("names the methods there are", async () => {
    expect((await callService(handle, scorePath)).headers.get("allow")).toBe("POST, OPTIONS");
    const asked = await callService(handle, scorePath, { method: "OPTIONS" });
    expect([asked.status, asked.headers.get("allow")]).toStrictEqual([204, "POST, OPTIONS"]);
  });

  test("repeats nothing of the request", async () => {
    const secret = "198501012010011001";
    const calls = [
      callService(handle, `/policies/${secret}`),
      callService(handle, `/policies?${secret}=1`),
      callService(handle, `${scorePath}?at=${secret}`, { body: { members: [] } }),
      callService(handle, scorePath, { body: `{"${secret}": 1, "${secret}": 2}` }),
      callService(handle, scorePath, { body: `{"members": ${secret}x}` }),
      callService(handle, scorePath, { body: { members: [], overlays: [secret] } }),
    ];
    for (const { status, text } of await Promise.all(calls)) {
      expect(status).toBeGreaterThanOrEqual(400);
      expect(text).not.toContain(secret);
    }
  });

  test("of our own making is a bare 500, and the operator is told", async () => {
    const told: unknown[] = [];
    const clock = (): number => {
      throw new Error("broken");
    };
    const broken = exampleService({ clock, onFault: (fault) => told.push(fault) });
    const { status, json, text } = await callService(broken, scorePath, { body: { members: [member] } });
    expect([status, json["code"], told.length]).toStrictEqual([500, "http.unexpected", 1]);
    expect(text).not.toContain("broken");
  });
});

describe("the limits", () => {
  test("of the content hold by what arrives, whatever the header says", async () => {
    const small = exampleService({ limits: { bodyBytes: 1000 } });
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 100;
        controller.enqueue(new Uint8Array(100).fill(32));
      },
    });
    const init = { method: "POST", headers: { "content-type": "application/json" }, body: endless, duplex: "half" };
    const response = await small(new Request(`http://localhost${scorePath}`, init as RequestInit));
    expect(response.status).toBe(413);
    expect(sent).toBeLessThan(3000);
    const told = await callService(small, scorePath, { body: "{}", headers: { "content-length": "1001" } });
    expect([told.status, told.json["code"]]).toStrictEqual([413, "http.tooLarge"]);
  });

  test("of members, values and answer are problems of their own", async () => {
    const members = Array.from({ length: 20 }, (_, index) => ({ id: `m${index}`, x: 1, y: 2 }));
    const codeWith = async (limits: object): Promise<unknown> => {
      const { json, status } = await callService(exampleService({ limits }), scorePath, { body: { members } });
      return `${status} ${String(json["code"])}`;
    };
    expect(await codeWith({ members: 19 })).toBe("413 http.tooManyMembers");
    expect(await codeWith({ values: 20 })).toBe("413 http.tooManyValues");
    expect(await codeWith({ answerLength: 2000 })).toBe("413 http.answerTooLarge");
  });

  test("of time are looked at between members", async () => {
    let now = 0;
    const clock = (): number => {
      now += 30;
      return now;
    };
    const members = Array.from({ length: 20 }, (_, index) => ({ ...member, id: `m${index}` }));
    const slow = exampleService({ clock, limits: { milliseconds: 300 } });
    const { status, json } = await callService(slow, scorePath, { body: { members } });
    expect([status, json["code"]]).toStrictEqual([413, "http.tooMuchWork"]);
    const quick = exampleService({ clock, limits: { milliseconds: 3000 } });
    expect((await callService(quick, scorePath, { body: { members } })).status).toBe(200);
  });

  test("of concurrency answer at once, and places come free again", async () => {
    const narrow = exampleService({ limits: { concurrency: 1 } });
    let finish = (): void => undefined;
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        finish = () => {
          controller.enqueue(new TextEncoder().encode(JSON.stringify({ members: [member] })));
          controller.close();
        };
      },
    });
    const init = { method: "POST", headers: { "content-type": "application/json" }, body, duplex: "half" };
    const first = narrow(new Request(`http://localhost${scorePath}`, init as RequestInit));
    const second = await callService(narrow, scorePath, { body: { members: [] } });
    expect([second.status, second.headers.get("retry-after")]).toStrictEqual([503, "1"]);
    expect((await callService(narrow, "/health")).status).toBe(200);
    finish();
    expect((await first).status).toBe(200);
    expect((await callService(narrow, scorePath, { body: { members: [] } })).status).toBe(200);
  });

  test("stop the work for a client that has gone", async () => {
    const gone = new AbortController();
    let now = 0;
    const clock = (): number => {
      now += 30;
      if (now > 200) gone.abort();
      return now;
    };
    const body = JSON.stringify({
      members: Array.from({ length: 100 }, (_, index) => ({ ...member, id: `m${index}` })),
    });
    const request = new Request(`http://localhost${scorePath}`, {
      method: "POST",
      body,
      headers: { "content-type": "application/json" },
      signal: gone.signal,
    });
    expect((await exampleService({ clock })(request)).status).toBe(400);
    expect(now).toBeLessThan(500);
  });
});

describe("access", () => {
  test("needs the token everywhere but for health", async () => {
    const guarded = exampleService({ token: "s3cret" });
    const statusOf = async (path: string, authorization?: string): Promise<number> => {
      const headers = authorization === undefined ? {} : { authorization };
      return (await callService(guarded, path, { headers })).status;
    };
    expect(await statusOf("/health")).toBe(200);
    expect(await statusOf("/policies", "Bearer s3cret")).toBe(200);
    expect(await statusOf("/policies", "bearer  s3cret")).toBe(200);
    for (const wrong of [
      undefined,
      "",
      "Bearer",
      "Bearer ",
      "Bearer s3cre",
      "Bearer s3cret2",
      "Basic s3cret",
      "s3cret",
    ]) {
      expect(await statusOf("/policies", wrong), wrong).toBe(401);
      expect(await statusOf("/nowhere", wrong), wrong).toBe(401);
    }
    const asked = await callService(guarded, "/openapi.json");
    expect(asked.headers.get("www-authenticate")).toBe('Bearer realm="kinerja"');
  });

  test("can be held to host names, so that no other name leads to loopback", async () => {
    const local = exampleService({ hosts: ["localhost", "127.0.0.1", "[::1]"] });
    const statusOf = async (host: string): Promise<number> =>
      (await callService(local, "/policies", { headers: { host } })).status;
    expect(await statusOf("localhost:8080")).toBe(200);
    expect(await statusOf("LOCALHOST")).toBe(200);
    expect(await statusOf("[::1]:80")).toBe(200);
    expect(await statusOf("evil.example:8080")).toBe(421);
    expect(await statusOf("localhost.evil.example")).toBe(421);
  });

  test("of pages of other origins is for those that are named", async () => {
    const origin = "https://app.example.go.id";
    const open = exampleService({ origins: [origin], token: "s3cret" });
    const asked = await callService(open, scorePath, { method: "OPTIONS", headers: { origin } });
    expect([asked.status, asked.headers.get("access-control-allow-origin")]).toStrictEqual([204, origin]);
    const other = await callService(open, "/health", { headers: { origin: "https://evil.example" } });
    expect(other.headers.get("access-control-allow-origin")).toBeNull();
    const closed = await callService(handle, "/health", { headers: { origin } });
    expect(closed.headers.get("access-control-allow-origin")).toBeNull();
  });

  test("comes with headers that keep answers from caches, frames and guesses", async () => {
    const { headers } = await callService(handle, "/policies");
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("content-security-policy")).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
  });

  test("can begin below a path", async () => {
    const below = exampleService({ basePath: "/kinerja/" });
    expect((await callService(below, "/kinerja/health")).status).toBe(200);
    expect((await callService(below, "/health")).status).toBe(404);
    expect((await callService(below, "/kinerjax/health")).status).toBe(404);
  });

  test("answers HEAD with the head alone", async () => {
    const { status, text, headers } = await callService(handle, "/policies", { method: "HEAD" });
    expect([status, text, headers.get("content-type")]).toStrictEqual([200, "", "application/json; charset=utf-8"]);
  });
});

test("a policy that cannot be used is refused when the service is made", () => {
  const broken = { ...examplePolicy, parameters: {} };
  expect(() => createHandler({ policies: [broken] })).toThrow(/policy\./);
});

test("keys that objects inherit pollute nothing", async () => {
  const body =
    '{"__proto__":{"polluted":1},"members":[{"id":"a","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"tasks":[{"__proto__":{"done":"1"}}]}]}';
  const { status, json } = await callService(handle, scorePath, { body });
  expect(status).toBe(200);
  expect((json["results"] as { issues: { code: string }[] }[])[0]?.issues.map(({ code }) => code)).toStrictEqual([
    "input.unknownField",
    "input.unknownField",
    "input.unknownField",
    "input.missingField",
  ]);
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  expect(exampleOverlay.base).toBe("example");
});

test("fifty requests at once each get their own answer", async () => {
  const answers = await Promise.all(
    Array.from({ length: 50 }, async (_, index) => {
      const members = Array.from({ length: 40 }, (_row, row) => ({
        id: `${index}-${row}`,
        tasks: [{ done: String(index) }],
      }));
      const { text } = await callService(handle, scorePath, { body: { members } });
      return text === JSON.stringify(score(examplePolicy, { members }));
    }),
  );
  expect(answers.every(Boolean)).toBe(true);
});
