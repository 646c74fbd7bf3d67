import {
  absent,
  add,
  any,
  atLeast,
  atMost,
  choose,
  count,
  decimal,
  definePolicy,
  divide,
  equal,
  least,
  moreThan,
  multiply,
  otherwise,
  present,
  sum,
  table,
} from "@kinerja/policy";
import { permenpanrb8Of2021AdditionalParameters as additional } from "./permenpanrb8Of2021AdditionalParameters.ts";
import { permenpanrb8Of2021Categories as categories } from "./permenpanrb8Of2021Categories.ts";
import { permenpanrb8Of2021KindFields, permenpanrb8Of2021MeasureFields } from "./permenpanrb8Of2021Fields.ts";
import { permenpanrb8Of2021JajfCases } from "./permenpanrb8Of2021JajfCases.ts";
import { permenpanrb8Of2021JajfParameters as parameters } from "./permenpanrb8Of2021JajfParameters.ts";
import { permenpanrb8Of2021Measure as measure } from "./permenpanrb8Of2021Measure.ts";
import { permenpanrb8Of2021Source as source } from "./permenpanrb8Of2021Source.ts";
import {
  permenpanrb8Of2021Messages as messages,
  permenpanrb8Of2021MisprintNote,
  permenpanrb8Of2021UseNote,
} from "./permenpanrb8Of2021Texts.ts";

const points = { kind: "number", unit: "point", decimals: 6 } as const;
const nought = decimal("0", "point");
const hundred = decimal("100", "percent");

/**
 * The results of administrative and functional posts (JA and JF) by PermenPANRB 8/2021, as two
 * applications encode it: a category for each aspect, for each result, and the SKP score.
 *
 * Experimental: the regulation's own table was not seen, and other applications combine otherwise.
 *
 * @example
 * permenpanrb8Of2021Jajf.declared; // => "experimental"
 */
