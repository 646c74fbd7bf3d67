import { generateKeyPairSync } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { policies } from "@kinerja/regulations";
import { describe, expect, test } from "vitest";
import { captureMain } from "./captureMain.ts";
import { temporaryFolder } from "./temporaryFolder.ts";

function pem(type: "ed25519" | "x25519" = "ed25519"): { readonly key: string; readonly publicKey: string } {
  const pair = type === "ed25519" ? generateKeyPairSync("ed25519") : generateKeyPairSync("x25519");
  return {
    key: pair.privateKey.export({ type: "pkcs8", format: "pem" }) as string,
    publicKey: pair.publicKey.export({ type: "spki", format: "pem" }) as string,
  };
}

function prepare(): (name: string) => string {
  const [own, other, wrong] = [pem(), pem(), pem("x25519")];
  const folder = temporaryFolder({
    "policy.json": JSON.stringify(policies["pp-30-2019"]),
    "key.pem": own.key,
    "public.pem": own.publicKey,
    "other.pem": other.publicKey,
    "wrong.pem": wrong.key,
  });
  return (name) => join(folder, name);
}

async function sign(at: (name: string) => string, policy = at("policy.json")): Promise<void> {
  const args = ["sign", policy, "--key", at("key.pem"), "--by", "Biro Hukum", "--on", "2026-11-22"];
  const run = await captureMain([...args, "--out", at("policy.sig.json")]);
  expect(run).toStrictEqual({ code: 0, stdout: "", stderr: "" });
}

async function check(at: (name: string) => string, policy: string, ...trust: readonly string[]) {
  const args = [
    "verify",
    policy,
    "--signature",
    at("policy.sig.json"),
    ...trust.flatMap((key) => ["--trust", at(key)]),
  ];
  const { code, stdout } = await captureMain([...args, "--format", "json"]);
  const { signature } = JSON.parse(stdout) as { signature: { holds: boolean; issues: { code: string }[] } };
  return { code, holds: signature.holds, codes: signature.issues.map((issue) => issue.code) };
}

