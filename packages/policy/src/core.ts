// The door for engines: what it takes to use a policy, without the builder and the verifier.
export { type Analysis, analyseDocument } from "./analyse/analyseDocument.ts";
export { decisionScale, workingScale } from "./analyse/scales.ts";
export { applyEmploymentKinds } from "./employment/applyEmploymentKinds.ts";
export { employmentKindField, employmentKindName, employmentKindSet } from "./employment/employmentKindField.ts";
export { hashPolicy } from "./identity/hashPolicy.ts";
export { applyOverlays } from "./overlay/applyOverlays.ts";
export { resolveDate } from "./resolve/resolveDate.ts";
export { type ResolutionMode, type ResolvedParameters, resolveParameters } from "./resolve/resolveParameters.ts";
export { type PolicyStatus, policyStatus } from "./status/policyStatus.ts";
