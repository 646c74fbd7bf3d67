import { achievement, choose, clamp, decimal, definePolicy, equal, weightedMean } from "@kinerja/policy";
import { ikuCases } from "./ikuCases.ts";
import { ikuSource as source } from "./ikuSource.ts";

const quantity = { kind: "number", unit: "output", decimals: 2, greatest: "1000000000" } as const;
const percent = { kind: "number", unit: "percent", decimals: 6 } as const;

/**
 * The achievement of key performance indicators (IKU) where more or less is better, capped and never
 * below 0, and their weighted mean.
 *
 * The cap is an input, 120 where none is given. Indicators that should stay near their target
 * ("stabilize") are not covered: their formula was not seen.
 *
 * @example
 * Object.keys(iku.levels[1]?.rules ?? {}); // => ["achievement"]
 */
export const iku = definePolicy({
  id: "iku",
  version: "1.0.0",
  title: { id: "Capaian Indikator Kinerja Utama", en: "Achievement of key performance indicators" },
  subject: "indicatorAchievement",
  validity: { from: "2015-01-01" },
  appliesTo: [],
  source,
  notes: [
    {
      id: "Semuanya dari ingatan tentang praktik Kementerian Keuangan; bunyi KMK 467/2014 belum terlihat, juga batas 120 persen. Hari mulai berlaku adalah hari pertama sesudah tahun pada nomornya. Apakah aturan yang lebih baru mempertahankannya belum terlihat.",
      en: "All of it is recalled from the practice of the Ministry of Finance; the words of KMK 467/2014 were not seen, nor those on the cap of 120 percent. The first day in force is the first day after the year in its number. Whether newer rules keep it was not seen.",
    },
    {
      id: "Batas bawah 0 adalah pilihan rancangan: bila lebih kecil lebih baik, realisasi di atas dua kali target tidak menghasilkan capaian negatif.",
      en: "The floor of 0 is a choice of design: where less is better, a result beyond twice the target does not give a negative achievement.",
    },
    {
      id: 'Indikator yang harus tetap dekat dengan target ("stabilize") tidak tercakup: rumusnya belum terlihat.',
      en: 'Indicators that should stay near their target ("stabilize") are not covered: their formula was not seen.',
    },
    {
      id: "Yang dinilai kumpulan indikator sebuah unit atau kontrak kinerja, bukan pegawai; karena itu daftar jenis pegawai kosong.",
      en: "The indicators of a unit or of a performance contract are assessed, no employee; the list of employment kinds is empty for that reason.",
    },
  ],
})
  .categories("direction", {
    label: { id: "Arah yang lebih baik", en: "Better direction" },
    ordered: false,
    members: [
      { name: "higher", label: { id: "Makin besar makin baik", en: "Higher is better" } },
      { name: "lower", label: { id: "Makin kecil makin baik", en: "Lower is better" } },
    ],
  })
  .level("member", {
    label: { id: "Unit atau kontrak kinerja", en: "Unit or performance contract" },
    fields: {
      cap: {
        kind: "number",
        label: { id: "Batas atas capaian", en: "Cap of an achievement" },
        note: {
          id: "120 persen bila tidak diisi (dari ingatan).",
          en: "120 percent where it is not given (recalled).",
        },
        unit: "percent",
        decimals: 6,
        least: "0",
        greatest: "1000",
        whenMissing: "120",
      },
    },
  })
  .level("indicators", {
    label: { id: "Indikator kinerja utama", en: "Key performance indicators" },
    greatestCount: 200,
    fields: {
      direction: {
        kind: "category",
        label: { id: "Arah yang lebih baik", en: "Better direction" },
        set: "direction",
      },
      target: {
        ...quantity,
        label: { id: "Target", en: "Target" },
        note: { id: "Selalu di atas 0.", en: "Always above 0." },
        least: "0.01",
      },
      realized: { ...quantity, label: { id: "Realisasi", en: "Realised" }, least: "0" },
      weight: {
        kind: "number",
        label: { id: "Bobot", en: "Weight" },
        note: {
          id: "Bobot tidak perlu berjumlah 100; rata-rata dibagi dengan jumlah bobot.",
          en: "The weights need not add up to 100; the mean is divided by their total.",
        },
        unit: "percent",
        decimals: 6,
        least: "0",
        greatest: "1000000",
      },
    },
  })
  .rule("indicators", "achievement", {
    label: { id: "Capaian indikator", en: "Achievement of the indicator" },
    output: percent,
    source,
    note: {
      id: "Realisasi per target, atau dua kali target dikurangi realisasi, per target, bila makin kecil makin baik; antara 0 dan batas atas.",
      en: "Result over target, or twice the target less the result, over target, where less is better; between 0 and the cap.",
    },
    expression: ({ field, category }) => {
      const given = { realized: field("realized"), target: field("target") };
      return clamp(
        choose(
          equal(field("direction"), category("direction", "higher")),
          achievement({ ...given, direction: "higher" }),
          achievement({ ...given, direction: "lower" }),
        ),
        { least: decimal("0", "percent"), greatest: field("cap") },
      );
    },
  })
  .rule("member", "score", {
    label: { id: "Nilai kinerja", en: "Score" },
    output: percent,
    source,
    note: {
      id: "Rata-rata capaian menurut bobot. Capaian yang masih ditunggu membuat nilainya ikut menunggu.",
      en: "The mean of the achievements by weight. An achievement that is still to come leaves it pending.",
    },
    expression: ({ over }) => {
      const indicators = over("indicators");
      return weightedMean(indicators, {
        value: indicators.rule("achievement"),
        weight: indicators.field("weight"),
        absent: "propagate",
        empty: "notMeasured",
        whenZero: "notMeasured",
      });
    },
  })
  .cases(...ikuCases)
  .build();