describe("kinerja sign and verify --signature", () => {
  test("sign a file, and check it by file or by id with one of several keys", async () => {
    const at = prepare();
    await sign(at);
    const fine = { code: 0, holds: true, codes: [] };
    expect(await check(at, at("policy.json"), "public.pem")).toStrictEqual(fine);
    expect(await check(at, "pp-30-2019", "other.pem", "public.pem")).toStrictEqual(fine);
    const written = JSON.parse(readFileSync(at("policy.sig.json"), "utf8")) as Record<string, unknown>;
    expect(written).toMatchObject({ kind: "policySignature", signedBy: "Biro Hukum", policy: { id: "pp-30-2019" } });
    expect(JSON.stringify(written)).not.toContain("PRIVATE");
  });

  test("exit with 1 for an untrusted key, another policy, and a changed file or name", async () => {
    const at = prepare();
    await sign(at);
    expect(await check(at, at("policy.json"), "other.pem")).toStrictEqual({
      code: 1,
      holds: false,
      codes: ["signature.untrusted"],
    });
    expect((await check(at, "akip", "public.pem")).codes).toContain("signature.hash");
    writeFileSync(at("policy.json"), JSON.stringify({ ...policies["pp-30-2019"], version: "1.0.9" }));
    expect((await check(at, at("policy.json"), "public.pem")).codes).toContain("signature.hash");
    const text = readFileSync(at("policy.sig.json"), "utf8");
    writeFileSync(at("policy.sig.json"), text.replace("Biro Hukum", "Biro Umum!"));
    expect((await check(at, "pp-30-2019", "public.pem")).codes).toStrictEqual(["signature.invalid"]);
    writeFileSync(at("policy.sig.json"), text.replace('"signedBy"', '"signedBy": "x", "signedBy"'));
    expect((await check(at, "pp-30-2019", "public.pem")).codes).toStrictEqual(["signature.form"]);
  });

  test("keep a signature file that is there already, unless told to overwrite it", async () => {
    const at = prepare();
    await sign(at);
    const before = readFileSync(at("policy.sig.json"), "utf8");
    const args = ["sign", "akip", "--key", at("key.pem"), "--by", "Biro Umum", "--on", "2026-11-23"];
    const kept = await captureMain([...args, "--out", at("policy.sig.json")]);
    expect(kept.code).not.toBe(0);
    expect(kept.stderr).toContain("file.exists");
    expect(kept.stderr).toContain("--force");
    expect(readFileSync(at("policy.sig.json"), "utf8")).toBe(before);
    const forced = await captureMain([...args, "--out", at("policy.sig.json"), "--force"]);
    expect(forced.code).toBe(0);
    expect(readFileSync(at("policy.sig.json"), "utf8")).toContain("Biro Umum");
  });

  test("sign an overlay by its id", async () => {
    const at = prepare();
    await sign(at, "pp-46-2011.round");
    expect((await check(at, "pp-46-2011.round", "public.pem")).holds).toBe(true);
    expect((await check(at, "akip", "public.pem")).holds).toBe(false);
  });

  test("say in the table who signed, and why a signature is not to be trusted", async () => {
    const at = prepare();
    await sign(at);
    const args = ["verify", "pp-30-2019", "--signature", at("policy.sig.json")];
    const fine = await captureMain([...args, "--trust", at("public.pem"), "--lang", "id"]);
    expect(fine.stdout).toContain("Tanda tangan sah");
    expect(fine.stdout).toContain("Biro Hukum");
    const not = await captureMain([...args, "--trust", at("other.pem"), "--lang", "en"]);
    expect(not.stdout).toContain("can NOT be trusted");
  });

  test("say what is missing or wrong, and never print a key", async () => {
    const at = prepare();
    const base = ["sign", at("policy.json"), "--by", "Biro Hukum", "--on", "2026-11-22", "--key"];
    const secret = readFileSync(at("key.pem"), "utf8").split("\n")[1] ?? "";
    for (const name of ["public.pem", "wrong.pem", "policy.json", "nowhere.pem"]) {
      const run = await captureMain([...base, at(name)]);
      expect(run.code, name).not.toBe(0);
      expect(run.stdout).toBe("");
    }
    writeFileSync(at("broken.pem"), readFileSync(at("key.pem"), "utf8").replace("-----END", "-----END X"));
    const broken = await captureMain([...base, at("broken.pem")]);
    expect(broken.stderr).toContain("file.key");
    expect(broken.stderr).not.toContain(secret);
    const day = await captureMain(["sign", "pp-30-2019", "--key", at("key.pem"), "--by", "a", "--on", "2026-02-30"]);
    expect(day).toMatchObject({ code: 2, stdout: "" });
    const trust = await captureMain(["verify", "pp-30-2019", "--signature", at("policy.json")]);
    expect(trust.stderr).toContain("--trust");
    const nowhere = await captureMain([...base, at("key.pem"), "--out", at("no/such/folder.json")]);
    expect(nowhere.stderr).toContain("ENOENT");
  });

  test("trusted keys without a signature are wrong usage, whatever is verified", async () => {
    const at = prepare();
    for (const what of [at("policy.json"), "pp-30-2019", "pp-46-2011.round", "--all"]) {
      const run = await captureMain(["verify", what, "--trust", at("public.pem"), "--lang", "en"]);
      expect(run, what).toMatchObject({ code: 2, stdout: "" });
      expect(run.stderr).toContain("usage.optionNeeds");
      expect(run.stderr.replace(/\s+/g, " ")).toContain("Add --signature FILE.sig.json");
    }
    const printed = await captureMain(["verify", "pp-30-2019", "--print-cases", "--trust", at("public.pem")]);
    expect(printed).toMatchObject({ code: 2, stdout: "" });
  });

  test("a blank name is wrong usage, and an encrypted key is called so", async () => {
    const at = prepare();
    for (const name of ["", " ", "\t\u00a0"]) {
      const args = ["sign", "pp-30-2019", "--key", at("key.pem"), "--by", name, "--on", "2026-11-22"];
      const run = await captureMain(args);
      expect(run).toMatchObject({ code: 2, stdout: "" });
      expect(run.stderr).toContain("usage.missingValue");
    }
    const form = { type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase: "rahasia" } as const;
    writeFileSync(at("locked.pem"), generateKeyPairSync("ed25519").privateKey.export(form));
    const args = ["sign", "pp-30-2019", "--key", at("locked.pem"), "--by", "Biro Hukum", "--on", "2026-11-22"];
    const run = await captureMain([...args, "--lang", "en"]);
    expect(run).toMatchObject({ code: 1, stdout: "" });
    expect(run.stderr).toContain("file.keyEncrypted");
    expect(run.stderr.replace(/\s+/g, " ")).toContain("openssl pkey -in");
  });
});
