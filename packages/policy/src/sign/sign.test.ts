import { KinerjaError } from "@kinerja/model";
import { ed25519 } from "@noble/curves/ed25519.js";
import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";
import { describe, expect, test } from "vitest";
import { examplePolicy } from "../../test/verify/examplePolicy.ts";
import { parseSignature } from "./parseSignature.ts";
import type { PolicySignature } from "./policySignature.ts";
import { signPolicy } from "./signPolicy.ts";
import { verifySignature } from "./verifySignature.ts";

const policy = examplePolicy();
const privateKey = "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb";
const publicKey = "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c";
const other = "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7";
const told = { privateKey, signedBy: "Biro Hukum", signedOn: "2026-11-22", statement: "Dibaca pada naskah resmi." };
const signature = signPolicy(policy, told);

function codes(document = policy, given: unknown = signature, trustedKeys: readonly string[] = [publicKey]) {
  return verifySignature(document, given, { trustedKeys }).issues.map(({ code, path }) => `${code} ${path}`);
}

describe("the curve", () => {
  // RFC 8032, section 7.1, tests 1 to 3 and SHA(abc).
  test.each([
    [
      "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
      "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
      "",
      "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
    ],
    [
      privateKey,
      publicKey,
      "72",
      "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
    ],
    [
      other,
      "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
      "af82",
      "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
    ],
    [
      "833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42",
      "ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf",
      "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f",
      "dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b58909351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad9bef1177331a704",
    ],
  ])("gives the vectors of RFC 8032 for %s", (secret, expectedKey, message, expected) => {
    expect(bytesToHex(ed25519.getPublicKey(hexToBytes(secret)))).toBe(expectedKey);
    expect(bytesToHex(ed25519.sign(hexToBytes(message), hexToBytes(secret)))).toBe(expected);
    const [bytes, key] = [hexToBytes(message), hexToBytes(expectedKey)];
    expect(ed25519.verify(hexToBytes(expected), bytes, key, { zip215: false })).toBe(true);
  });
});

