import {
  absent,
  add,
  all,
  any,
  atMost,
  bands,
  choose,
  decimal,
  definePolicy,
  divide,
  equal,
  greatest,
  least,
  multiply,
  otherwise,
  present,
  sum,
  table,
} from "@kinerja/policy";
import { permenpanrb8Of2021AdditionalParameters as additional } from "./permenpanrb8Of2021AdditionalParameters.ts";
import { permenpanrb8Of2021Cases } from "./permenpanrb8Of2021Cases.ts";
import { permenpanrb8Of2021Categories as categories } from "./permenpanrb8Of2021Categories.ts";
import { permenpanrb8Of2021KindFields, permenpanrb8Of2021MeasureFields } from "./permenpanrb8Of2021Fields.ts";
import { permenpanrb8Of2021Measure as measure } from "./permenpanrb8Of2021Measure.ts";
import { permenpanrb8Of2021Parameters as parameters } from "./permenpanrb8Of2021Parameters.ts";
import { permenpanrb8Of2021Source as source } from "./permenpanrb8Of2021Source.ts";
import { permenpanrb8Of2021Table } from "./permenpanrb8Of2021Table.ts";
import { permenpanrb8Of2021Messages as messages, permenpanrb8Of2021Notes } from "./permenpanrb8Of2021Texts.ts";

const points = { kind: "number", unit: "point", decimals: 6 } as const;
const nought = decimal("0", "point");

/**
 * The results of heads (JPT and heads of independent units) by PermenPANRB 8/2021: the achievement of
 * each individual indicator, its value by the table, additional results, and the SKP score.
 *
 * An achievement keeps its sign and its decimals; the table reads it in whole percent, rounded once.
 *
 * @example
 * permenpanrb8Of2021.levels[1]?.rules["value"]?.output; // => { kind: "number", unit: "point", decimals: 6 }
 */
