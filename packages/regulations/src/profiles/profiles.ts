import type { RegionProfile } from "@kinerja/policy";
import { kepahiang } from "./kepahiang.ts";
import { kotaKupang } from "./kotaKupang.ts";
import { kotaMataram } from "./kotaMataram.ts";
import { kotaPontianak } from "./kotaPontianak.ts";
import { kupangPns } from "./kupangPns.ts";

/**
 * Every region profile of this package by its id: what texts about five regions name for the assessment
 * of their employees. All are examples, no law.
 *
 * @example
 * Object.keys(profiles); // => ["kota-kupang", "kepahiang", "kota-pontianak", "kupang-pns", "kota-mataram"]
 */
export const profiles = {
  "kota-kupang": kotaKupang,
  kepahiang: kepahiang,
  "kota-pontianak": kotaPontianak,
  "kupang-pns": kupangPns,
  "kota-mataram": kotaMataram,
} as const satisfies Readonly<Record<string, RegionProfile>>;
