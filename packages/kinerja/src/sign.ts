export {
  type KeyBytes,
  type PolicySignature,
  parseSignature,
  type SignOptions,
  signPolicy,
  type VerifySignatureOptions,
  verifySignature,
} from "@kinerja/policy/sign";