export const permenpanrb8Of2021 = definePolicy({
  id: "permenpanrb-8-2021",
  version: "1.0.0",
  title: {
    id: "Hasil kerja JPT dan pimpinan unit kerja mandiri menurut PermenPANRB 8/2021",
    en: "Results of heads (JPT and heads of independent units) by PermenPANRB 8/2021",
  },
  subject: "resultsOfHeads",
  validity: { from: "2021-07-01", to: "2022-02-03" },
  appliesTo: ["pns"],
  source: source.inferred,
  notes: permenpanrb8Of2021Notes,
})
  .categories("direction", categories.direction)
  .categories("resultKind", categories.resultKind)
  .categories("assignmentScope", categories.assignmentScope)
  .categories("achievementCategory", categories.achievementCategory)
  .parameter("veryPoorGreatest", parameters.veryPoorGreatest)
  .parameter("veryPoorTop", parameters.veryPoorTop)
  .parameter("poorLeast", parameters.poorLeast)
  .parameter("poorBottom", parameters.poorBottom)
  .parameter("poorGreatest", parameters.poorGreatest)
  .parameter("poorTop", parameters.poorTop)
  .parameter("fairLeast", parameters.fairLeast)
  .parameter("fairBottom", parameters.fairBottom)
  .parameter("fairGreatest", parameters.fairGreatest)
  .parameter("fairTop", parameters.fairTop)
  .parameter("goodLeast", parameters.goodLeast)
  .parameter("goodValue", parameters.goodValue)
  .parameter("veryGoodLeast", parameters.veryGoodLeast)
  .parameter("veryGoodBottom", parameters.veryGoodBottom)
  .parameter("veryGoodFull", parameters.veryGoodFull)
  .parameter("veryGoodTop", parameters.veryGoodTop)
  .parameter("veryGoodFactor", additional.veryGoodFactor)
  .parameter("goodFactor", additional.goodFactor)
  .parameter("fairFactor", additional.fairFactor)
  .parameter("poorFactor", additional.poorFactor)
  .parameter("veryPoorFactor", additional.veryPoorFactor)
  .parameter("withinUnitWeight", additional.withinUnitWeight)
  .parameter("betweenUnitsWeight", additional.betweenUnitsWeight)
  .parameter("betweenAgenciesWeight", additional.betweenAgenciesWeight)
  .parameter("additionalGreatest", additional.additionalGreatest)
  .level("member", {
    label: { id: "Pegawai", en: "Employee" },
    fields: {
      givenMainScore: {
        kind: "number",
        label: { id: "Nilai kinerja utama yang sudah dihitung", en: "Main score as worked out already" },
        note: {
          id: "Bila diisi, nilai ini menggantikan rata-rata nilai IKI.",
          en: "Where it is given, it takes the place of the mean of the indicators' values.",
        },
        unit: "point",
        decimals: 6,
        least: "0",
        greatest: "120",
        whenMissing: { absent: "notApplicable" },
        better: "higher",
      },
    },
  })
  .level("indicators", {
    label: { id: "Indikator kinerja individu (IKI)", en: "Individual performance indicators (IKI)" },
    greatestCount: 200,
    fields: {
      ...permenpanrb8Of2021MeasureFields,
      maximumTarget: {
        kind: "boolean",
        label: {
          id: "Target adalah capaian maksimal yang mungkin",
          en: "The target is the most that can be attained",
        },
        whenMissing: false,
      },
      ...permenpanrb8Of2021KindFields,
    },
  })
  .rule("indicators", "targetUsed", {
    label: { id: "Target yang dipakai", en: "Target that counts" },
    output: { kind: "number", unit: "output", decimals: 2 },
    source: source.achievement,
    note: {
      id: "Di dalam rentang target: realisasi itu sendiri; di luarnya: batas yang terdekat.",
      en: "Inside a range of targets the realised value itself, beyond it the nearer end.",
    },
    expression: () => measure.targetUsed,
  })
  .rule("indicators", "achievement", {
    label: { id: "Capaian IKI", en: "Achievement of the indicator" },
    output: { kind: "number", unit: "percent", decimals: 6 },
    source: source.achievement,
    note: {
      id: "Realisasi per target; bila makin kecil makin baik: dua kali target dikurangi realisasi, per target. Tanpa batas atas dan bawah.",
      en: "Result over target; where less is better, twice the target less the result, over target. No cap and no floor.",
    },
    expression: () => measure.achievement({ decimals: 6 }),
  })
  .rule("indicators", "wholePercent", {
    label: { id: "Capaian yang dibulatkan", en: "Achievement, rounded" },
    output: { kind: "number", unit: "percent", decimals: 0 },
    source: source.inferred,
    note: {
      id: "Ke persen bulat, satu kali, langsung dari realisasi dan target; setengah menjauhi nol.",
      en: "To a whole percent, once, straight from result and target; half goes away from zero.",
    },
    expression: () => measure.achievement({ decimals: 0, mode: "halfUp" }),
  })
  .rule("indicators", "onTarget", {
    label: { id: "Capaian tepat 100 persen", en: "Achievement of exactly 100 percent" },
    output: { kind: "boolean" },
    source: source.achievement,
    note: {
      id: "Sebelum pembulatan; dibandingkan tanpa pembagian.",
      en: "Before rounding; compared without a division.",
    },
    expression: ({ rule }) => equal(measure.attained, rule("targetUsed")),
  })
  .rule("indicators", "category", {
    label: { id: "Kategori capaian", en: "Category of the achievement" },
    output: { kind: "category", set: "achievementCategory" },
    source: source.inferred,
    note: {
      id: "Menurut capaian dalam persen bulat; Sangat Baik juga bila target maksimal tercapai tepat.",
      en: "By the achievement in whole percent; very good also where a greatest attainable target is reached exactly.",
    },
    expression: ({ rule, field, parameter, category }) =>
      choose(
        all(field("maximumTarget"), rule("onTarget")),
        category("achievementCategory", "veryGood"),
        bands(greatest(rule("wholePercent"), decimal("0", "percent")), [
          { atLeast: parameter("veryGoodLeast"), then: category("achievementCategory", "veryGood") },
          {
            atLeast: parameter("goodLeast"),
            lessThan: parameter("veryGoodLeast"),
            then: category("achievementCategory", "good"),
          },
          {
            atLeast: parameter("fairLeast"),
            lessThan: parameter("goodLeast"),
            then: category("achievementCategory", "fair"),
          },
          {
            atLeast: parameter("poorLeast"),
            lessThan: parameter("fairLeast"),
            then: category("achievementCategory", "poor"),
          },
          {
            atLeast: decimal("0", "percent"),
            lessThan: parameter("poorLeast"),
            then: category("achievementCategory", "veryPoor"),
          },
        ]),
      ),
  })
  .rule("indicators", "additionalShare", {
    label: { id: "Bagian nilai untuk kinerja tambahan", en: "Share of the value for an additional result" },
    output: { kind: "number", unit: "one", decimals: 4 },
    source: source.recalled,
    note: {
      id: "Faktor kategori kali bobot lingkup penugasan; hanya untuk kinerja tambahan.",
      en: "The factor of the category times the weight of the scope; for additional results only.",
    },
    expression: ({ rule, field, parameter, category }) =>
      choose(
        equal(field("resultKind"), category("resultKind", "additional")),
        multiply(
          table(
            [rule("category")],
            [
              { when: ["veryGood"], then: parameter("veryGoodFactor") },
              { when: ["good"], then: parameter("goodFactor") },
              { when: ["fair"], then: parameter("fairFactor") },
              { when: ["poor"], then: parameter("poorFactor") },
              { when: ["veryPoor"], then: parameter("veryPoorFactor") },
            ],
          ),
          table(
            [field("scope")],
            [
              { when: ["withinUnit"], then: parameter("withinUnitWeight") },
              { when: ["betweenUnits"], then: parameter("betweenUnitsWeight") },
              { when: ["betweenAgencies"], then: parameter("betweenAgenciesWeight") },
            ],
          ),
        ),
        absent("notApplicable"),
      ),
  })
  .rule("indicators", "value", {
    label: { id: "Nilai IKI", en: "Value of the indicator" },
    output: points,
    source: source.inferred,
    note: {
      id: "Menurut tabel untuk JPT, dari capaian dalam persen bulat; paling sedikit 0.",
      en: "By the table for JPT, from the achievement in whole percent; never below 0.",
    },
    expression: ({ rule, field, parameter }) =>
      choose(all(field("maximumTarget"), rule("onTarget")), parameter("veryGoodTop"), permenpanrb8Of2021Table),
  })
  .rule("member", "mainScore", {
    label: { id: "Nilai kinerja utama", en: "Main score" },
    output: points,
    source: source.recalled,
    note: {
      id: "Rata-rata nilai IKI kinerja utama (dari ingatan), atau nilai yang sudah dihitung bila diisi.",
      en: "The mean of the values of main indicators (recalled), or the score worked out already where it is given.",
    },
    expression: ({ field, over }) => {
      const indicators = over("indicators");
      const isMain = equal(indicators.field("resultKind"), indicators.category("resultKind", "main"));
      const total = sum(indicators, choose(isMain, indicators.rule("value"), nought), {
        absent: "propagate",
        empty: nought,
      });
      const count = sum(indicators, choose(isMain, "1", "0"), { absent: "propagate", empty: "0" });
      return otherwise(field("givenMainScore"), ["notApplicable"], divide(total, count, { whenZero: "notMeasured" }));
    },
  })
  .rule("member", "additionalScore", {
    label: { id: "Nilai kinerja tambahan", en: "Additional score" },
    output: points,
    source: source.inferred,
    note: {
      id: "Jumlah nilai kinerja tambahan menurut bagiannya, paling banyak 10.",
      en: "The values of additional results by their shares, 10 at most.",
    },
    expression: ({ over, parameter }) => {
      const indicators = over("indicators");
      const isAdditional = equal(indicators.field("resultKind"), indicators.category("resultKind", "additional"));
      const weighted = multiply(indicators.rule("additionalShare"), indicators.rule("value"));
      const total = sum(indicators, choose(isAdditional, weighted, nought), { absent: "propagate", empty: nought });
      return least(total, parameter("additionalGreatest"));
    },
  })
  .rule("member", "skpScore", {
    label: { id: "Nilai SKP", en: "SKP score" },
    output: points,
    source: source.additional,
    note: {
      id: "Nilai kinerja utama ditambah nilai kinerja tambahan.",
      en: "The main score plus the additional score.",
    },
    expression: ({ rule }) => add(rule("mainScore"), rule("additionalScore")),
  })
  .constraint("indicators", {
    name: "targetOrder",
    test: ({ field }) => atMost(field("targetLow"), field("targetHigh")),
    message: messages.targetOrder,
  })
  .constraint("indicators", {
    name: "scopeGiven",
    test: ({ field, category }) =>
      any(
        equal(field("resultKind"), category("resultKind", "main")),
        present(
          otherwise(field("scope"), ["pending", "notMeasured", "excused"], category("assignmentScope", "withinUnit")),
        ),
      ),
    message: messages.scopeGiven,
  })
  .cases(...permenpanrb8Of2021Cases)
  .build();
