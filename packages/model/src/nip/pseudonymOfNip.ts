import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { isIdText } from "../id/isIdText.ts";
import type { PersonId } from "../id/personId.ts";
import { KinerjaError } from "../kinerjaError.ts";
import { pseudonymMessages } from "../messages.ts";
import type { Nip } from "./nip.ts";

/** Options of `pseudonymOfNip`. */
export interface PseudonymOptions {
  /** The secret key: at least 32 random bytes. Who holds it can find the NIP behind a pseudonym. */
  readonly key: Uint8Array;
  /** What the pseudonym is for, such as `scoring-2026`. Another context gives unlinkable pseudonyms. Id syntax. */
  readonly context: string;
}

const leastKeyBytes = 32;
const shownBits = 100;
// No i, l, o and u, which are misread; the order is the value of the five bits.
const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

/**
 * Turns a NIP into a pseudonym that can serve as `PersonId`: equal for equal number, key and context.
 *
 * A plain hash would not do: there are so few plausible NIPs that all can be tried. Keep the key apart
 * from the data and do not log it. A pseudonym is still personal data for whoever has the key.
 *
 * *Method*: HMAC-SHA-256 over `kinerja.pseudonym.1`, the context and the 18 digits, with a zero byte
 * between them; the first 100 bits as 20 letters and digits behind a `p`. Among 10 million people
 * the odds that any two pseudonyms are equal are 1 in 2.5 * 10^16.
 * *Reference*: RFC 2104, doi:10.17487/RFC2104.
 *
 * @throws KinerjaError `pseudonym.keyTooShort`, `pseudonym.keyConstant` or `pseudonym.context`.
 * @example
 * const key = Uint8Array.from({ length: 32 }, (_, index) => index); // an example; yours is random
 * const nip = nipSchema.parse("20000229 202403 2 999");
 * pseudonymOfNip(nip, { key, context: "scoring-2026" }); // => "pxm3z7ack2qq69kd9gf2s"
 */
export function pseudonymOfNip(nip: Nip, options: PseudonymOptions): PersonId {
  const { key, context } = options;
  if (key.length < leastKeyBytes) fail("pseudonym.keyTooShort");
  if (key.every((byte) => byte === key[0])) fail("pseudonym.keyConstant");
  if (!isIdText(context)) fail("pseudonym.context");
  const code = hmac(sha256, key, asciiBytes(`kinerja.pseudonym.1\0${context}\0${nip.number}`));
  return `p${firstBits(code)}` as PersonId;
}

function fail(code: keyof typeof pseudonymMessages): never {
  throw new KinerjaError(code, pseudonymMessages[code]);
}

// Id syntax and digits are ASCII, so a character is a byte.
function asciiBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function firstBits(bytes: Uint8Array): string {
  let text = "";
  let buffer = 0;
  let bits = 0;
  for (const byte of bytes) {
    buffer = (buffer << 8) | byte;
    for (bits += 8; bits >= 5; bits -= 5) {
      if (text.length === shownBits / 5) return text;
      text += alphabet.charAt((buffer >> (bits - 5)) & 31);
    }
    buffer &= 31;
  }
  return text;
}
