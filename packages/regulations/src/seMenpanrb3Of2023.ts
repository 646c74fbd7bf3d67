import {
  absent,
  add,
  all,
  atLeast,
  atMost,
  choose,
  decimal,
  definePolicy,
  type Expression,
  equal,
  greatest,
  moreThan,
  multiply,
  type Operand,
  otherwise,
  truth,
} from "@kinerja/policy";
import { seMenpanrb3Of2023Cases } from "./seMenpanrb3Of2023Cases.ts";
import { seMenpanrb3Of2023Parameters as parameters } from "./seMenpanrb3Of2023Parameters.ts";
import { seMenpanrb3Of2023Source as source } from "./seMenpanrb3Of2023Source.ts";

export { seMenpanrb3Of2023Plurality } from "./seMenpanrb3Of2023Plurality.ts";

const people = { kind: "number", unit: "person", decimals: 0, least: "0", greatest: "10000000" } as const;
const truthValue = { kind: "boolean" } as const;

/** The share of a number of employees in the unit, against a limit: 100 · x with limit · n, so that nothing is divided. */
const share = (part: Operand): Operand => multiply(decimal("100", "percent"), part);

/** The value for the organisation of a predicate; an empty unit is not measured. */
const where = (isOrganisation: Expression, test: Expression, other: Expression = absent("notApplicable")): Expression =>
  choose(isOrganisation, choose(moreThan(employees, noOne), test, absent("notMeasured")), other);

const employees = { kind: "rule", name: "employees" } as const;
const noOne = decimal("0", "person");

/**
 * The distribution guide of SE MenPANRB 3/2023: which predicates the employees of a unit may have,
 * given the predicate of the organisation.
 *
 * The circular calls it a consideration: a condition that does not hold is a finding to explain, and
 * never changes anybody's rating. Small units often cannot hold every condition.
 *
 * @example
 * seMenpanrb3Of2023.levels[0]?.rules["fits"]?.label.en; // => "Fits the guide"
 */
