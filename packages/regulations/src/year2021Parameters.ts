import type { Parameter } from "@kinerja/policy";
import { year2021Source as source } from "./year2021Source.ts";

const dated = {
  from: "2021-01-01",
  source,
  checkedOn: "2026-11-22",
  note: {
    id: "Dua aplikasi yang saling bebas dan sebuah blog memakai angka ini; bunyi surat edarannya belum terlihat dan nomornya dari ingatan.",
    en: "Two unrelated applications and a blog use this number; the circular's own words were not seen and its number is recalled.",
  },
} as const;
const article41 = {
  from: "2021-01-01",
  source: {
    instrument: "PP 30/2019",
    locator: { article: "41" },
    url: "https://pasal.id/peraturan/pp/pp-no-30-tahun-2019/koreksi/9019721",
    evidence: "read",
  },
  checkedOn: "2026-11-22",
} as const;
const fromMemory = {
  from: "2021-01-01",
  source: { instrument: "PP 30/2019", evidence: "recalled" },
  checkedOn: "2026-11-22",
  note: {
    id: "Dari ingatan; bunyi untuk Kurang dan Sangat Kurang belum terlihat. Periksa sebelum dipakai untuk keputusan.",
    en: "Recalled; the words on poor and very poor were not seen. Check before it is used for a decision.",
  },
} as const;
const fraction = { kind: "number", unit: "one", decimals: 2 } as const;
const points = { kind: "number", unit: "point", decimals: 0 } as const;

/** The numbers that join the two halves of 2021: both ends of each part of the conversion, the weights, the predicates. */
export const year2021Parameters = {
  badLeast: {
    label: { id: "Nilai PP 46/2011 terendah Buruk", en: "Least value of bad under PP 46/2011" },
    type: points,
    values: [{ ...dated, value: "0" }],
  },
  badBottom: {
    label: { id: "Nilai konversi terendah Buruk", en: "Least converted value of bad" },
    type: points,
    values: [{ ...dated, value: "0" }],
  },
  badGreatest: {
    label: { id: "Nilai PP 46/2011 tertinggi Buruk", en: "Greatest value of bad under PP 46/2011" },
    type: points,
    values: [{ ...dated, value: "50" }],
  },
  badTop: {
    label: { id: "Nilai konversi tertinggi Buruk", en: "Greatest converted value of bad" },
    type: points,
    values: [{ ...dated, value: "49" }],
  },
  poorLeast: {
    label: { id: "Nilai PP 46/2011 terendah Kurang", en: "Least value of poor under PP 46/2011" },
    type: points,
    values: [{ ...dated, value: "51" }],
  },
  poorBottom: {
    label: { id: "Nilai konversi terendah Kurang", en: "Least converted value of poor" },
    type: points,
    values: [{ ...dated, value: "50" }],
  },
  poorGreatest: {
    label: { id: "Nilai PP 46/2011 tertinggi Kurang", en: "Greatest value of poor under PP 46/2011" },
    type: points,
    values: [{ ...dated, value: "60" }],
  },
  poorTop: {
    label: { id: "Nilai konversi tertinggi Kurang", en: "Greatest converted value of poor" },
    type: points,
    values: [{ ...dated, value: "69" }],
  },
  fairLeast: {
    label: { id: "Nilai PP 46/2011 terendah Cukup", en: "Least value of fair under PP 46/2011" },
    type: points,
    values: [{ ...dated, value: "61" }],
  },
  fairBottom: {
    label: { id: "Nilai konversi terendah Cukup", en: "Least converted value of fair" },
    type: points,
    values: [{ ...dated, value: "70" }],
  },
  fairGreatest: {
    label: { id: "Nilai PP 46/2011 tertinggi Cukup", en: "Greatest value of fair under PP 46/2011" },
    type: points,
    values: [{ ...dated, value: "75" }],
  },
  fairTop: {
    label: { id: "Nilai konversi tertinggi Cukup", en: "Greatest converted value of fair" },
    type: points,
    values: [{ ...dated, value: "89" }],
  },
  goodLeast: {
    label: { id: "Nilai PP 46/2011 terendah Baik", en: "Least value of good under PP 46/2011" },
    type: points,
    values: [{ ...dated, value: "76" }],
  },
  goodBottom: {
    label: { id: "Nilai konversi terendah Baik", en: "Least converted value of good" },
    type: points,
    values: [{ ...dated, value: "90" }],
  },
  goodGreatest: {
    label: { id: "Nilai PP 46/2011 tertinggi Baik", en: "Greatest value of good under PP 46/2011" },
    type: points,
    values: [{ ...dated, value: "90" }],
  },
  goodTop: {
    label: { id: "Nilai konversi tertinggi Baik", en: "Greatest converted value of good" },
    type: points,
    values: [{ ...dated, value: "109" }],
  },
  veryGoodLeast: {
    label: { id: "Nilai PP 46/2011 terendah Sangat Baik", en: "Least value of very good under PP 46/2011" },
    type: points,
    values: [{ ...dated, value: "91" }],
  },
  veryGoodBottom: {
    label: { id: "Nilai konversi terendah Sangat Baik", en: "Least converted value of very good" },
    type: points,
    values: [{ ...dated, value: "110" }],
  },
  veryGoodGreatest: {
    label: {
      id: "Nilai PP 46/2011 dengan nilai konversi tertinggi",
      en: "Value under PP 46/2011 with the greatest converted value",
    },
    type: points,
    values: [{ ...dated, value: "99" }],
  },
  veryGoodTop: {
    label: { id: "Nilai konversi tertinggi Sangat Baik", en: "Greatest converted value of very good" },
    type: points,
    values: [{ ...dated, value: "120" }],
  },
  firstHalfWeight: {
    label: { id: "Bobot periode Januari-Juni", en: "Weight of January to June" },
    type: fraction,
    values: [{ ...dated, value: "0.50" }],
  },
  secondHalfWeight: {
    label: { id: "Bobot periode Juli-Desember", en: "Weight of July to December" },
    type: fraction,
    values: [{ ...dated, value: "0.50" }],
  },
  scoreGreatest: {
    label: { id: "Nilai tertinggi", en: "Greatest value" },
    type: points,
    values: [{ ...article41, value: "120" }],
  },
  predicateVeryGoodLeast: {
    label: { id: "Batas bawah predikat Sangat Baik", en: "Least value of the predicate very good" },
    type: points,
    values: [{ ...article41, value: "110" }],
  },
  predicateGoodLeast: {
    label: { id: "Batas bawah predikat Baik", en: "Least value of the predicate good" },
    type: points,
    values: [{ ...article41, value: "90" }],
  },
  predicateFairLeast: {
    label: { id: "Batas bawah predikat Cukup", en: "Least value of the predicate fair" },
    type: points,
    values: [{ ...article41, value: "70" }],
  },
  predicatePoorLeast: {
    label: { id: "Batas bawah predikat Kurang", en: "Least value of the predicate poor" },
    type: points,
    values: [{ ...fromMemory, value: "50" }],
  },
} as const satisfies Readonly<Record<string, Parameter>>;
