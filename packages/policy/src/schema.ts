export { overlaySchema, policySchema, profileSchema } from "./schema/documentSchema.ts";
export { expressionSchema } from "./schema/expressionSchema.ts";
export { type LoadOptions, loadPolicy } from "./schema/loadPolicy.ts";
export { parseOverlay } from "./schema/parseOverlay.ts";
export { parsePolicy } from "./schema/parsePolicy.ts";
export { parseProfile } from "./schema/parseProfile.ts";
export { type DocumentKind, policyJsonSchema } from "./schema/policyJsonSchema.ts";
