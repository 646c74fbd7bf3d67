import type { AbsenceKind, Label } from "@kinerja/model";
import type { PolicyStatus } from "@kinerja/policy";
import type { LetterOutcome, LetterSubject } from "./letterContext.ts";

/** Every text of the first half page; `{word}` stands for a value. Sentences stay short: a test measures them. */
export const letterTexts = {
  titlePerson: { id: "Penjelasan hasil penilaian kinerja", en: "Your performance result, explained" },
  titleUnit: { id: "Penjelasan hasil unit", en: "The result of your unit, explained" },
  period: { id: "Periode: {period}", en: "Period: {period}" },
  periodAndUnit: { id: "Periode: {period}. Unit: {unit}.", en: "Period: {period}. Unit: {unit}." },
  rule: { id: "Aturan: {title}.", en: "Rules: {title}." },
  dear: { id: "Yth. Bapak/Ibu {name},", en: "Dear {name}," },
  dearTitled: { id: "Yth. {name},", en: "Dear {name}," },
  dearNobody: { id: "Yth. Bapak/Ibu,", en: "Dear colleague," },
  dearHeadOf: { id: "Yth. Pimpinan {unit},", en: "Dear head of {unit}," },
  dearHead: { id: "Yth. Pimpinan unit,", en: "Dear head of the unit," },

  resultHeading: { id: "Hasil", en: "Result" },
  labelled: { id: "{label}: {value}", en: "{label}: {value}" },
  labelledWeight: { id: "{label}: {value} (bobot {weight})", en: "{label}: {value} (weight {weight})" },
  noOffence: {
    id: "Hasil ini menggambarkan kerja pada periode ini saja. Ini bukan temuan pelanggaran disiplin.",
    en: "This describes the work of this period only. It is no finding of a disciplinary offence.",
  },
  noPersonAssessed: {
    id: "Hasil ini tentang unit. Tidak ada penilaian pegawai yang berubah karena surat ini.",
    en: "This is about the unit. No assessment of any person changes because of this letter.",
  },
  notYet: {
    id: "{label} belum dapat dihitung, karena ada data yang belum tersedia.",
    en: "{label} cannot be worked out yet, because some data is not there.",
  },
  refused: {
    id: "Hasil belum dapat dihitung, jadi belum ada nilai. Ada data yang perlu diperbaiki dulu. Ini bukan penilaian atas kerja Bapak/Ibu.",
    en: "The result could not be worked out, so there is no score. Some data must be corrected first. This says nothing about your work.",
  },
  refusedUnit: {
    id: "Hasil belum dapat dihitung, jadi belum ada nilai. Ada data yang perlu diperbaiki dulu.",
    en: "The result could not be worked out, so there is no score. Some data must be corrected first.",
  },

  whyHeading: { id: "Mengapa", en: "Why" },
  cell: {
    id: "Dalam tabel {count} kotak, gabungan ini berarti {result}.",
    en: "In the table of {count} boxes, this combination means {result}.",
  },
  bandAtLeast: {
    id: "Untuk {result}, nilai paling sedikit {edge}.",
    en: "{result} needs at least {edge}.",
  },
  bandMoreThan: {
    id: "Untuk {result}, nilai harus di atas {edge}.",
    en: "{result} needs more than {edge}.",
  },
  bandAbove: { id: "Nilai ini {distance} di atasnya.", en: "This value is {distance} above that." },
  bandOnEdge: { id: "Nilai ini tepat pada batas itu.", en: "This value is exactly at that edge." },
  bandNextAtLeast: {
    id: "{result} mulai dari {edge}; masih {distance} lagi.",
    en: "{result} starts at {edge}, which is {distance} more.",
  },
  bandNextMoreThan: {
    id: "{result} mulai di atas {edge}; masih {distance} lagi.",
    en: "{result} starts above {edge}, which is {distance} more.",
  },
  bandHighest: { id: "Tidak ada yang lebih tinggi dari itu.", en: "There is none above it." },
  rowsBetween: {
    id: "{level} ({count}): paling tinggi {highest} (nomor {highestRow}), paling rendah {lowest} (nomor {lowestRow})",
    en: "{level} ({count}): highest {highest} (number {highestRow}), lowest {lowest} (number {lowestRow})",
  },
  rowsEqual: { id: "{level} ({count}): semuanya {value}", en: "{level} ({count}): all {value}" },
  rowsOne: { id: "{level} (1): {value}", en: "{level} (1): {value}" },
  specialRule: {
    id: "{label}: berlaku aturan khusus. Alasannya ada di lampiran.",
    en: "{label}: a special rule applies. The annex gives its reason.",
  },
  specialRuleRows: {
    id: "{label} (nomor {rows}): berlaku aturan khusus. Alasannya ada di lampiran.",
    en: "{label} (number {rows}): a special rule applies. The annex gives its reason.",
  },
  coverage: {
    id: "Yang sudah diukur: {measured} dari {applicable} data.",
    en: "Measured so far: {measured} of {applicable} inputs.",
  },

  missingHeading: { id: "Yang belum ada", en: "What is missing" },
  missingKind: {
    id: "Data yang belum ada tidak dihitung sebagai nol. Itu juga bukan kekurangan Bapak/Ibu.",
    en: "Missing data does not count as zero. It is not held against you.",
  },
  missingKindUnit: {
    id: "Data yang belum ada tidak dihitung sebagai nol.",
    en: "Missing data does not count as zero.",
  },
  missingRow: { id: "{label} (nomor {rows}): {reason}", en: "{label} (number {rows}): {reason}" },
  andMore: { id: "dan {count} lagi; lihat lampiran", en: "and {count} more; see the annex" },
  correctionsHeading: { id: "Yang perlu diperbaiki", en: "What must be corrected" },

  cautionsHeading: { id: "Perlu diketahui", en: "Please note" },
  carriedForward: {
    id: "Sebagian angka aturan sudah lewat masa berlakunya. Kami memakai angka terakhir yang ada.",
    en: "Some numbers of the rules have run out. We used the last ones that we have.",
  },
  notInForce: {
    id: "Aturan ini tidak berlaku pada tanggal hitungan, {at}.",
    en: "These rules were not in force on the date used, {at}.",
  },

  decisionHeading: { id: "Siapa yang memutuskan", en: "Who decides" },
  undecided: {
    id: "Belum ada yang memutuskan. Ini hasil hitungan sebagai saran, bukan keputusan. Pejabat yang berwenanglah yang memutuskan.",
    en: "Nobody has decided yet. This is a calculation and a recommendation, not a decision. A person with the authority decides.",
  },
  undecidedRefused: { id: "Belum ada yang memutuskan apa pun.", en: "Nobody has decided anything yet." },
  decided: { id: "{by} ({role}) menetapkan hasil ini pada {on}.", en: "{by} ({role}) decided this on {on}." },
  decidedInstead: {
    id: "{by} ({role}) menetapkan {result} pada {on}. Itu berbeda dari hitungan. Alasannya: {reason}.",
    en: "{by} ({role}) decided {result} on {on}. That differs from the calculation. The reason: {reason}.",
  },

  nextHeading: { id: "Langkah berikutnya", en: "What comes next" },

  objectionHeading: { id: "Bila tidak setuju", en: "If you disagree" },
  objectionTo: {
    id: "Bapak/Ibu boleh mengajukan keberatan, yaitu meminta hasil diperiksa lagi. Sampaikan alasannya kepada {to}.",
    en: "You may object: you may ask for the result to be examined again. Give your reasons to {to}.",
  },
  objectionLater: {
    id: "Bila ada data yang keliru, beri tahu kontak di bawah sekarang. Setelah hasil ditetapkan, Bapak/Ibu boleh mengajukan keberatan, yaitu meminta hasil diperiksa lagi. Sampaikan alasannya kepada {to}.",
    en: "If some data is wrong, tell the contact below now. Once the result is decided, you may object: you may ask for it to be examined again. Give your reasons to {to}.",
  },
  objectionUnknown: {
    id: "Bila ada data yang keliru, beri tahu kontak di bawah. Jalur keberatan resmi untuk hasil ini belum kami ketahui; kontak itu dapat menjelaskannya.",
    en: "If some data is wrong, tell the contact below. We do not know the formal way to object to this result; the contact can explain it.",
  },
  objectionUnit: {
    id: "Bila ada angka yang keliru, beri tahu kontak di bawah agar diperiksa lagi.",
    en: "If a number is wrong, tell the contact below, so that it is checked again.",
  },
  daysFixed: {
    id: "Batasnya {days} {dayType} setelah hasil diterima ({source}), jadi paling lambat {on}.",
    en: "You have {days} {dayType} after you received it ({source}), so until {on}.",
  },
  daysOpen: {
    id: "Batasnya {days} {dayType} setelah hasil diterima ({source}).",
    en: "You have {days} {dayType} after you receive it ({source}).",
  },
  daysUnsettled: {
    id: "Batasnya {days} hari setelah hasil diterima ({source}). Belum pasti apakah itu hari kerja atau hari kalender.",
    en: "You have {days} days after you receive it ({source}). It is not settled whether these are working or calendar days.",
  },
  daysNoCalendar: {
    id: "Batasnya {days} hari kerja setelah hasil diterima ({source}). Daftar hari liburnya belum lengkap pada kami.",
    en: "You have {days} working days after you receive it ({source}). We do not have the full list of holidays.",
  },
  cautiousDate: {
    id: "Agar aman, kirimkan paling lambat {on}.",
    en: "To be safe, send it by {on}.",
  },
  cautiousIfThis: {
    id: "Bila dihitung dari surat ini, tanggal yang aman adalah {on}.",
    en: "Counted from this letter, the safe date is {on}.",
  },
  cautiousOpen: { id: "Agar aman, hitunglah setiap hari.", en: "To be safe, count every day." },
  dayTypeWorking: { id: "hari kerja", en: "working days" },
  dayTypeCalendar: { id: "hari kalender", en: "calendar days" },
  routeEvidence: {
    id: "Aturan keberatan ini belum kami baca dari teks aslinya.",
    en: "We have not read this rule in the original text.",
  },

  contactHeading: { id: "Tempat bertanya", en: "Whom to ask" },
  contact: { id: "{who}; {reach}.", en: "{who}; {reach}." },
  termsHeading: { id: "Arti istilah", en: "Words used" },
  term: { id: "{term} = {meaning}", en: "{term} = {meaning}" },
  seeAnnex: { id: "Semua angka dan dasarnya ada di lampiran.", en: "The annex has every number and its source." },
  listAnd: { id: "{first} dan {last}", en: "{first} and {last}" },
  yes: { id: "ya", en: "yes" },
  no: { id: "tidak", en: "no" },
  notYetTrue: { id: "belum", en: "not yet" },
  correctedBy: { id: "pengelola data di unit kerja", en: "the data officer of the unit" },
} as const satisfies Record<string, Label>;

