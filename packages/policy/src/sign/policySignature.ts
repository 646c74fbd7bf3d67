/**
 * A signature that stands beside a policy or an overlay, as plain JSON. It covers the canonical JSON
 * (RFC 8785) of everything here but `signature` itself, so neither name, day nor hash can be changed.
 */
export interface PolicySignature {
  readonly formatVersion: 1;
  readonly kind: "policySignature";
  /** What was signed: the hash is the SHA-256 of the document's canonical JSON. */
  readonly policy: { readonly id: string; readonly version: string; readonly hash: string };
  readonly algorithm: "ed25519";
  /** 32 bytes as hexadecimal digits. */
  readonly publicKey: string;
  /** 64 bytes as hexadecimal digits. */
  readonly signature: string;
  /** The person or office that signed. */
  readonly signedBy: string;
  /** The day on which it was signed, `YYYY-MM-DD`, as the signer says. */
  readonly signedOn: string;
  /** What the signer states, such as "Read against the official gazette". */
  readonly statement?: string;
}
