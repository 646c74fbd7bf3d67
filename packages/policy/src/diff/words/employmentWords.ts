import type { EmploymentKind, Label } from "@kinerja/model";

/** How each kind of employment is called. */
export const employmentWords: Readonly<Record<EmploymentKind, Label>> = {
  pns: { id: "PNS", en: "PNS" },
  pppk: { id: "PPPK", en: "PPPK" },
  pppkPartTime: { id: "PPPK Paruh Waktu", en: "part-time PPPK" },
};