/** What comes next, by subject and outcome; support comes before anything else, and no consequence is named. */
export const nextStepTexts: Readonly<Record<LetterSubject, Readonly<Record<LetterOutcome | "decided", Label>>>> = {
  person: {
    reached: {
      id: "Bapak/Ibu dapat membahas hasil ini dengan pimpinan. Setelah itu pejabat yang berwenang menetapkannya.",
      en: "You can talk about this result with your leader. Then the person with the authority decides.",
    },
    decided: {
      id: "Bapak/Ibu dapat memakai hasil ini untuk menyusun rencana kerja berikutnya bersama pimpinan.",
      en: "You can use this result to plan your next work together with your leader.",
    },
    development: {
      id: "Langkah pertama adalah dukungan. Pilihlah bersama pimpinan satu atau dua hal yang ingin diperkuat. Sepakati juga bantuan yang Bapak/Ibu perlukan, misalnya bimbingan atau pelatihan. Surat ini sendiri tidak membawa akibat apa pun.",
      en: "Support comes first. Together with your leader, choose one or two things to strengthen. Agree on the help that you need, such as coaching or training. This letter itself has no consequence.",
    },
    partial: {
      id: "Data yang belum ada dilengkapi dulu. Setelah itu hasilnya dihitung lagi.",
      en: "First the missing data is completed. Then the result is worked out again.",
    },
    refused: {
      id: "Yang memperbaiki data: {correctedBy}. Setelah itu hasilnya dihitung lagi.",
      en: "The data is corrected by {correctedBy}. Then the result is worked out again.",
    },
  },
  unit: {
    reached: {
      id: "Pimpinan dapat memakai hasil ini sebagai bahan pertimbangan.",
      en: "The head can use this result as one consideration.",
    },
    decided: {
      id: "Pimpinan dapat memakai hasil ini untuk rencana unit berikutnya.",
      en: "The head can use this result for the next plan of the unit.",
    },
    development: {
      id: "Langkah pertama adalah dukungan. Bahaslah bersama unit satu atau dua hal yang ingin diperkuat. Hasil ini bahan pertimbangan saja.",
      en: "Support comes first. Discuss in the unit one or two things to strengthen. This result is a consideration only.",
    },
    partial: {
      id: "Data yang belum ada dilengkapi dulu. Setelah itu hasilnya dihitung lagi.",
      en: "First the missing data is completed. Then the result is worked out again.",
    },
    refused: {
      id: "Yang memperbaiki data: {correctedBy}. Setelah itu hasilnya dihitung lagi.",
      en: "The data is corrected by {correctedBy}. Then the result is worked out again.",
    },
  },
};

