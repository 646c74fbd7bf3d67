import type { Source } from "@kinerja/model";

/** Two regulations of the governor of Jakarta, known from secondary sources; how the parts are joined is a conclusion. */
export const dkiJakartaTkdSource = {
  first: { instrument: "Pergub DKI Jakarta 193/2015", evidence: "secondary" },
  second: { instrument: "Pergub DKI Jakarta 108/2016", evidence: "secondary" },
  inferred: { instrument: "Pergub DKI Jakarta 108/2016", evidence: "inferred" },
} as const satisfies Readonly<Record<string, Source>>;
