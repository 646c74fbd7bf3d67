export { type PseudonymOptions, pseudonymOfNip } from "./nip/pseudonymOfNip.ts";
