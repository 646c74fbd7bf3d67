import type { Label } from "@kinerja/model";

/**
 * What can be wrong with a question to `reachNext`, `explainDifference`, `explainGroupDifference` or
 * `nearEdges`, by code. They stand apart from the messages of scoring, so that who only scores does not load them.
 */
export const inverseMessages = {
  "inverse.noFields": {
    id: "Sebutkan sedikitnya satu isian yang boleh berubah. Yang dikenal: {expected}.",
    en: "Name at least one field that may change. Known are: {expected}.",
  },
  "inverse.unknownField": {
    id: 'Isian "{name}" tidak dikenal. {hint} Isian sebuah baris ditulis misalnya level[0].isian.',
    en: 'There is no field "{name}". {hint} Write the field of a row as level[0].field.',
  },
  "inverse.unknownLevel": {
    id: 'Jalur "{name}" tidak sesuai dengan kebijakan ini. {hint} Tulis jalur lengkapnya: {expected}.',
    en: 'The path "{name}" does not fit this policy. {hint} Write the whole path: {expected}.',
  },
  "inverse.unknownRow": {
    id: 'Baris "{name}" tidak ada pada anggota ini. Hitung baris mulai dari 0, atau tulis id-nya di antara tanda kutip.',
    en: 'This member has no row "{name}". Count rows from 0, or write the id of the row between quotation marks.',
  },
  "inverse.rowNeeded": {
    id: 'Aturan "{name}" ada di setiap baris. Sebutkan barisnya dengan "row", atau pilih isian dari satu baris saja.',
    en: 'Rule "{name}" stands in every row. Name the row with "row", or name a field of one row only.',
  },
  "inverse.unknownRule": {
    id: 'Aturan "{name}" tidak dapat dipakai di sini. Yang dapat dipakai: {expected}.',
    en: 'Rule "{name}" cannot be used here. These can be: {expected}.',
  },
  "inverse.noRule": {
    id: "Kebijakan ini tidak punya predikat yang berurut. Sebutkan aturannya dan nilai yang dituju. Yang dapat dipakai: {expected}.",
    en: "This policy has no ordered predicate. Name the rule and the value to reach. These can be used: {expected}.",
  },
  "inverse.targetNeeded": {
    id: 'Aturan "{name}" berupa bilangan, jadi tidak ada predikat berikutnya. Sebutkan nilai yang dituju, misalnya "90".',
    en: 'Rule "{name}" is a number, so there is no next predicate. Name the value to reach, such as "90".',
  },
  "inverse.unknownTarget": {
    id: '"{received}" tidak dapat dituju pada aturan "{name}". Yang diharapkan: {expected}.',
    en: '"{received}" cannot be reached for by rule "{name}". Expected: {expected}.',
  },
  "inverse.steps": {
    id: 'Langkah "{received}" untuk "{name}" tidak dapat dipakai. Yang diharapkan: {expected}.',
    en: 'The step "{received}" of "{name}" cannot be used. Expected: {expected}.',
  },
  "inverse.otherStep": {
    id: 'Langkah diberikan untuk "{name}", padahal isian itu tidak ditanyakan. Yang ditanyakan: {expected}. Perbaiki namanya, atau tanyakan juga isian itu.',
    en: 'A step is given for "{name}", but that field is not asked about. Asked about: {expected}. Correct the name, or ask about that field too.',
  },
  "inverse.direction": {
    id: "Arah yang lebih baik dari isian-isian ini tidak tertulis pada kebijakan: {name}. Beri langkah bertanda, misalnya +1 atau -1, atau kurangi isiannya.",
    en: "The policy does not say which end of these fields is better: {name}. Give steps with a sign, such as +1 or -1, or name fewer fields.",
  },
  "inverse.unordered": {
    id: 'Pilihan pada isian "{name}" tidak berurut, jadi tidak dapat bergerak bersama isian lain. Tanyakan isian itu sendiri.',
    en: 'The choices of field "{name}" have no order, so that it cannot move together with others. Ask about it alone.',
  },
  "difference.noRule": {
    id: "Kebijakan ini tidak menghitung bilangan pada tingkat pertama, jadi tidak ada selisih yang dapat diuraikan. Pilih kebijakan yang menghasilkan bilangan.",
    en: "This policy works out no number at its first level, so that there is no difference to take apart. Choose a policy that gives a number.",
  },
  "difference.unknownRule": {
    id: 'Aturan "{name}" bukan bilangan pada tingkat pertama. Yang dapat diuraikan: {expected}.',
    en: 'Rule "{name}" is no number of the first level. These can be taken apart: {expected}.',
  },
  "edges.margin": {
    id: 'Jarak "{received}" tidak dapat dipakai. Tulis bilangan desimal yang tidak negatif sebagai teks, misalnya "0.5", dalam satuan nilai yang diperiksa.',
    en: 'The margin "{received}" cannot be used. Write a decimal that is not negative as text, such as "0.5", in the unit of the value that is looked at.',
  },
  "edges.unknownRule": {
    id: 'Aturan "{name}" tidak ada pada kebijakan ini. {hint}',
    en: 'This policy has no rule "{name}". {hint}',
  },
  "difference.tooManyPairs": {
    id: "Kedua kelompok membentuk {received} pasangan; paling banyak {expected}. Bagi kelompoknya, atau pakai orang yang sama di keduanya.",
    en: "The two groups make {received} pairs; at most {expected} are taken. Split the groups, or use the same people in both.",
  },
} as const satisfies Record<string, Label>;

/** The code of an error of `reachNext`, `explainDifference`, `explainGroupDifference` or `nearEdges`. */
export type InverseCode = keyof typeof inverseMessages;