/** What the status of a policy means for the reader. Nothing has to be said of a verified one. */
export const statusTexts: Readonly<Record<Exclude<PolicyStatus, "verified">, Label>> = {
  example: {
    id: "Ini contoh. Aturan yang dipakai bukan hukum yang berlaku.",
    en: "This is an example. The rules used are not law.",
  },
  experimental: {
    id: "Ini percobaan. Aturan yang dipakai belum berlaku sebagai hukum.",
    en: "This is an experiment. The rules used are not law.",
  },
  secondary: {
    id: "Hitungan ini memakai aturan yang kami ketahui dari sumber kedua, misalnya berita atau panduan. Teks aslinya belum kami baca semua.",
    en: "This calculation uses rules that we know from secondary sources, such as news or guides. We have not read all of the original text.",
  },
  unverified: {
    id: "Sebagian aturan hitungan ini belum kami cocokkan dengan teks aslinya. Karena itu hasilnya bisa berubah.",
    en: "Some rules of this calculation are not yet checked against the original text. The result may change for that reason.",
  },
};

/** Why a value is not there, in plain words; never the person's fault. */
export const absenceTexts: Readonly<Record<AbsenceKind, Label>> = {
  pending: { id: "datanya belum masuk", en: "the data is not in yet" },
  notMeasured: { id: "belum diukur", en: "was not measured" },
  excused: { id: "tidak dihitung karena ada alasan yang sah", en: "not counted, for a valid reason" },
  notApplicable: { id: "tidak berlaku di sini", en: "does not apply here" },
};

/** The words for small counts of boxes. */
export const countTexts: Readonly<Record<string, Label>> = {
  "4": { id: "empat", en: "four" },
  "6": { id: "enam", en: "six" },
  "9": { id: "sembilan", en: "nine" },
  "12": { id: "dua belas", en: "twelve" },
};