describe("a signature", () => {
  test("holds for its document, however the file is laid out, and is the same each time", () => {
    expect(codes()).toStrictEqual([]);
    expect(signPolicy(policy, { ...told, privateKey: hexToBytes(privateKey) })).toStrictEqual(signature);
    const reordered = Object.fromEntries(Object.entries(policy).reverse()) as unknown as typeof policy;
    expect(codes(reordered)).toStrictEqual([]);
    expect(codes(policy, Object.fromEntries(Object.entries(signature).reverse()))).toStrictEqual([]);
    expect(parseSignature(JSON.stringify(signature, null, 7))).toStrictEqual({
      kind: "accepted",
      value: signature,
      issues: [],
    });
  });

  test("does not hold for another document, another version, or one with a letter changed", () => {
    expect(codes({ ...policy, version: "9.9.9" })).toStrictEqual([
      "signature.hash policy.version",
      "signature.hash policy.hash",
    ]);
    expect(codes({ ...policy, id: "other" })).toContain("signature.hash policy.id");
    expect(codes({ ...policy, title: { ...policy.title, en: `${policy.title.en}.` } })).toStrictEqual([
      "signature.hash policy.hash",
    ]);
  });

  test("sees a document that was changed after its hash was known", () => {
    const changed = structuredClone(policy) as { title: { en: string } } & typeof policy;
    expect(codes(changed)).toStrictEqual([]);
    changed.title.en = "Something else";
    expect(codes(changed)).toStrictEqual(["signature.hash policy.hash"]);
  });

  test.each([
    ["name", { signedBy: "Biro Umum" }],
    ["day", { signedOn: "2026-11-23" }],
    ["statement", { statement: "Lain." }],
    ["signature", { signature: `${signature.signature.startsWith("0") ? "1" : "0"}${signature.signature.slice(1)}` }],
    ["last byte", { signature: `${signature.signature.slice(0, -2)}ff` }],
  ] as const)("does not hold where the %s was changed", (_, change) => {
    expect(codes(policy, { ...signature, ...change })).toStrictEqual(["signature.invalid signature"]);
  });

  test("does not hold where the statement was taken away or its hash exchanged", () => {
    const { statement: _gone, ...without } = signature;
    expect(codes(policy, without)).toStrictEqual(["signature.invalid signature"]);
    const another = { ...policy, version: "2.0.0" };
    const forged = { ...signature, policy: signPolicy(another, told).policy };
    expect(codes(another, forged)).toStrictEqual(["signature.invalid signature"]);
  });

  test("is not trusted by a key that nobody named, nor saved by naming another's", () => {
    const foreign = signPolicy(policy, { ...told, privateKey: other });
    expect(codes(policy, foreign)).toStrictEqual(["signature.untrusted publicKey"]);
    expect(codes(policy, signature, [])).toStrictEqual(["signature.untrusted publicKey"]);
    expect(codes(policy, { ...foreign, publicKey })).toStrictEqual(["signature.invalid signature"]);
    expect(codes(policy, foreign, [publicKey, foreign.publicKey.toUpperCase()])).toStrictEqual([]);
  });

  test("does not hold with a public key that is no point, or one of small order", () => {
    for (const weak of ["00".repeat(32), `01${"00".repeat(31)}`, "ff".repeat(32)]) {
      const forged = { ...signature, publicKey: weak, signature: `${weak}${"00".repeat(32)}` };
      expect(codes(policy, forged, [weak])).toStrictEqual(["signature.invalid signature"]);
    }
  });

  test("has one form: every fault is told, and nothing besides is taken", () => {
    for (const value of [null, "", 5, [], {}, [signature], JSON.stringify(signature)]) {
      expect(codes(policy, value).every((code) => code.startsWith("signature.form"))).toBe(true);
      expect(codes(policy, value)).not.toStrictEqual([]);
    }
    const wrong: readonly Partial<Record<keyof PolicySignature | "extra", unknown>>[] = [
      { formatVersion: 2 },
      { formatVersion: "1" },
      { kind: "policy" },
      { algorithm: "rsa" },
      { publicKey: publicKey.toUpperCase() },
      { publicKey: publicKey.slice(2) },
      { signature: `${signature.signature}00` },
      { signedBy: "  " },
      { signedBy: "a\u202Eb\u0000" },
      { signedBy: "x".repeat(20_000) },
      { signedOn: "2026-02-30" },
      { statement: null },
      { policy: [] },
      { policy: { ...signature.policy, more: 1 } },
      { extra: 1 },
    ];
    for (const change of wrong) expect(codes(policy, { ...signature, ...change })[0]).toMatch(/^signature\.form /);
    expect(codes(policy, { kind: "x", signature: "y" }).length).toBe(8);
  });
});

describe("parseSignature", () => {
  test("refuses what is no JSON, what is huge, and a key that stands twice", () => {
    const text = JSON.stringify(signature);
    const twice = text.replace('"signedBy"', '"signedBy":"Biro Umum","signedBy"');
    const nested = text.replace('"hash"', '"hash":"x","hash"');
    for (const given of ["", "{", "nope", `${text}${" ".repeat(200_000)}`, twice, nested, "[".repeat(90_000)]) {
      const outcome = parseSignature(given);
      expect(outcome.kind).toBe("refused");
      for (const { code } of outcome.issues) expect(code).toBe("signature.form");
    }
    expect(parseSignature(twice).issues[0]?.path).toBe("signedBy");
    expect(parseSignature(nested).issues[0]?.path).toBe("policy.hash");
  });
});

describe("signPolicy", () => {
  test("refuses a key that is none, and never repeats it", () => {
    for (const key of ["", "abc", privateKey.slice(1), `${privateKey}00`, new Uint8Array(31), new Uint8Array(64)]) {
      expect(() => signPolicy(policy, { ...told, privateKey: key })).toThrow(/^signature\.key/);
    }
    try {
      signPolicy(policy, { ...told, privateKey: `${privateKey}0` });
    } catch (error) {
      expect(String(error)).not.toContain(privateKey);
    }
    expect(() => verifySignature(policy, signature, { trustedKeys: ["short"] })).toThrow(KinerjaError);
  });

  test("refuses a name, a day or a statement that says nothing", () => {
    for (const change of [{ signedBy: "" }, { signedOn: "2026-02-30" }, { statement: " " }]) {
      expect(() => signPolicy(policy, { ...told, ...change })).toThrow(/^signature\.form/);
    }
  });
});
