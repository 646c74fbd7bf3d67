import { createHmac } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePersonId } from "../id/personId.ts";
import type { Nip } from "./nip.ts";
import { parseNip } from "./parseNip.ts";
import { pseudonymOfNip } from "./pseudonymOfNip.ts";

const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
const key = Uint8Array.from({ length: 32 }, (_, index) => index);
const nipText = fc
  .tuple(
    fc.integer({ min: 1950, max: 2000 }),
    fc.integer({ min: 10, max: 12 }),
    fc.constantFrom(1, 2),
    fc.integer({ min: 100, max: 999 }),
  )
  .map(([year, month, sex, serial]) => `${year}0101${year + 20}${month}${sex}${serial}`);
const context = fc
  .stringMatching(/^[a-z0-9][a-z0-9.-]{0,30}$/)
  .filter((text) => text !== "constructor" && text !== "prototype");

function nip(text: string): Nip {
  const outcome = parseNip(text);
  if (outcome.kind === "refused") throw new Error("no NIP");
  return outcome.value;
}

/** The same by Node's own HMAC and text arithmetic. */
function reference(number: string, secret: Uint8Array, purpose: string): string {
  const digest = createHmac("sha256", secret).update(`kinerja.pseudonym.1\0${purpose}\0${number}`).digest();
  const bits = [...digest].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  const letters = bits.slice(0, 100).match(/.{5}/g) ?? [];
  return `p${letters.map((five) => alphabet[Number.parseInt(five, 2)]).join("")}`;
}

describe("pseudonymOfNip", () => {
  it("agrees with HMAC-SHA-256 of Node for any key, context and number", () => {
    fc.assert(
      fc.property(nipText, fc.uint8Array({ minLength: 32, maxLength: 200 }), context, (text, secret, purpose) => {
        fc.pre(secret.some((byte) => byte !== secret[0]));
        expect(pseudonymOfNip(nip(text), { key: secret, context: purpose })).toBe(reference(text, secret, purpose));
      }),
    );
  });

  it("gives the same for the grouped and the plain form", () => {
    const options = { key, context: "scoring-2026" };
    expect(pseudonymOfNip(nip("20000229 202403 2 999"), options)).toBe(
      pseudonymOfNip(nip("200002292024032999"), options),
    );
  });

  it("gives unlinkable pseudonyms in another context and with another key", () => {
    const person = nip("200002292024032999");
    const otherKey = key.map((byte) => byte + 1);
    const all = [
      pseudonymOfNip(person, { key, context: "scoring-2026" }),
      pseudonymOfNip(person, { key, context: "scoring-2027" }),
      pseudonymOfNip(person, { key: otherKey, context: "scoring-2026" }),
    ];
    expect(new Set(all).size).toBe(3);
  });

  it("gives a person id of 21 letters and digits that shows no digit run of the number", () => {
    const pseudonym = pseudonymOfNip(nip("200002292024032999"), { key, context: "scoring-2026" });
    expect(pseudonym).toMatch(/^p[0-9a-hjkmnp-tv-z]{20}$/);
    expect(parsePersonId(pseudonym)).toBe(pseudonym);
  });

  it("stays the same from release to release", () => {
    expect(pseudonymOfNip(nip("200002292024032999"), { key, context: "scoring-2026" })).toBe("pxm3z7ack2qq69kd9gf2s");
  });

  it("does not change the key", () => {
    const secret = Uint8Array.from(key);
    pseudonymOfNip(nip("200002292024032999"), { key: secret, context: "a" });
    expect(secret).toEqual(key);
  });

  it.each([
    ["pseudonym.keyTooShort", { key: key.slice(1), context: "a" }],
    ["pseudonym.keyTooShort", { key: new Uint8Array(), context: "a" }],
    ["pseudonym.keyConstant", { key: new Uint8Array(32), context: "a" }],
    ["pseudonym.keyConstant", { key: new Uint8Array(64).fill(7), context: "a" }],
    ["pseudonym.context", { key, context: "" }],
    ["pseudonym.context", { key, context: "a\0b" }],
    ["pseudonym.context", { key, context: "penilaian é" }],
  ])("refuses with %s and tells nothing of key or number, case %#", (code, options) => {
    const attempt = (): string => pseudonymOfNip(nip("200002292024032999"), options);
    expect(attempt).toThrow(expect.objectContaining({ name: "KinerjaError", code }));
    expect(attempt).not.toThrow(/2000/);
  });
});
