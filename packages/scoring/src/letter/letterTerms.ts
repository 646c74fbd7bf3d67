import type { Label } from "@kinerja/model";

/** A word that not every reader knows: how it is found in a text, and what it means. */
export interface LetterTerm {
  readonly term: Label;
  readonly meaning: Label;
}

/** The glossary: where one of these words stands on the first page, its meaning stands there too. */
export const letterTerms: readonly LetterTerm[] = [
  {
    term: { id: "ASN", en: "ASN" },
    meaning: { id: "aparatur sipil negara, yaitu pegawai pemerintah", en: "civil servants of Indonesia" },
  },
  { term: { id: "PNS", en: "PNS" }, meaning: { id: "pegawai negeri sipil", en: "permanent civil servants" } },
  {
    term: { id: "PPPK", en: "PPPK" },
    meaning: { id: "pegawai pemerintah dengan perjanjian kerja", en: "civil servants on contract" },
  },
  {
    term: { id: "SKP", en: "SKP" },
    meaning: { id: "rencana dan sasaran kerja pegawai", en: "the work plan and targets of an employee" },
  },
  {
    term: { id: "predikat", en: "predicate" },
    meaning: { id: "sebutan resmi untuk hasil", en: "the official word for a result" },
  },
  {
    term: { id: "rating", en: "rating" },
    meaning: {
      id: "penilaian dari pimpinan",
      en: "the view of the leader",
    },
  },
  {
    term: { id: "ekspektasi", en: "expectation" },
    meaning: { id: "harapan yang disepakati di awal", en: "what was agreed at the start" },
  },
  {
    term: { id: "distribusi", en: "distribution" },
    meaning: { id: "berapa pegawai mendapat tiap sebutan", en: "how many people have each result" },
  },
  {
    term: { id: "responden", en: "respondents" },
    meaning: { id: "orang yang menjawab survei", en: "the people who answered the survey" },
  },
  {
    term: { id: "indeks", en: "index" },
    meaning: { id: "satu angka yang merangkum semua jawaban", en: "one number for all answers" },
  },
  {
    term: { id: "tertimbang", en: "weighted" },
    meaning: { id: "dihitung menurut besar bagiannya", en: "counted by share" },
  },
  {
    term: { id: "Misconduct", en: "Misconduct" },
    meaning: {
      id: "sebutan tercetak, tentang perilaku",
      en: "the printed word for behaviour below expectation",
    },
  },
  {
    term: { id: "koefisien", en: "coefficient" },
    meaning: { id: "angka pengali dari aturan", en: "a factor set by the rules" },
  },
];
