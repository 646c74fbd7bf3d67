import type { Issue } from "@kinerja/model";
import type { RegionProfile } from "@kinerja/policy";
import { findPolicy, policies } from "@kinerja/regulations";
import { cliError } from "../cliError.ts";
import { hintAt } from "../hintAt.ts";
import { isFile } from "../policies/isFile.ts";

/** Whether the policy that a profile names is known, or may be a file: an issue where it is neither. */
export function policyIssues({ policy }: RegionProfile): readonly Issue[] {
  if (findPolicy(policy) !== undefined || isFile(policy)) return [];
  const { code, label } = cliError("usage.unknownPolicy", {
    name: policy,
    hint: hintAt(policy, Object.keys(policies)),
  });
  return [{ code, path: "policy", message: label, received: JSON.stringify(policy) }];
}
