import { readDate } from "../arguments/readDate.ts";
import { readTables } from "../arguments/readTables.ts";
import { refusePositionals } from "../arguments/refusePositionals.ts";
import { requireOption } from "../arguments/requireOption.ts";
import { findTableForm } from "../files/findTableForm.ts";
import { scoreToFiles } from "../files/scoreToFiles.ts";
import { findOverlays } from "../policies/findOverlays.ts";
import { findPolicyDocument } from "../policies/findPolicyDocument.ts";
import { noteProgress } from "../printing/noteProgress.ts";
import { readMembers } from "../reading/readMembers.ts";
import { asksForCohort } from "./asksForCohort.ts";
import type { Command, CommandCall } from "./command.ts";
import { noteUnusedOptions } from "./noteUnusedOptions.ts";
import { printExplanation } from "./printExplanation.ts";
import { printLetters } from "./printLetters.ts";
import { printScores } from "./printScores.ts";
import { scoreCohortFiles } from "./scoreCohortFiles.ts";
import { scoreOptions } from "./scoreOptions.ts";
import type { ScoringRun } from "./scoringRun.ts";

/** Scores members by a policy. */
export const scoreCommand: Command = {
  name: "score",
  usage: { id: "--policy ID --input BERKAS", en: "--policy ID --input FILE" },
  summary: {
    id: "menilai anggota, menjelaskan hasilnya, atau menulis suratnya",
    en: "score members, explain a result, or write its letter",
  },
  notes: [
    {
      id: "Anggota yang datanya bermasalah mendapat daftar masalahnya, yang lain tetap dinilai, dan kode keluarnya 1. Angka dibaca dari teksnya, digit demi digit.",
      en: "A member whose data are wrong gets its issues, the others are scored, and the exit code is 1. Numbers are read from their text, digit by digit.",
    },
    {
      id: "CSV: kolom bernama seperti isian kebijakan; tabel anak memakai member_id; sel kosong berarti tidak ada; absent:excused menyatakan alasan ketiadaannya. Pemisah kolom koma, titik koma, atau tab dibaca dari judulnya.",
      en: "CSV: columns are named as the policy's fields; child tables have member_id; an empty cell is a missing value; absent:excused says why there is none. The separator (comma, semicolon or tab) is found in the header.",
    },
    {
      id: "Parquet dan Arrow: dibaca dan ditulis bagian demi bagian, jadi jutaan anggota cukup dengan memori kecil. Urutkan tabel anak menurut urutan anggota.",
      en: "Parquet and Arrow: read and written part by part, so that millions of members need little memory. Child tables stand in the order of the members.",
    },
    {
      id: "Dengan --out, atau --format csv|ndjson, tabel dibaca sebagai aliran dan hasil ditulis sedikit demi sedikit: jutaan anggota pun cukup. Nilai yang tidak ada ditulis absent:jenisnya; id yang diawali = + - @ diberi tanda petik tunggal agar tidak dijalankan sebagai rumus.",
      en: "With --out, or --format csv|ndjson, tables are read as streams and results are written bit by bit, so that there may be millions of members. A value that is absent is written as absent:kind; an id that begins with = + - @ gets an apostrophe so that no spreadsheet runs it as a formula.",
    },
  ],
  formats: ["table", "json", "letter", "csv", "ndjson"],
  options: scoreOptions,
  examples: [
    "kinerja score --policy permenpanrb-6-2022 --input unit.csv",
    "kinerja score --policy pp-46-2011 --input form.json --format json",
    "kinerja score --policy pp-46-2011 --input pegawai.csv --table activities=kegiatan.csv --decimal comma",
    "kinerja score --policy pp-46-2011 --input pegawai.parquet --table activities=kegiatan.parquet --out hasil.parquet",
    "kinerja score --policy pp-46-2011 --input nasional.csv --table activities=kegiatan.csv --out hasil.csv",
    "kinerja score --policy pp-46-2011 --input form.json --explain form-2014",
    'kinerja score --policy permenpanrb-6-2022 --input unit.csv --explain p01 --format letter --contact "Ibu Rina, ruang 2" --period "tahun 2026"',
  ],
  run: async (call) => {
    refusePositionals(call);
    if (findTableForm(call.options.get("input")?.[0] ?? "") !== undefined) return scoreToFiles(call);
    if (asksForCohort(call)) return scoreCohortFiles(call);
    const run = await prepare(call);
    noteUnusedOptions(call);
    if (call.format === "letter") return printLetters(run, call);
    return run.explain === undefined ? printScores(run, call) : printExplanation(run, call, run.explain);
  },
};

async function prepare(call: CommandCall): Promise<ScoringRun> {
  const { options, streams } = call;
  const { stdin } = streams;
  const policyName = requireOption(call, "policy", "ID");
  const inputName = requireOption(call, "input", "FILE");
  const at = readDate(call);
  const policy = await findPolicyDocument(policyName, stdin);
  const overlays = await findOverlays(options.get("overlay") ?? [], policy, stdin);
  const decimal = options.get("decimal")?.[0];
  const tables = readTables(call, policy);
  const done = noteProgress(streams, "reading", call.language);
  const members = await readMembers({
    input: inputName,
    tables,
    decimal: decimal === "comma" || decimal === "point" ? decimal : undefined,
    policy,
    stdin,
  });
  done();
  return { policy, overlays, at, members, explain: options.get("explain")?.[0] };
}
