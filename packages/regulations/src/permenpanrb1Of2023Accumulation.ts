import {
  absent,
  add,
  all,
  any,
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
  not,
  otherwise,
  rubric,
  subtract,
  sum,
  truth,
} from "@kinerja/policy";
import { permenpanrb1Of2023AccumulationCases } from "./permenpanrb1Of2023AccumulationCases.ts";
import { permenpanrb1Of2023AccumulationFields as fields } from "./permenpanrb1Of2023AccumulationFields.ts";
import { permenpanrb1Of2023AccumulationParameters as needed } from "./permenpanrb1Of2023AccumulationParameters.ts";
import { permenpanrb1Of2023AccumulationTexts as texts } from "./permenpanrb1Of2023AccumulationTexts.ts";
import { permenpanrb1Of2023Categories as categories } from "./permenpanrb1Of2023Categories.ts";
import { permenpanrb1Of2023Grades } from "./permenpanrb1Of2023Grades.ts";
import { permenpanrb1Of2023Parameters as earned } from "./permenpanrb1Of2023Parameters.ts";
import { permenpanrb1Of2023PeriodPoints } from "./permenpanrb1Of2023PeriodPoints.ts";
import { permenpanrb1Of2023Source as source } from "./permenpanrb1Of2023Source.ts";
import { permenpanrb1Of2023Standing } from "./permenpanrb1Of2023Standing.ts";

const inferred = { ...source, evidence: "inferred" } as const;
const points = { kind: "number", unit: "point", decimals: 2 } as const;
const none = decimal("0", "point");

type CareerLevel = (typeof categories.careerLevel.members)[number]["name"];
type Grade = (typeof permenpanrb1Of2023Grades.members)[number]["name"];

/**
 * Credit points (angka kredit) of a functional post over several periods by PermenPANRB 1/2023, held
 * against what the next grade and the next level need.
 *
 * All periods belong to one level of the post. Enough credit points alone are no promotion: other
 * conditions are not looked at, and an authorised official decides.
 *
 * @example
 * Object.keys(permenpanrb1Of2023Accumulation.levels[1]?.rules ?? {}); // => ["periodPoints"]
 */
