import type { Parameter } from "@kinerja/policy";
import { permenpanrb1Of2023Source as source } from "./permenpanrb1Of2023Source.ts";

const dated = {
  from: "2023-07-01",
  source,
  checkedOn: "2026-11-22",
  note: {
    id: "Hari mulai berlaku berasal dari ingatan.",
    en: "The first day in force is recalled.",
  },
} as const;
const points = { kind: "number", unit: "point", decimals: 0 } as const;

/** What the next grade and the next level need by PermenPANRB 1/2023, and the addition for education. */
export const permenpanrb1Of2023AccumulationParameters = {
  pemulaNextGrade: {
    label: { id: "Kebutuhan kenaikan pangkat, Pemula", en: "Needed for the next grade, Pemula" },
    type: points,
    values: [{ ...dated, value: "15" }],
  },
  terampilNextGrade: {
    label: { id: "Kebutuhan kenaikan pangkat, Terampil", en: "Needed for the next grade, Terampil" },
    type: points,
    values: [{ ...dated, value: "20" }],
  },
  mahirNextGrade: {
    label: { id: "Kebutuhan kenaikan pangkat, Mahir", en: "Needed for the next grade, Mahir" },
    type: points,
    values: [{ ...dated, value: "50" }],
  },
  penyeliaNextGrade: {
    label: { id: "Kebutuhan kenaikan pangkat, Penyelia", en: "Needed for the next grade, Penyelia" },
    type: points,
    values: [{ ...dated, value: "100" }],
  },
  ahliPertamaNextGrade: {
    label: { id: "Kebutuhan kenaikan pangkat, Ahli Pertama", en: "Needed for the next grade, Ahli Pertama" },
    type: points,
    values: [{ ...dated, value: "50" }],
  },
  ahliMudaNextGrade: {
    label: { id: "Kebutuhan kenaikan pangkat, Ahli Muda", en: "Needed for the next grade, Ahli Muda" },
    type: points,
    values: [{ ...dated, value: "100" }],
  },
  ahliMadyaNextGrade: {
    label: { id: "Kebutuhan kenaikan pangkat, Ahli Madya", en: "Needed for the next grade, Ahli Madya" },
    type: points,
    values: [{ ...dated, value: "150" }],
  },
  ahliUtamaNextGrade: {
    label: { id: "Kebutuhan kenaikan pangkat, Ahli Utama", en: "Needed for the next grade, Ahli Utama" },
    type: points,
    values: [{ ...dated, value: "200" }],
  },
  pemulaNextLevel: {
    label: { id: "Kebutuhan kenaikan jenjang, Pemula", en: "Needed for the next level, Pemula" },
    type: points,
    values: [{ ...dated, value: "15" }],
  },
  terampilNextLevel: {
    label: { id: "Kebutuhan kenaikan jenjang, Terampil", en: "Needed for the next level, Terampil" },
    type: points,
    values: [{ ...dated, value: "60" }],
  },
  terampilNextLevelFromIIc: {
    label: {
      id: "Kebutuhan kenaikan jenjang, Terampil yang masuk pada II/c",
      en: "Needed for the next level, Terampil entered at II/c",
    },
    type: points,
    values: [{ ...dated, value: "40" }],
  },
  mahirNextLevel: {
    label: { id: "Kebutuhan kenaikan jenjang, Mahir", en: "Needed for the next level, Mahir" },
    type: points,
    values: [{ ...dated, value: "100" }],
  },
  ahliPertamaNextLevel: {
    label: { id: "Kebutuhan kenaikan jenjang, Ahli Pertama", en: "Needed for the next level, Ahli Pertama" },
    type: points,
    values: [{ ...dated, value: "100" }],
  },
  ahliMudaNextLevel: {
    label: { id: "Kebutuhan kenaikan jenjang, Ahli Muda", en: "Needed for the next level, Ahli Muda" },
    type: points,
    values: [{ ...dated, value: "200" }],
  },
  ahliMadyaNextLevel: {
    label: { id: "Kebutuhan kenaikan jenjang, Ahli Madya", en: "Needed for the next level, Ahli Madya" },
    type: points,
    values: [{ ...dated, value: "450" }],
  },
  educationShare: {
    label: {
      id: "Tambahan karena peningkatan pendidikan, bagian dari kebutuhan kenaikan pangkat",
      en: "Addition for further education, as a part of what the next grade needs",
    },
    type: { kind: "number", unit: "one", decimals: 2 },
    values: [{ ...dated, value: "0.25" }],
  },
} as const satisfies Readonly<Record<string, Parameter>>;
