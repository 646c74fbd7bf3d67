/** The kind of a civil servant's employment: PNS, PPPK, or PPPK in part-time service. */
export type EmploymentKind = "pns" | "pppk" | "pppkPartTime";

/** Every employment kind, in the order in which documents list them. */
export const employmentKinds: readonly EmploymentKind[] = ["pns", "pppk", "pppkPartTime"];
