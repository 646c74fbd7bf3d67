// The door for signatures: only it needs the elliptic curve.
export { parseSignature } from "./sign/parseSignature.ts";
export type { PolicySignature } from "./sign/policySignature.ts";
export type { KeyBytes } from "./sign/readKey.ts";
export { type SignOptions, signPolicy } from "./sign/signPolicy.ts";
export { type VerifySignatureOptions, verifySignature } from "./sign/verifySignature.ts";
