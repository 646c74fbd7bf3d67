import type { Label } from "@kinerja/model";
import type { AggregateFunction, Comparison } from "../../document/expression.ts";

/** How a comparison is said. */
export const comparisonWords: Readonly<Record<Comparison, Label>> = {
  equal: { id: "sama dengan", en: "is" },
  notEqual: { id: "bukan", en: "is not" },
  lessThan: { id: "kurang dari", en: "is less than" },
  atMost: { id: "paling banyak", en: "is at most" },
  moreThan: { id: "lebih dari", en: "is more than" },
  atLeast: { id: "paling sedikit", en: "is at least" },
};

const aggregates: Readonly<Record<AggregateFunction, Label>> = {
  sum: { id: "jumlah {of} dari semua {over}", en: "the sum of {of} over all {over}" },
  count: { id: "banyaknya {over} yang memiliki {of}", en: "the number of {over} that have {of}" },
  least: { id: "{of} terendah di antara {over}", en: "the lowest {of} among {over}" },
  greatest: { id: "{of} tertinggi di antara {over}", en: "the highest {of} among {over}" },
  every: { id: "{of} pada semua {over}", en: "{of} for all {over}" },
  some: { id: "{of} pada sedikitnya satu dari {over}", en: "{of} for at least one of {over}" },
};

/** The words between the parts of a formula. */
export const formulaWords = {
  or: { id: "atau", en: "or" },
  choose: { id: "bila {if}, {then}; bila tidak, {else}", en: "where {if}, {then}; otherwise, {else}" },
  band: { id: "{then} untuk {range}", en: "{then} for {range}" },
  by: { id: "menurut {of}: {list}", en: "by {of}: {list}" },
  keyOf: { id: "{of} “{key}”", en: "{of} is “{key}”" },
  otherwise: { id: "{of} ({else} bila {kinds})", en: "{of} ({else} where {kinds})" },
  parentheses: { id: "({of})", en: "({of})" },
  mean: { id: "rata-rata {of} dari semua {over}", en: "the mean of {of} over all {over}" },
  roundWhole: { id: "{of}, dibulatkan ke bilangan bulat", en: "{of}, rounded to a whole number" },
  round: { id: "{of}, dibulatkan sampai {decimals} desimal", en: "{of}, rounded to {decimals} decimals" },
  halfEven: { id: "(setengah ke angka genap)", en: "(halves to the even digit)" },
  up: { id: "ke atas", en: "upwards" },
  down: { id: "ke bawah", en: "downwards" },
  atMostLimit: { id: "{of}, paling tinggi {limit}", en: "{of}, at most {limit}" },
  atLeastLimit: { id: "{of}, paling rendah {limit}", en: "{of}, at least {limit}" },
  least: { id: "yang terkecil dari {of}", en: "the least of {of}" },
  greatest: { id: "yang terbesar dari {of}", en: "the greatest of {of}" },
  countRows: { id: "banyaknya {over}", en: "the number of {over}" },
  aggregates,
} as const;
