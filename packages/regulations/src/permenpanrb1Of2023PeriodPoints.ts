import { type Divide, decimal, divide, multiply, rubric } from "@kinerja/policy";

const field = (name: string) => ({ kind: "field", name }) as const;
const parameter = (name: string) => ({ kind: "parameter", name }) as const;

/**
 * Credit points of one period, rounded once: months over twelve, times the percentage of the
 * predicate, times the yearly coefficient of the level.
 */
export const permenpanrb1Of2023PeriodPoints: Divide = divide(
  multiply(
    field("months"),
    rubric(field("predicate"), {
      veryGood: parameter("veryGoodFactor"),
      good: parameter("goodFactor"),
      needsImprovement: parameter("needsImprovementFactor"),
      poor: parameter("poorFactor"),
      veryPoor: parameter("veryPoorFactor"),
    }),
    rubric(field("careerLevel"), {
      pemula: parameter("pemulaCoefficient"),
      terampil: parameter("terampilCoefficient"),
      mahir: parameter("mahirCoefficient"),
      penyelia: parameter("penyeliaCoefficient"),
      ahliPertama: parameter("ahliPertamaCoefficient"),
      ahliMuda: parameter("ahliMudaCoefficient"),
      ahliMadya: parameter("ahliMadyaCoefficient"),
      ahliUtama: parameter("ahliUtamaCoefficient"),
    }),
  ),
  multiply(decimal("12", "month"), decimal("100", "percent")),
  { decimals: 2 },
);
