import { generateKeyPairSync, sign, verify } from "node:crypto";
import { canonicalJson } from "@kinerja/policy";
import { signPolicy, verifySignature } from "@kinerja/policy/sign";
import { overlays, policies } from "@kinerja/regulations";
import { expect, test } from "vitest";

function newKeys() {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  const { d = "", x = "" } = privateKey.export({ format: "jwk" });
  return { privateKey, publicKey, seed: Buffer.from(d, "base64url"), point: Buffer.from(x, "base64url") };
}

test("another implementation accepts every signature, byte for byte the one that it makes", () => {
  const { privateKey, publicKey, seed, point } = newKeys();
  for (const document of [...Object.values(policies), ...Object.values(overlays)]) {
    const signed = signPolicy(document, { privateKey: new Uint8Array(seed), signedBy: "Uji", signedOn: "2026-11-22" });
    const { signature, ...content } = signed;
    const bytes = Buffer.from(canonicalJson(content), "utf8");
    expect(signed.publicKey).toBe(point.toString("hex"));
    expect(verify(null, bytes, publicKey, Buffer.from(signature, "hex"))).toBe(true);
    expect(sign(null, bytes, privateKey).toString("hex")).toBe(signature);
    expect(verifySignature(document, signed, { trustedKeys: [new Uint8Array(point)] }).kind).toBe("accepted");
  }
});

test("a signature that another implementation made holds, and no key but its own", () => {
  const { privateKey, point } = newKeys();
  const document = policies["pp-30-2019"];
  const made = signPolicy(document, {
    privateKey: new Uint8Array(newKeys().seed),
    signedBy: "Uji",
    signedOn: "2026-11-22",
  });
  const { signature: _other, ...content } = { ...made, publicKey: point.toString("hex") };
  const signature = sign(null, Buffer.from(canonicalJson(content)), privateKey).toString("hex");
  expect(verifySignature(document, { ...content, signature }, { trustedKeys: [new Uint8Array(point)] }).kind).toBe(
    "accepted",
  );
  expect(
    verifySignature(document, { ...made, publicKey: content.publicKey }, { trustedKeys: [] }).issues,
  ).toMatchObject([{ code: "signature.invalid" }, { code: "signature.untrusted" }]);
});
