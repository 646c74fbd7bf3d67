import type { Label, Source } from "@kinerja/model";
import { hashPolicy, type RegionProfile } from "@kinerja/policy";

/** What the list says of a profile. */
export interface ListedProfile {
  readonly id: string;
  readonly version: string;
  readonly status: RegionProfile["declared"];
  readonly hash: string;
  readonly title: Label;
  readonly region: Label;
  readonly policy: string;
  readonly source: Source;
  readonly families: readonly { readonly name: string; readonly label: Label; readonly extends?: string }[];
}

/** Says of a profile what a list shows: its identity, its region and its families of posts. */
export function listProfile(profile: RegionProfile): ListedProfile {
  const { id, version, declared, title, region, policy, source, families } = profile;
  return {
    id,
    version,
    status: declared,
    hash: hashPolicy(profile),
    title,
    region,
    policy,
    source,
    families: Object.entries(families).map(([name, { label, extends: parent }]) => ({
      name,
      label,
      ...(parent === undefined ? {} : { extends: parent }),
    })),
  };
}
