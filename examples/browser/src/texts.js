/** Every text of the page that is not the law's own. */
export const texts = {
  tagline: {
    id: "Predikat kinerja, beserta alasan dan pasalnya",
    en: "A performance predicate, with its reason and article",
  },
  offline: {
    id: "Semua dihitung di peramban ini. Tidak ada data yang dikirim.",
    en: "Everything is computed in this browser. No data is sent.",
  },
  language: { id: "Bahasa", en: "Language" },
  choosePolicy: { id: "Pilih peraturan", en: "Choose a regulation" },
  fillIn: { id: "Isi datanya", en: "Fill in the data" },
  result: { id: "Hasil", en: "Result" },
  details: { id: "Rincian", en: "Details" },
  form: { id: "Formulir", en: "Form" },
  json: { id: "JSON", en: "JSON" },
  jsonLabel: { id: "Masukan JSON: satu anggota", en: "JSON input: one member" },
  jsonHint: {
    id: "Ubah atau tempel data di sini; hasilnya ikut berubah. Setiap angka dibaca persis seperti tertulis.",
    en: "Edit or paste data here; the result follows. Every number is read exactly as it is written.",
  },
  example: { id: "Muat contoh", en: "Load the example" },
  notJson: {
    id: "Ini bukan JSON yang sah (baris {line}, kolom {column}).",
    en: "This is no valid JSON (line {line}, column {column}).",
  },
  yes: { id: "Ya", en: "Yes" },
  no: { id: "Tidak", en: "No" },
  optional: { id: "boleh kosong", en: "optional" },
  incomplete: { id: "Lengkapi data di sebelah untuk melihat hasilnya.", en: "Complete the data to see the result." },
  incompleteTitle: { id: "Belum ada hasil", en: "No result yet" },
  missing: { id: "Yang perlu dilengkapi atau diperbaiki", en: "To be completed or corrected" },
  why: { id: "Alasannya", en: "Why" },
  gives: { id: "memberi", en: "gives" },
  and: { id: "dan", en: "and" },
  atLeast: { id: "paling sedikit", en: "at least" },
  moreThan: { id: "lebih dari", en: "more than" },
  bandReason: {
    id: "{label} {value}, yaitu {comparison} {edge}.",
    en: "{label} is {value}, which is {comparison} {edge}.",
  },
  follows: { id: "Disimpulkan dari:", en: "It follows from:" },
  source: { id: "Dasar", en: "Source" },
  articleNotSeen: { id: "pasalnya belum kami lihat", en: "we have not seen the article" },
  article: { id: "Pasal", en: "Article" },
  annex: { id: "Lampiran", en: "Annex" },
  page: { id: "hlm.", en: "p." },
  lawAt: { id: "Hukum per", en: "Law as of" },
  advice: {
    id: "Perhitungan ini nasihat. Predikat menjadi keputusan setelah ditetapkan oleh pejabat yang berwenang.",
    en: "This computation is advice. A predicate becomes a decision when the competent official sets it.",
  },
  table: { id: "Tabel", en: "Table" },
  steps: { id: "Langkah", en: "Steps" },
  letter: { id: "Surat", en: "Letter" },
  output: { id: "JSON", en: "JSON" },
  rule: { id: "Nilai", en: "Value" },
  value: { id: "Hasil", en: "Result" },
  reads: { id: "Membaca", en: "Reads" },
  decides: { id: "Memutuskan", en: "Decides" },
  from: { id: "sejak", en: "since" },
  exactly: { id: "tepatnya", en: "exactly" },
  rounded: {
    id: "{value} dibulatkan menjadi {rounded} sebelum diputus",
    en: "{value} is rounded to {rounded} before deciding",
  },
  band: { id: "{value} {comparison} {edge}: {result}", en: "{value} is {comparison} {edge}: {result}" },
  cell: { id: "{when}: {result}", en: "{when}: {result}" },
  holds: { id: "syarat terpenuhi: {result}", en: "the condition holds: {result}" },
  fails: { id: "syarat tidak terpenuhi: {result}", en: "the condition does not hold: {result}" },
  addressee: { id: "Nama penerima", en: "Name of the addressee" },
  period: { id: "Masa yang dinilai", en: "Period assessed" },
  contactWho: { id: "Siapa yang dapat ditanya", en: "Whom to ask" },
  contactReach: { id: "Cara menghubungi", en: "How to reach them" },
  blankPeriod: { id: "[isi: masa yang dinilai]", en: "[fill in: period assessed]" },
  blankWho: { id: "[isi: nama dan bagian]", en: "[fill in: name and section]" },
  blankReach: { id: "[isi: telepon atau ruang]", en: "[fill in: telephone or room]" },
  print: { id: "Cetak surat", en: "Print the letter" },
  footer: {
    id: "Kinerja, SDK terbuka untuk menilai ASN. Halaman contoh; periksa status peraturan sebelum dipakai.",
    en: "Kinerja, an open SDK for assessing civil servants. An example page; look at a regulation's status before use.",
  },
};

export const statusWords = {
  example: { id: "contoh", en: "example" },
  experimental: { id: "percobaan", en: "experiment" },
  verified: { id: "terverifikasi", en: "verified" },
  secondary: { id: "dari sumber kedua", en: "from secondary sources" },
  unverified: { id: "belum diverifikasi", en: "not verified" },
};

export const evidenceWords = {
  read: { id: "dibaca langsung", en: "read itself" },
  secondary: { id: "dari sumber kedua", en: "from a secondary source" },
  inferred: { id: "disimpulkan", en: "inferred" },
  recalled: { id: "dari ingatan", en: "from memory" },
};

export const absenceWords = {
  pending: { id: "menunggu data", en: "pending" },
  notMeasured: { id: "belum diukur", en: "not measured" },
  excused: { id: "dibebaskan", en: "excused" },
  notApplicable: { id: "tidak berlaku", en: "not applicable" },
};

// Written out, for runtimes do not agree on them.
export const monthWords = {
  id: "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
};