export const seMenpanrb3Of2023 = definePolicy({
  id: "se-menpanrb-3-2023",
  version: "1.0.0",
  title: {
    id: "Tata Cara Penetapan Predikat Kinerja Pegawai ASN: pola distribusi",
    en: "Setting the performance predicates of civil servants: distribution guide",
  },
  subject: "unitDistribution",
  validity: { from: "2023-01-31" },
  appliesTo: ["pns", "pppk"],
  source,
  notes: [
    {
      id: "Pedoman ini pertimbangan bagi pimpinan, bukan kuota: tidak terpenuhinya suatu syarat adalah temuan, dan tidak mengubah predikat siapa pun.",
      en: "The guide is a consideration for the leader, no quota: a condition that does not hold is a finding, and changes nobody's predicate.",
    },
    {
      id: 'Belum terlihat: arti angka "sebagian besar", pembulatan untuk unit kecil, dan apakah kepala unit ikut dihitung. Porsi dibandingkan sebagai pecahan tepat tanpa pembulatan.',
      en: 'Not seen: a number for "sebagian besar", rounding for small units, and whether the head of the unit counts. Shares are compared as exact fractions, without rounding.',
    },
    {
      id: "Hitungan kami, bukan bunyi edaran: untuk organisasi Istimewa atau Baik, unit berisi satu atau dua pegawai tidak dapat memenuhi pedoman dengan susunan predikat apa pun. Hasil unit sekecil itu tidak berarti ada yang keliru.",
      en: "Worked out by us, not words of the circular: where the organisation is excellent or good, a unit of one or two employees cannot meet the guide with any mix of predicates. The result of a unit that small is no sign of a fault.",
    },
    {
      id: 'Varian se-menpanrb-3-2023.plurality membaca "sebagian besar" sebagai kelompok terbanyak.',
      en: 'The variant se-menpanrb-3-2023.plurality reads "sebagian besar" as the largest group.',
    },
  ],
})
  .categories("organisationPredicate", {
    label: { id: "Predikat kinerja organisasi", en: "Organisation predicate" },
    ordered: true,
    members: [
      { name: "veryPoor", label: { id: "Sangat Kurang", en: "Very poor" } },
      { name: "poor", label: { id: "Kurang", en: "Poor" } },
      {
        name: "needsImprovement",
        label: { id: "Butuh Perbaikan", en: "Needs improvement" },
        note: { id: "Ditulis juga Butuh Perbaikan/Cukup.", en: "Also written Butuh Perbaikan/Cukup." },
      },
      { name: "good", label: { id: "Baik", en: "Good" } },
      { name: "excellent", label: { id: "Istimewa", en: "Excellent" } },
    ],
  })
  .categories("majorityMeaning", {
    label: { id: 'Arti "sebagian besar"', en: 'Meaning of "sebagian besar" (for the most part)' },
    ordered: false,
    members: [
      { name: "moreThanHalf", label: { id: "Lebih dari setengah", en: "More than half" } },
      {
        name: "plurality",
        label: { id: "Kelompok terbanyak", en: "The largest group" },
        note: {
          id: "Lebih banyak daripada setiap kelompok lain; seri tidak cukup.",
          en: "More than each other group; a tie is not enough.",
        },
      },
    ],
  })
  .parameter("majorityMeaning", parameters.majorityMeaning)
  .parameter("majorityGreatestShare", parameters.majorityGreatestShare)
  .parameter("mainLeastShare", parameters.mainLeastShare)
  .parameter("secondLeastShare", parameters.secondLeastShare)
  .parameter("veryGoodGreatestShare", parameters.veryGoodGreatestShare)
  .parameter("veryGoodGreatestShareWhenVeryPoor", parameters.veryGoodGreatestShareWhenVeryPoor)
  .level("member", {
    label: { id: "Unit kerja", en: "Unit" },
    fields: {
      organisationPredicate: {
        kind: "category",
        label: { id: "Predikat kinerja organisasi", en: "Organisation predicate" },
        set: "organisationPredicate",
      },
      veryGood: { ...people, label: { id: "Pegawai berpredikat Sangat Baik", en: "Employees rated very good" } },
      good: { ...people, label: { id: "Pegawai berpredikat Baik", en: "Employees rated good" } },
      needsImprovement: {
        ...people,
        label: { id: "Pegawai berpredikat Butuh Perbaikan", en: "Employees rated needs improvement" },
      },
      poor: { ...people, label: { id: "Pegawai berpredikat Kurang", en: "Employees rated poor" } },
      veryPoor: { ...people, label: { id: "Pegawai berpredikat Sangat Kurang", en: "Employees rated very poor" } },
    },
  })
  .rule("member", "employees", {
    label: { id: "Jumlah pegawai yang berpredikat", en: "Employees with a predicate" },
    output: { kind: "number", unit: "person", decimals: 0 },
    source,
    expression: ({ field }) =>
      add(field("veryGood"), field("good"), field("needsImprovement"), field("poor"), field("veryPoor")),
  })
  .rule("member", "majority", {
    label: { id: "Predikat utama sebagian besar", en: "Main predicate is the majority" },
    output: truthValue,
    source: { ...source, evidence: "inferred" },
    note: {
      id: 'Organisasi Istimewa: Sangat Baik. Organisasi Baik: Baik. Arti "sebagian besar" adalah parameter.',
      en: "Excellent organisation: very good. Good organisation: good. What the majority means is a parameter.",
    },
    expression: ({ field, parameter, rule, category }) => {
      const meansHalf = equal(parameter("majorityMeaning"), category("majorityMeaning", "moreThanHalf"));
      const largest = (main: Operand, ...others: readonly [Operand, Operand, Operand, Operand]): Expression =>
        choose(meansHalf, moreThan(multiply("2", main), rule("employees")), moreThan(main, greatest(...others)));
      const rest = [field("needsImprovement"), field("poor"), field("veryPoor")] as const;
      return where(
        equal(field("organisationPredicate"), category("organisationPredicate", "excellent")),
        largest(field("veryGood"), field("good"), ...rest),
        where(
          equal(field("organisationPredicate"), category("organisationPredicate", "good")),
          largest(field("good"), field("veryGood"), ...rest),
        ),
      );
    },
  })
  .rule("member", "ceiling", {
    label: { id: "Predikat utama tidak melebihi batas", en: "Main predicate within its ceiling" },
    output: truthValue,
    source,
    expression: ({ field, parameter, rule, category }) => {
      const limit = multiply(parameter("majorityGreatestShare"), rule("employees"));
      return where(
        equal(field("organisationPredicate"), category("organisationPredicate", "excellent")),
        atMost(share(field("veryGood")), limit),
        where(
          equal(field("organisationPredicate"), category("organisationPredicate", "good")),
          atMost(share(field("good")), limit),
        ),
      );
    },
  })
  .rule("member", "mustExist", {
    label: { id: "Ada Butuh Perbaikan atau Kurang", en: "Some need improvement or are poor" },
    output: truthValue,
    source,
    expression: ({ field, category }) =>
      where(
        equal(field("organisationPredicate"), category("organisationPredicate", "good")),
        moreThan(add(field("needsImprovement"), field("poor")), noOne),
      ),
  })
  .rule("member", "floor", {
    label: { id: "Predikat utama mencapai batas", en: "Main predicate reaches its floor" },
    output: truthValue,
    source,
    expression: ({ field, parameter, rule, category }) => {
      const limit = multiply(parameter("mainLeastShare"), rule("employees"));
      return where(
        equal(field("organisationPredicate"), category("organisationPredicate", "needsImprovement")),
        atLeast(share(field("needsImprovement")), limit),
        where(
          equal(field("organisationPredicate"), category("organisationPredicate", "poor")),
          atLeast(share(field("poor")), limit),
          where(
            equal(field("organisationPredicate"), category("organisationPredicate", "veryPoor")),
            atLeast(share(field("veryPoor")), limit),
          ),
        ),
      );
    },
  })
  .rule("member", "secondFloor", {
    label: { id: "Predikat pendamping mencapai batas", en: "Second predicate reaches its floor" },
    output: truthValue,
    source,
    note: {
      id: "Organisasi Kurang: Butuh Perbaikan. Organisasi Sangat Kurang: Kurang dan Butuh Perbaikan bersama-sama.",
      en: "Poor organisation: needs improvement. Very poor organisation: poor and needs improvement together.",
    },
    expression: ({ field, parameter, rule, category }) => {
      const limit = multiply(parameter("secondLeastShare"), rule("employees"));
      return where(
        equal(field("organisationPredicate"), category("organisationPredicate", "poor")),
        atLeast(share(field("needsImprovement")), limit),
        where(
          equal(field("organisationPredicate"), category("organisationPredicate", "veryPoor")),
          atLeast(share(add(field("poor"), field("needsImprovement"))), limit),
        ),
      );
    },
  })
  .rule("member", "veryGoodCeiling", {
    label: { id: "Sangat Baik tidak melebihi batas", en: "Very good within its ceiling" },
    output: truthValue,
    source,
    expression: ({ field, parameter, rule, category }) => {
      const within = (limit: Operand): Expression =>
        atMost(share(field("veryGood")), multiply(limit, rule("employees")));
      return where(
        equal(field("organisationPredicate"), category("organisationPredicate", "needsImprovement")),
        within(parameter("veryGoodGreatestShare")),
        where(
          equal(field("organisationPredicate"), category("organisationPredicate", "poor")),
          within(parameter("veryGoodGreatestShare")),
          where(
            equal(field("organisationPredicate"), category("organisationPredicate", "veryPoor")),
            within(parameter("veryGoodGreatestShareWhenVeryPoor")),
          ),
        ),
      );
    },
  })
  .rule("member", "fits", {
    label: { id: "Sesuai pedoman", en: "Fits the guide" },
    output: truthValue,
    source,
    note: {
      id: 'Semua syarat yang berlaku terpenuhi. Hasil "tidak" adalah temuan untuk dijelaskan, bukan pelanggaran.',
      en: 'Every condition that applies holds. A "no" is a finding to explain, no breach.',
    },
    expression: ({ rule }) => {
      const whereApplicable = (condition: Operand): Expression => otherwise(condition, ["notApplicable"], truth(true));
      return all(
        whereApplicable(rule("majority")),
        whereApplicable(rule("ceiling")),
        whereApplicable(rule("mustExist")),
        whereApplicable(rule("floor")),
        whereApplicable(rule("secondFloor")),
        whereApplicable(rule("veryGoodCeiling")),
      );
    },
  })
  .cases(...seMenpanrb3Of2023Cases)
  .build();
