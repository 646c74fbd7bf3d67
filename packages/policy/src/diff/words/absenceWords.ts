import type { AbsenceKind, Label } from "@kinerja/model";

/** How each kind of absence is called inside a sentence. */
export const absenceWords: Readonly<Record<AbsenceKind, Label>> = {
  pending: { id: "masih ditunggu", en: "still to come" },
  notMeasured: { id: "belum diukur", en: "not measured" },
  excused: { id: "dibebaskan", en: "excused" },
  notApplicable: { id: "tidak berlaku", en: "not applicable" },
};
