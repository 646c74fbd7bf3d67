import type { Label } from "./label.ts";

/** The codes that this package gives, in issues and in `KinerjaError`. */
export type ModelCode = "number.divisionByZero";

/**
 * Every code of this package with what happened, what was expected and what to do. The texts hold
 * nothing from the input, so no personal data can stand in them.
 */
export const modelMessages: Readonly<Record<ModelCode, Label>> = {
  "number.divisionByZero": {
    id: "Terjadi pembagian dengan nol. Pembagi harus bukan nol; periksa pembagi sebelum membagi.",
    en: "A number was divided by zero. The divisor must not be zero; check it before dividing.",
  },
};