export const permenpanrb8Of2021Jajf = definePolicy({
  id: "permenpanrb-8-2021-jajf",
  version: "1.0.0",
  title: {
    id: "Hasil kerja JA dan JF menurut PermenPANRB 8/2021 (percobaan)",
    en: "Results of administrative and functional posts by PermenPANRB 8/2021 (experimental)",
  },
  subject: "resultsOfStaff",
  declared: "experimental",
  validity: { from: "2021-07-01", to: "2022-02-03" },
  appliesTo: ["pns"],
  source: source.secondary,
  notes: [
    {
      id: "Tabel resmi untuk menggabungkan aspek (kuantitas, kualitas, waktu) tidak terlihat. Yang dipakai di sini adalah aturan yang sama pada dua aplikasi. Aplikasi lain menjumlahkan poin 16, 13, 8, 3, dan 1 dengan batas di atas 42, lalu 34, 19, dan 7: Sangat Baik, Sangat Baik, dan Kurang di sana menjadi Baik (35 poin), di sini Cukup.",
      en: "The official table that combines the aspects (quantity, quality, time) was not seen. The rule used here is the one on which two applications agree. Another adds up points of 16, 13, 8, 3 and 1 with limits of more than 42, then 34, 19 and 7: very good, very good and poor are good there (35 points) and fair here.",
    },
    permenpanrb8Of2021UseNote,
    permenpanrb8Of2021MisprintNote,
    {
      id: "Hanya hasil kerja yang diturunkan langsung yang tercakup. Untuk yang tidak langsung, bobot nilai atasan hanya terlihat pada satu aplikasi dan bertentangan dengan bunyi rumusnya.",
      en: "Only results that are cascaded directly are covered. For the others the weight of the superior's value was seen in one application only, which contradicts the wording of the formula.",
    },
    {
      id: "Contoh lampiran untuk kinerja tambahan, 80/100 × 1/100 × 100 = 0,8, cocok. Faktor kategori dan batas 10 terlihat pada bagian untuk JPT; bahwa keduanya berlaku juga di sini adalah simpulan. Lingkup penugasan mana yang berbobot 1, 2, atau 3 berasal dari ingatan.",
      en: "The annex's example of an additional result, 80/100 × 1/100 × 100 = 0.8, comes out. The factors of the categories and the cap of 10 were seen in the part for JPT; that they hold here too is a conclusion. Which scope of assignment weighs 1, 2 or 3 is recalled.",
    },
  ],
})
  .categories("direction", categories.direction)
  .categories("resultKind", categories.resultKind)
  .categories("assignmentScope", categories.assignmentScope)
  .categories("achievementCategory", categories.achievementCategory)
  .parameter("fairLeast", parameters.fairLeast)
  .parameter("poorLeast", parameters.poorLeast)
  .parameter("veryGoodValue", parameters.veryGoodValue)
  .parameter("goodValue", parameters.goodValue)
  .parameter("fairValue", parameters.fairValue)
  .parameter("poorValue", parameters.poorValue)
  .parameter("veryPoorValue", parameters.veryPoorValue)
  .parameter("veryGoodFactor", parameters.veryGoodFactor)
  .parameter("goodFactor", parameters.goodFactor)
  .parameter("fairFactor", parameters.fairFactor)
  .parameter("poorFactor", parameters.poorFactor)
  .parameter("veryPoorFactor", parameters.veryPoorFactor)
  .parameter("withinUnitWeight", additional.withinUnitWeight)
  .parameter("betweenUnitsWeight", additional.betweenUnitsWeight)
  .parameter("betweenAgenciesWeight", additional.betweenAgenciesWeight)
  .parameter("additionalGreatest", parameters.additionalGreatest)
  .level("member", { label: { id: "Pegawai", en: "Employee" }, fields: {} })
  .level("results", {
    label: { id: "Hasil kerja", en: "Results" },
    greatestCount: 100,
    fields: permenpanrb8Of2021KindFields,
  })
  .level("aspects", {
    label: { id: "Aspek", en: "Aspects" },
    greatestCount: 3,
    fields: permenpanrb8Of2021MeasureFields,
  })
  .rule("aspects", "targetUsed", {
    label: { id: "Target yang dipakai", en: "Target that counts" },
    output: { kind: "number", unit: "output", decimals: 2 },
    source: source.achievement,
    expression: () => measure.targetUsed,
  })
  .rule("aspects", "achievement", {
    label: { id: "Capaian aspek", en: "Achievement of the aspect" },
    output: { kind: "number", unit: "percent", decimals: 6 },
    source: source.achievement,
    expression: () => measure.achievement({ decimals: 6 }),
  })
  .rule("aspects", "aspectCategory", {
    label: { id: "Kategori aspek", en: "Category of the aspect" },
    output: { kind: "category", set: "achievementCategory" },
    source: source.secondary,
    note: {
      id: "Di atas 100 persen Sangat Baik, tepat 100 Baik; tanpa pembulatan dan tanpa pembagian.",
      en: "More than 100 percent is very good, exactly 100 good; without rounding and without a division.",
    },
    expression: ({ rule, parameter, category }) => {
      const target = rule("targetUsed");
      const percent = multiply(measure.attained, hundred);
      return choose(
        moreThan(measure.attained, target),
        category("achievementCategory", "veryGood"),
        choose(
          equal(measure.attained, target),
          category("achievementCategory", "good"),
          choose(
            atLeast(percent, multiply(target, parameter("fairLeast"))),
            category("achievementCategory", "fair"),
            choose(
              atLeast(percent, multiply(target, parameter("poorLeast"))),
              category("achievementCategory", "poor"),
              category("achievementCategory", "veryPoor"),
            ),
          ),
        ),
      );
    },
  })
  .rule("results", "category", {
    label: { id: "Kategori hasil kerja", en: "Category of the result" },
    output: { kind: "category", set: "achievementCategory" },
    source: source.secondary,
    note: {
      id: "Satu aspek: kategorinya sendiri. Tiga aspek: Sangat Baik bila tiga Sangat Baik, atau dua dan satu Baik; lalu Sangat Kurang bila sedikitnya dua; Kurang bila sedikitnya dua atau satu Sangat Kurang; Cukup bila satu Kurang atau sedikitnya dua Cukup; selain itu Baik.",
      en: "One aspect: its own category. Three: very good if three are, or two and one good; else very poor if at least two are; poor if at least two are or one is very poor; fair if one is poor or at least two are fair; else good.",
    },
    expression: ({ over, category }) => {
      const aspects = over("aspects");
      const of = (name: "veryGood" | "good" | "fair" | "poor" | "veryPoor") =>
        sum(
          aspects,
          choose(equal(aspects.rule("aspectCategory"), aspects.category("achievementCategory", name)), "1", "0"),
          { absent: "propagate", empty: "notMeasured" },
        );
      const is = (name: "veryGood" | "good" | "fair" | "poor" | "veryPoor") => category("achievementCategory", name);
      const isOne = equal(count(aspects), "1");
      const one = choose(
        equal(of("veryGood"), "1"),
        is("veryGood"),
        choose(
          equal(of("good"), "1"),
          is("good"),
          choose(equal(of("fair"), "1"), is("fair"), choose(equal(of("poor"), "1"), is("poor"), is("veryPoor"))),
        ),
      );
      const three = choose(
        any(equal(of("veryGood"), "3"), equal(add(multiply("2", of("veryGood")), of("good")), "5")),
        is("veryGood"),
        choose(
          atLeast(of("veryPoor"), "2"),
          is("veryPoor"),
          choose(
            any(atLeast(of("poor"), "2"), equal(of("veryPoor"), "1")),
            is("poor"),
            choose(any(equal(of("poor"), "1"), atLeast(of("fair"), "2")), is("fair"), is("good")),
          ),
        ),
      );
      return choose(isOne, one, three);
    },
  })
  .rule("results", "additionalShare", {
    label: { id: "Bagian nilai untuk kinerja tambahan", en: "Share of the value for an additional result" },
    output: { kind: "number", unit: "one", decimals: 4 },
    source: source.recalled,
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
  .rule("results", "value", {
    label: { id: "Nilai hasil kerja", en: "Value of the result" },
    output: points,
    source: source.secondary,
    expression: ({ rule, parameter }) =>
      table(
        [rule("category")],
        [
          { when: ["veryGood"], then: parameter("veryGoodValue") },
          { when: ["good"], then: parameter("goodValue") },
          { when: ["fair"], then: parameter("fairValue") },
          { when: ["poor"], then: parameter("poorValue") },
          { when: ["veryPoor"], then: parameter("veryPoorValue") },
        ],
      ),
  })
  .rule("member", "mainScore", {
    label: { id: "Nilai kinerja utama", en: "Main score" },
    output: points,
    source: source.secondary,
    expression: ({ over }) => {
      const results = over("results");
      const isMain = equal(results.field("resultKind"), results.category("resultKind", "main"));
      const total = sum(results, choose(isMain, results.rule("value"), nought), { absent: "propagate", empty: nought });
      const counted = sum(results, choose(isMain, "1", "0"), { absent: "propagate", empty: "0" });
      return divide(total, counted, { whenZero: "notMeasured" });
    },
  })
  .rule("member", "additionalScore", {
    label: { id: "Nilai kinerja tambahan", en: "Additional score" },
    output: points,
    source: source.inferred,
    expression: ({ over, parameter }) => {
      const results = over("results");
      const isAdditional = equal(results.field("resultKind"), results.category("resultKind", "additional"));
      const weighted = multiply(results.rule("additionalShare"), results.rule("value"));
      const total = sum(results, choose(isAdditional, weighted, nought), { absent: "propagate", empty: nought });
      return least(total, parameter("additionalGreatest"));
    },
  })
  .rule("member", "skpScore", {
    label: { id: "Nilai SKP", en: "SKP score" },
    output: points,
    source: source.secondary,
    expression: ({ rule }) => add(rule("mainScore"), rule("additionalScore")),
  })
  .constraint("results", {
    name: "aspectsFit",
    test: ({ over }) => any(atMost(count(over("aspects")), "1"), equal(count(over("aspects")), "3")),
    message: {
      id: "Hasil kerja ini punya dua aspek. Aturan yang diketahui hanya untuk satu atau tiga aspek; periksa isian aspects.",
      en: "This result has two aspects. The rule is known for one or three only; check the list aspects.",
    },
  })
  .constraint("results", {
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
  .constraint("aspects", {
    name: "targetOrder",
    test: ({ field }) => atMost(field("targetLow"), field("targetHigh")),
    message: messages.targetOrder,
  })
  .cases(...permenpanrb8Of2021JajfCases)
  .build();
