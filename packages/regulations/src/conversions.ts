import type { Conversion } from "@kinerja/policy";
import { permenpanrb1Of2023Source as factors } from "./permenpanrb1Of2023Source.ts";
import { year2021Source } from "./year2021Source.ts";

const byWord = { ...factors, evidence: "inferred" } as const;
const sameWord = {
  id: "Kata yang sama dalam daftar persentase; daftar itu tidak menyebut aturan asal predikatnya.",
  en: "The same word in the list of percentages; the list does not name the rule that the predicate comes from.",
} as const;

/**
 * The ways from a value of one regime to another that a source supports, and the one that is asked for
 * most and does not exist, with the reason.
 *
 * @example
 * conversions.map(({ id }) => id); // => ["pp-46-2011-to-pp-30-2019", "pp-30-2019-to-credit-points", "pp-30-2019-to-permenpanrb-6-2022"]
 */
export const conversions: readonly Conversion[] = [
  {
    id: "pp-46-2011-to-pp-30-2019",
    title: {
      id: "Nilai PP 46/2011 (Januari-Juni 2021) ke skala PP 30/2019",
      en: "The value of PP 46/2011 (January to June 2021) to the scale of PP 30/2019",
    },
    from: { policy: "pp-46-2011", name: "finalScore" },
    to: { policy: "year-2021", name: "converted" },
    by: year2021Source,
    // Two decimals: the field of the policy that converts takes no more.
    how: { kind: "policy", policy: "year-2021", field: "firstHalf", rule: "converted", decimals: 2 },
    losses: [
      {
        id: "Sebutan PP 46/2011 tidak ikut berpindah: predikat baru lahir dari nilai setahun, setengahnya dari Juli-Desember 2021.",
        en: "The predicate of PP 46/2011 does not move along: there is a predicate only for the value of the year, half of which comes from July to December 2021.",
      },
      {
        id: "Nilai 99 ke atas menjadi 120, sehingga beda di antara nilai-nilai itu hilang.",
        en: "Values of 99 and above become 120, so that the differences among them are lost.",
      },
      {
        id: "Rinciannya hilang: nilai kegiatan, tugas tambahan, kreativitas, dan perilaku tidak dikonversi satu per satu.",
        en: "The details are lost: activities, additional tasks, creativity and behaviour are not converted one by one.",
      },
    ],
  },
  {
    id: "pp-30-2019-to-credit-points",
    title: {
      id: "Predikat PP 30/2019 sebagai dasar persentase angka kredit",
      en: "The predicate of PP 30/2019 as the basis of the percentage of credit points",
    },
    from: { policy: "pp-30-2019", name: "predicate" },
    to: { policy: "permenpanrb-1-2023", name: "predicate" },
    by: factors,
    how: {
      kind: "categories",
      maps: [
        { from: "veryGood", to: "veryGood", source: byWord, note: sameWord },
        { from: "good", to: "good", source: byWord, note: sameWord },
        { from: "fair", to: "needsImprovement", source: factors },
        {
          from: "poor",
          to: "poor",
          source: byWord,
          note: {
            id: '"Kurang" PP 30/2019 adalah rentang nilai 50 sampai kurang dari 70. Di sini kata itu hanya menentukan persentasenya; bukan pernyataan bahwa perilakunya di bawah ekspektasi.',
            en: '"Kurang" of PP 30/2019 is the range of values from 50 to less than 70. Here the word only settles the percentage; it does not say that behaviour was below expectation.',
          },
        },
        { from: "veryPoor", to: "veryPoor", source: byWord, note: sameWord },
      ],
    },
    losses: [
      {
        id: "Nilai angkanya hilang: dua orang dengan predikat yang sama mendapat persentase yang sama.",
        en: "The number is lost: two people with one predicate get one percentage.",
      },
      {
        id: "Predikat hasil konversi hanya untuk menghitung angka kredit; bukan predikat menurut PermenPANRB 6/2022.",
        en: "The converted predicate serves the counting of credit points only; it is no predicate under PermenPANRB 6/2022.",
      },
    ],
  },
  {
    id: "pp-30-2019-to-permenpanrb-6-2022",
    title: {
      id: "Nilai PP 30/2019 ke predikat PermenPANRB 6/2022",
      en: "The value of PP 30/2019 to a predicate of PermenPANRB 6/2022",
    },
    from: { policy: "pp-30-2019", name: "finalScore" },
    to: { policy: "permenpanrb-6-2022", name: "predicate" },
    by: { instrument: "PermenPANRB 6/2022", evidence: "secondary" },
    how: {
      kind: "none",
      reason: {
        id: "PermenPANRB 6/2022 tidak punya skala angka; predikatnya lahir dari dua rating, hasil kerja dan perilaku kerja, yang tidak dapat dibaca dari satu nilai.",
        en: "PermenPANRB 6/2022 has no scale of numbers; its predicate comes from two ratings, of results and of behaviour, which cannot be read from one value.",
      },
    },
    losses: [],
  },
];
