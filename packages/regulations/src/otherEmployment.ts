import type { Consequence } from "@kinerja/policy";

/** What must be read for PPPK and part-time PPPK before anything can be said of their path. */
export const otherEmployment: Consequence["others"] = {
  status: "unverified",
  read: {
    id: "PP 49/2018 tentang Manajemen PPPK serta perjanjian kerja yang bersangkutan",
    en: "PP 49/2018 on the management of PPPK and the person's own contract of employment",
  },
};