export const permenpanrb1Of2023Accumulation = definePolicy({
  id: "permenpanrb-1-2023-accumulation",
  version: "1.0.0",
  title: {
    id: "Jabatan Fungsional: angka kredit kumulatif dan kebutuhan kenaikan pangkat dan jenjang",
    en: "Functional posts: credit points added up, and what the next grade and the next level need",
  },
  subject: "creditPointsAccumulation",
  validity: { from: "2023-07-01" },
  appliesTo: ["pns"],
  source: { ...source, evidence: "recalled" },
  notes: texts,
})
  .categories("careerLevel", categories.careerLevel)
  .categories("employeePredicate", categories.employeePredicate)
  .categories("civilGrade", permenpanrb1Of2023Grades)
  .categories("standing", permenpanrb1Of2023Standing)
  .parameter("veryGoodFactor", earned.veryGoodFactor)
  .parameter("goodFactor", earned.goodFactor)
  .parameter("needsImprovementFactor", earned.needsImprovementFactor)
  .parameter("poorFactor", earned.poorFactor)
  .parameter("veryPoorFactor", earned.veryPoorFactor)
  .parameter("pemulaCoefficient", earned.pemulaCoefficient)
  .parameter("terampilCoefficient", earned.terampilCoefficient)
  .parameter("mahirCoefficient", earned.mahirCoefficient)
  .parameter("penyeliaCoefficient", earned.penyeliaCoefficient)
  .parameter("ahliPertamaCoefficient", earned.ahliPertamaCoefficient)
  .parameter("ahliMudaCoefficient", earned.ahliMudaCoefficient)
  .parameter("ahliMadyaCoefficient", earned.ahliMadyaCoefficient)
  .parameter("ahliUtamaCoefficient", earned.ahliUtamaCoefficient)
  .parameter("pemulaNextGrade", needed.pemulaNextGrade)
  .parameter("terampilNextGrade", needed.terampilNextGrade)
  .parameter("mahirNextGrade", needed.mahirNextGrade)
  .parameter("penyeliaNextGrade", needed.penyeliaNextGrade)
  .parameter("ahliPertamaNextGrade", needed.ahliPertamaNextGrade)
  .parameter("ahliMudaNextGrade", needed.ahliMudaNextGrade)
  .parameter("ahliMadyaNextGrade", needed.ahliMadyaNextGrade)
  .parameter("ahliUtamaNextGrade", needed.ahliUtamaNextGrade)
  .parameter("pemulaNextLevel", needed.pemulaNextLevel)
  .parameter("terampilNextLevel", needed.terampilNextLevel)
  .parameter("terampilNextLevelFromIIc", needed.terampilNextLevelFromIIc)
  .parameter("mahirNextLevel", needed.mahirNextLevel)
  .parameter("ahliPertamaNextLevel", needed.ahliPertamaNextLevel)
  .parameter("ahliMudaNextLevel", needed.ahliMudaNextLevel)
  .parameter("ahliMadyaNextLevel", needed.ahliMadyaNextLevel)
  .parameter("educationShare", needed.educationShare)
  .level("member", {
    label: { id: "Pejabat fungsional", en: "Holder of a functional post" },
    fields: fields.member,
  })
  .level("periods", {
    label: { id: "Periode penilaian", en: "Periods assessed" },
    greatestCount: 480,
    fields: fields.periods,
  })
  .rule("periods", "periodPoints", {
    label: { id: "Angka kredit periode", en: "Credit points of the period" },
    output: points,
    source: inferred,
    note: {
      id: "Bulan per dua belas, kali persentase predikat, kali koefisien tahunan; dua desimal, setengah dibulatkan ke atas.",
      en: "Months over twelve, times the percentage of the predicate, times the yearly coefficient; two decimals, half rounded up.",
    },
    expression: () => permenpanrb1Of2023PeriodPoints,
  })
  .rule("member", "accumulated", {
    label: { id: "Angka kredit dari periode ini", en: "Credit points of these periods" },
    output: points,
    source,
    expression: ({ over }) => {
      const periods = over("periods");
      return sum(periods, periods.rule("periodPoints"), { absent: "propagate", empty: none });
    },
  })
  .rule("member", "riseMinimum", {
    label: {
      id: "Kebutuhan satu kenaikan pangkat dalam jenjang ini",
      en: "Needed for one rise in grade in this level",
    },
    output: points,
    source,
    expression: ({ field, parameter }) =>
      rubric(field("careerLevel"), {
        pemula: parameter("pemulaNextGrade"),
        terampil: parameter("terampilNextGrade"),
        mahir: parameter("mahirNextGrade"),
        penyelia: parameter("penyeliaNextGrade"),
        ahliPertama: parameter("ahliPertamaNextGrade"),
        ahliMuda: parameter("ahliMudaNextGrade"),
        ahliMadya: parameter("ahliMadyaNextGrade"),
        ahliUtama: parameter("ahliUtamaNextGrade"),
      }),
  })
  .rule("member", "nextGradeMinimum", {
    label: { id: "Kebutuhan untuk pangkat berikutnya", en: "Needed for the next grade" },
    output: points,
    source,
    note: {
      id: "Penyelia III/d dan Ahli Utama IV/e tidak lagi mempunyai pangkat berikutnya.",
      en: "Penyelia at III/d and Ahli Utama at IV/e have no next grade.",
    },
    expression: ({ field, rule, category }) =>
      choose(
        any(
          equal(field("grade"), category("civilGrade", "ive")),
          all(
            equal(field("careerLevel"), category("careerLevel", "penyelia")),
            equal(field("grade"), category("civilGrade", "iiid")),
          ),
        ),
        absent("notApplicable"),
        rule("riseMinimum"),
      ),
  })
  .rule("member", "nextLevelMinimum", {
    label: { id: "Kebutuhan untuk jenjang berikutnya", en: "Needed for the next level" },
    output: points,
    source,
    note: {
      id: "Penyelia dan Ahli Utama tidak mempunyai jenjang berikutnya.",
      en: "Penyelia and Ahli Utama have no next level.",
    },
    expression: ({ field, parameter, category }) =>
      choose(
        all(equal(field("careerLevel"), category("careerLevel", "terampil")), field("enteredAtIIc")),
        parameter("terampilNextLevelFromIIc"),
        rubric(field("careerLevel"), {
          pemula: parameter("pemulaNextLevel"),
          terampil: parameter("terampilNextLevel"),
          mahir: parameter("mahirNextLevel"),
          penyelia: absent("notApplicable"),
          ahliPertama: parameter("ahliPertamaNextLevel"),
          ahliMuda: parameter("ahliMudaNextLevel"),
          ahliMadya: parameter("ahliMadyaNextLevel"),
          ahliUtama: absent("notApplicable"),
        }),
      ),
  })
  .rule("member", "educationPoints", {
    label: { id: "Tambahan karena peningkatan pendidikan", en: "Addition for further education" },
    output: points,
    source,
    note: {
      id: "Sekali saja: seperempat dari kebutuhan untuk pangkat berikutnya.",
      en: "Once only: a quarter of what the next grade needs.",
    },
    expression: ({ field, parameter, rule }) =>
      choose(
        field("furtherEducation"),
        multiply(parameter("educationShare"), otherwise(rule("nextGradeMinimum"), ["notApplicable"], none)),
        none,
      ),
  })
  .rule("member", "gradePoints", {
    label: { id: "Angka kredit untuk pangkat berikutnya", en: "Credit points for the next grade" },
    output: points,
    source: inferred,
    note: {
      id: "Tanpa angka kredit dasar, dan dikurangi kebutuhan kenaikan pangkat yang sudah diperoleh dalam jenjang ini.",
      en: "Without the base credit points, and less what the rises in grade within this level have used.",
    },
    expression: ({ field, rule }) =>
      subtract(
        add(field("earlierPoints"), rule("accumulated"), rule("educationPoints")),
        multiply(field("gradeRises"), rule("nextGradeMinimum")),
      ),
  })
  .rule("member", "pointsToNextGrade", {
    label: { id: "Kekurangan untuk pangkat berikutnya", en: "Still missing for the next grade" },
    output: points,
    source: inferred,
    expression: ({ rule }) => greatest(none, subtract(rule("nextGradeMinimum"), rule("gradePoints"))),
  })
  .rule("member", "gradeSurplus", {
    label: { id: "Kelebihan sesudah pangkat berikutnya", en: "Left over after the next grade" },
    output: points,
    source,
    note: {
      id: "Ikut dihitung untuk pangkat sesudahnya dalam jenjang yang sama.",
      en: "It counts for the grade after that within the same level.",
    },
    expression: ({ rule }) => greatest(none, subtract(rule("gradePoints"), rule("nextGradeMinimum"))),
  })
  .rule("member", "levelPoints", {
    label: { id: "Angka kredit kumulatif dalam jenjang ini", en: "Credit points in this level" },
    output: points,
    source: inferred,
    expression: ({ field, rule }) =>
      add(field("basePoints"), field("earlierPoints"), rule("accumulated"), rule("educationPoints")),
  })
  .rule("member", "pointsToNextLevel", {
    label: { id: "Kekurangan untuk jenjang berikutnya", en: "Still missing for the next level" },
    output: points,
    source: inferred,
    expression: ({ rule }) => greatest(none, subtract(rule("nextLevelMinimum"), rule("levelPoints"))),
  })
  .rule("member", "reachesNextGrade", {
    label: { id: "Angka kredit cukup untuk pangkat berikutnya", en: "Enough credit points for the next grade" },
    output: { kind: "boolean" },
    source: inferred,
    expression: ({ rule }) => atLeast(rule("gradePoints"), rule("nextGradeMinimum")),
  })
  .rule("member", "reachesNextLevel", {
    label: { id: "Angka kredit cukup untuk jenjang berikutnya", en: "Enough credit points for the next level" },
    output: { kind: "boolean" },
    source: inferred,
    expression: ({ rule }) => atLeast(rule("levelPoints"), rule("nextLevelMinimum")),
  })
  .rule("member", "standing", {
    label: { id: "Kedudukan angka kredit", en: "Standing of the credit points" },
    output: { kind: "category", set: "standing" },
    source: inferred,
    note: {
      id: "Hanya tentang angka kredit; syarat lain dan keputusan pejabat yang berwenang tidak termasuk.",
      en: "About credit points only; other conditions and the decision of the authorised official are not in it.",
    },
    expression: ({ rule, category }) => {
      const orNone = (minimum: Expression): Expression => otherwise(minimum, ["notApplicable"], none);
      const orNo = (reached: Expression): Expression => otherwise(reached, ["notApplicable"], truth(false));
      return choose(
        any(moreThan(orNone(rule("nextGradeMinimum")), none), moreThan(orNone(rule("nextLevelMinimum")), none)),
        choose(
          orNo(rule("reachesNextGrade")),
          choose(
            orNo(rule("reachesNextLevel")),
            category("standing", "nextGradeAndLevel"),
            category("standing", "nextGrade"),
          ),
          choose(orNo(rule("reachesNextLevel")), category("standing", "nextLevel"), category("standing", "notYet")),
        ),
        category("standing", "highest"),
      );
    },
  })
  .constraint("member", {
    name: "gradeOfLevel",
    test: ({ field, category }) => {
      const between = (level: CareerLevel, lowest: Grade, highest: Grade): Expression =>
        all(
          equal(field("careerLevel"), category("careerLevel", level)),
          atLeast(field("grade"), category("civilGrade", lowest)),
          atMost(field("grade"), category("civilGrade", highest)),
        );
      return any(
        between("pemula", "iia", "iia"),
        between("terampil", "iib", "iid"),
        between("mahir", "iiia", "iiib"),
        between("penyelia", "iiic", "iiid"),
        between("ahliPertama", "iiia", "iiib"),
        between("ahliMuda", "iiic", "iiid"),
        between("ahliMadya", "iva", "ivc"),
        between("ahliUtama", "ivd", "ive"),
      );
    },
    message: {
      id: "Golongan ruang ini tidak termasuk jenjang jabatan yang diisi. Pemula: II/a. Terampil: II/b sampai II/d. Mahir dan Ahli Pertama: III/a dan III/b. Penyelia dan Ahli Muda: III/c dan III/d. Ahli Madya: IV/a sampai IV/c. Ahli Utama: IV/d dan IV/e. Perbaiki salah satunya.",
      en: "This grade does not belong to the level given. Pemula: II/a. Terampil: II/b to II/d. Mahir and Ahli Pertama: III/a and III/b. Penyelia and Ahli Muda: III/c and III/d. Ahli Madya: IV/a to IV/c. Ahli Utama: IV/d and IV/e. Correct one of them.",
    },
  })
  .constraint("member", {
    name: "enteredAtIIcIsTerampil",
    test: ({ field, category }) =>
      any(not(field("enteredAtIIc")), equal(field("careerLevel"), category("careerLevel", "terampil"))),
    message: {
      id: "Masuk pada II/c hanya berarti untuk jenjang Terampil. Hapus isian itu, atau perbaiki jenjangnya.",
      en: "Entry at II/c has a meaning for the level Terampil only. Remove it, or correct the level.",
    },
  })
  .constraint("member", {
    name: "risesWereEarned",
    // Also in the last grade of a level, which has no next one but was reached by rises.
    test: ({ field, rule }) => atLeast(field("earlierPoints"), multiply(field("gradeRises"), rule("riseMinimum"))),
    message: {
      id: "Kenaikan pangkat yang diisi memakai lebih banyak angka kredit daripada angka kredit sebelumnya dalam jenjang ini. Lengkapi angka kredit sebelumnya, atau perbaiki jumlah kenaikannya.",
      en: "The rises in grade used more credit points than were earned before in this level. Complete the earlier credit points, or correct the number of rises.",
    },
  })
  .cases(...permenpanrb1Of2023AccumulationCases)
  .build();
