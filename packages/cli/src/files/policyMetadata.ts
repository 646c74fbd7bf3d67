import type { PolicyIdentity } from "@kinerja/scoring";

/** What a file of results says of the policy behind it. */
export function policyMetadata({
  id,
  version,
  hash,
  at,
  status,
  overlays,
}: PolicyIdentity): Readonly<Record<string, string>> {
  return {
    "kinerja.policy.id": id,
    "kinerja.policy.version": version,
    "kinerja.policy.hash": hash,
    "kinerja.policy.at": at,
    "kinerja.policy.status": status,
    ...(overlays === undefined ? {} : { "kinerja.policy.overlays": overlays.join(",") }),
  };
}
