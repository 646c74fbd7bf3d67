import type { PolicyDocument } from "@kinerja/policy";
import { policies } from "./policies.ts";

/**
 * Finds a policy of this package by its id, such as one that a user typed.
 *
 * @returns the policy, or `undefined` where no policy has the id
 * @example
 * findPolicy("pp-46-2011")?.title.id; // => "Penilaian Prestasi Kerja Pegawai Negeri Sipil"
 */
export function findPolicy(id: string): PolicyDocument | undefined {
  return Object.hasOwn(policies, id) ? policies[id as keyof typeof policies] : undefined;
}
