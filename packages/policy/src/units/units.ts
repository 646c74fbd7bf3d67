import type { Label } from "@kinerja/model";
import type { Unit } from "./unitNames.ts";

/** What is known of a unit. */
export interface UnitDescription {
  readonly label: Label;
  /** True for a bare number and for a count of things: they multiply without changing a unit. */
  readonly dimensionless: boolean;
}

/**
 * The closed list of units. A field, a parameter, a rule and a decimal literal name one of these.
 *
 * `output` and `duration` are the activity's own unit of result and of time: their quotient has a
 * meaning, their size has none. `one` is the bare number. A percent is no bare number, so that 76 and
 * 0.76 cannot be mixed: `realized × 100 percent ÷ target`.
 *
 * @example
 * units.workingDay.label.id; // => "hari kerja"
 */
export const units = {
  one: { label: { id: "bilangan", en: "number" }, dimensionless: true },
  count: { label: { id: "jumlah", en: "count" }, dimensionless: true },
  point: { label: { id: "poin", en: "point" }, dimensionless: false },
  percent: { label: { id: "persen", en: "percent" }, dimensionless: false },
  rupiah: { label: { id: "rupiah", en: "rupiah" }, dimensionless: false },
  day: { label: { id: "hari", en: "day" }, dimensionless: false },
  workingDay: { label: { id: "hari kerja", en: "working day" }, dimensionless: false },
  month: { label: { id: "bulan", en: "month" }, dimensionless: false },
  hour: { label: { id: "jam", en: "hour" }, dimensionless: false },
  minute: { label: { id: "menit", en: "minute" }, dimensionless: false },
  person: { label: { id: "orang", en: "person" }, dimensionless: false },
  answer: { label: { id: "jawaban", en: "answer" }, dimensionless: false },
  output: { label: { id: "satuan hasil kegiatan", en: "unit of the activity's output" }, dimensionless: false },
  duration: { label: { id: "satuan waktu kegiatan", en: "unit of the activity's time" }, dimensionless: false },
} as const satisfies Readonly<Record<Unit, UnitDescription>>;
