import type { AbsenceKind, EmploymentKind, Label } from "@kinerja/model";
import type { PolicyStatus } from "@kinerja/policy";
import type { LetterOutcome, LetterSubject } from "./letterContext.ts";

/** Every text of the first half page; `{word}` stands for a value. Sentences stay short: a test measures them. */
export const letterTexts = {
  titlePerson: { id: "Penjelasan hasil penilaian kinerja", en: "Your performance result, explained" },
  titleThreshold: { id: "Penjelasan hasil hitungan", en: "What was counted, explained" },
  titleUnit: { id: "Penjelasan hasil unit", en: "The result of your unit, explained" },
  period: { id: "Periode: {period}", en: "Period: {period}" },
  periodAndUnit: { id: "Periode: {period}. Unit: {unit}.", en: "Period: {period}. Unit: {unit}." },
  rule: {
    id: "Aturan: {title}.",
    en: "Rules: {title}.",
  },
  dear: { id: "Yth. Bapak/Ibu {name},", en: "Dear {name}," },
  dearTitled: { id: "Yth. {name},", en: "Dear {name}," },
  dearNobody: { id: "Yth. Bapak/Ibu,", en: "Dear colleague," },
  dearHeadOf: { id: "Yth. Pimpinan {unit},", en: "Dear head of {unit}," },
  dearHead: { id: "Yth. Pimpinan unit,", en: "Dear head of the unit," },

  resultHeading: { id: "Hasil", en: "Result" },
  labelled: { id: "{label}: {value}", en: "{label}: {value}" },
  labelledWeight: {
    id: "{label}: {value} (dihitung {weight})",
    en: "{label}: {value} (counts {weight})",
  },
  thisPeriod: {
    id: "Hasil ini menggambarkan kerja pada periode ini saja.",
    en: "This describes the work of this period only.",
  },
  noOffence: {
    id: "Ini bukan temuan pelanggaran disiplin.",
    en: "It is no finding of a disciplinary offence.",
  },
  noPersonAssessed: {
    id: "Hasil ini tentang unit. Tidak ada penilaian pegawai yang berubah karena surat ini.",
    en: "This is about the unit. No assessment of any person changes because of this letter.",
  },
  askWhetherItApplies: {
    id: "Bila menurut Bapak/Ibu penilaian ini seharusnya berlaku, beri tahu kontak di bawah.",
    en: "If you think that this assessment should apply, tell the contact below.",
  },
  doesNotApply: {
    id: "{label} tidak berlaku di sini, karena data yang membentuknya dinyatakan tidak berlaku.",
    en: "{label} does not apply here, because the data behind it was said not to apply.",
  },
  notYet: {
    id: "{label} belum dapat dihitung, karena ada data yang belum tersedia.",
    en: "{label}: not worked out yet, because some data is not there.",
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
    id: "Dalam tabel {count} kotak, gabungan ini bernama {result}.",
    en: "In the table of {count} boxes, this combination is called {result}.",
  },
  cellOfOne: {
    id: "Menurut tabel aturan ini, {value} menjadi {result}.",
    en: "By the table of these rules, {value} becomes {result}.",
  },
  thresholdAtLeast: { id: "{result} mulai dari {edge}.", en: "{result} begins at {edge}." },
  thresholdMoreThan: { id: "{result} mulai di atas {edge}.", en: "{result} begins above {edge}." },
  thresholdRead: { id: "Yang dibaca aturan ini:", en: "What these rules read:" },
  bandAtLeast: {
    id: "Untuk {result}, nilai paling sedikit {edge}",
    en: "{result} needs at least {edge}",
  },
  bandMoreThan: {
    id: "Untuk {result}, nilai harus di atas {edge}",
    en: "{result} needs more than {edge}",
  },
  bandAbove: {
    id: "; nilai ini {distance} lebih tinggi.",
    en: "; this value is {distance} higher.",
  },
  bandOnEdge: {
    id: "; nilai ini tepat di situ.",
    en: "; this value is exactly there.",
  },
  bandNextAtLeast: {
    id: "{result} mulai dari {edge}, masih {distance} lagi.",
    en: "{result} starts at {edge}; that is {distance} more.",
  },
  bandNextMoreThan: {
    id: "{result} mulai di atas {edge}, masih {distance} lagi.",
    en: "{result} starts above {edge}; that is {distance} more.",
  },
  bandAlsoNeeds: {
    id: "Untuk {result} perlu juga: {condition}.",
    en: "{result} also needs: {condition}.",
  },
  bandHighest: {
    id: "Itu sebutan tertinggi.",
    en: "That is the highest.",
  },
  rowsBetween: {
    id: "{level} ({count}): paling tinggi {highest} (nomor {highestRow}), paling rendah {lowest} (nomor {lowestRow})",
    en: "{level} ({count}): highest {highest} (number {highestRow}), lowest {lowest} (number {lowestRow})",
  },
  rowsEqual: { id: "{level} ({count}): semuanya {value}", en: "{level} ({count}): all {value}" },
  rowsOne: { id: "{level} (1): {value}", en: "{level} (1): {value}" },
  mostCounted: {
    id: "Yang paling menentukan:",
    en: "What counted most:",
  },
  specialRule: {
    id: "{label}: {reason}",
    en: "{label}: {reason}",
  },
  specialRuleRows: {
    id: "{label} nomor {rows}: {reason}",
    en: "{label}, number {rows}: {reason}",
  },
  coverage: {
    id: "Yang sudah diukur: {measured} dari {applicable} data.",
    en: "Measured so far: {measured} of {applicable} inputs.",
  },

  missingHeading: { id: "Yang belum ada", en: "What is missing" },
  missingKind: {
    id: "Data yang belum ada tidak dihitung sebagai nol, dan bukan kekurangan Bapak/Ibu.",
    en: "Missing data does not count as zero, and is not held against you.",
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
    id: "Belum ada. Ini hitungan dan saran, bukan keputusan.",
    en: "Nobody has yet. This is a calculation and a recommendation, not a decision.",
  },
  undecidedThreshold: {
    id: "Belum ada. Ini hitungan, bukan keputusan.",
    en: "Nobody has yet. This is a calculation, not a decision.",
  },
  undecidedRefused: {
    id: "Belum ada yang memutuskan apa pun.",
    en: "Nobody has decided anything yet.",
  },
  decided: { id: "{by} ({role}) menetapkan hasil ini pada {on}.", en: "{by} ({role}) decided this on {on}." },
  decidedInstead: {
    id: "{by} ({role}) menetapkan {result} pada {on}. Itu berbeda dari hitungan. Alasannya: {reason}.",
    en: "{by} ({role}) decided {result} on {on}. That differs from the calculation. The reason: {reason}.",
  },

  nextHeading: { id: "Langkah berikutnya", en: "What comes next" },

  objectionHeading: { id: "Bila tidak setuju", en: "If you disagree" },
  objectionTo: {
    id: "Bapak/Ibu boleh meminta hasil ini diperiksa lagi (keberatan). Sampaikan alasannya kepada {to}.",
    en: "You may ask for this result to be examined again (an objection). Give your reasons to {to}.",
  },
  objectionLater: {
    id: "Ada data yang keliru? Beri tahu kontak di bawah. Setelah ada keputusan, Bapak/Ibu boleh meminta hasil diperiksa lagi (keberatan). Sampaikan alasannya kepada {to}.",
    en: "Is some data wrong? Tell the contact below. After a decision you may ask for the result to be examined again (an objection). Give your reasons to {to}.",
  },
  objectionNone: {
    id: "Ada data yang keliru? Beri tahu kontak di bawah. Keberatan resmi baru perlu setelah ada hasil.",
    en: "Is some data wrong? Tell the contact below. A formal objection is needed only once there is a result.",
  },
  objectionKnownFor: { id: "Jalur ini kami ketahui untuk {kinds}.", en: "We know this route for {kinds}." },
  objectionUnknown: {
    id: "Ada data yang keliru? Beri tahu kontak di bawah. Jalur keberatan resmi belum kami ketahui; kontak itu dapat menjelaskannya.",
    en: "Is some data wrong? Tell the contact below. We do not know the formal way to object; the contact can explain it.",
  },
  objectionUnit: {
    id: "Ada angka yang keliru? Beri tahu kontak di bawah agar diperiksa lagi.",
    en: "Is a number wrong? Tell the contact below, so that it is checked again.",
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
    id: "Batasnya {days} hari setelah hasil diterima ({source}); belum pasti hari kerja atau hari kalender.",
    en: "You have {days} days after you receive it ({source}); whether working or calendar days is not settled.",
  },
  daysNoCalendar: {
    id: "Batasnya {days} hari kerja setelah hasil diterima ({source}); daftar hari liburnya belum lengkap.",
    en: "You have {days} working days after you receive it ({source}); our list of holidays is not complete.",
  },
  cautiousDate: {
    id: "Agar aman, kirimkan paling lambat {on}.",
    en: "To be safe, send it by {on}.",
  },
  cautiousIfThis: {
    id: "Dihitung dari surat ini, tanggal amannya {on}.",
    en: "Counted from this letter, the safe date is {on}.",
  },
  cautiousOpen: { id: "Agar aman, hitunglah setiap hari.", en: "To be safe, count every day." },
  dayTypeWorking: { id: "hari kerja", en: "working days" },
  dayTypeCalendar: { id: "hari kalender", en: "calendar days" },

  contactHeading: { id: "Tempat bertanya", en: "Whom to ask" },
  contact: { id: "{who}; {reach}.", en: "{who}; {reach}." },
  termsHeading: { id: "Arti istilah", en: "Words used" },
  term: { id: "{term} = {meaning}", en: "{term} = {meaning}" },
  seeAnnex: {
    id: "Rinciannya ada di lampiran.",
    en: "The annex has the details.",
  },
  rowOf: { id: "{label} nomor {row}", en: "{label} number {row}" },
  listAnd: { id: "{first} dan {last}", en: "{first} and {last}" },
  yes: { id: "ya", en: "yes" },
  no: { id: "tidak", en: "no" },
  notYetTrue: { id: "tidak", en: "no" },
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
      id: "Langkah pertama adalah dukungan. Pilihlah bersama pimpinan satu atau dua hal yang ingin diperkuat. Sepakati juga bantuannya, misalnya bimbingan atau pelatihan. Surat ini tidak membawa akibat apa pun.",
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
      id: "Bahaslah bersama unit apa sebabnya, dan dukungan apa yang diperlukan. Hasil ini bahan pertimbangan, bukan kuota.",
      en: "Discuss in the unit what the reasons are, and what support is needed. This result is a consideration, not a quota.",
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

/** What comes next for a unit with a category of its own, which no share of people makes: nothing there is a quota. */
export const unitCategoryNext: Label = {
  id: "Bahaslah bersama unit apa sebabnya, dan dukungan apa yang diperlukan. Hasil ini bahan pertimbangan.",
  en: "Discuss in the unit what the reasons are, and what support is needed. This result is a consideration.",
};

/** What comes next at a threshold: the data is checked, and the person is heard. */
export const thresholdNextTexts: Readonly<Record<"clear" | "reached", Label>> = {
  clear: {
    id: "Tidak ada yang perlu dilakukan. Surat ini tidak membawa akibat apa pun.",
    en: "There is nothing to do. This letter itself has no consequence.",
  },
  reached: {
    id: "Periksalah datanya. Bila ada yang keliru atau ada alasan yang sah, beri tahu kontak di bawah. Bila ada kesulitan, bicarakan dengan pimpinan; dukungan didahulukan. Surat ini tidak membawa akibat apa pun.",
    en: "Please check the data. If some of it is wrong or had a valid reason, tell the contact below. If something makes it hard, talk to your leader; support comes first. This letter itself has no consequence.",
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
    id: "Hitungan ini memakai aturan yang kami ketahui dari sumber kedua, misalnya panduan. Teks aslinya belum semua kami baca.",
    en: "This calculation uses rules that we know from secondary sources, such as guides. We have not read all of the original text.",
  },
  unverified: {
    id: "Sebagian aturannya belum kami cocokkan dengan teks asli, jadi hasilnya bisa berubah.",
    en: "Some of its rules are not yet checked against the original text, so the result may change.",
  },
};

/** Why a value is not there, in plain words; never the person's fault. */
export const absenceTexts: Readonly<Record<AbsenceKind, Label>> = {
  pending: { id: "datanya belum masuk", en: "the data is not in yet" },
  notMeasured: { id: "belum diukur", en: "was not measured" },
  excused: { id: "tidak dihitung karena ada alasan yang sah", en: "not counted, for a valid reason" },
  notApplicable: { id: "tidak berlaku di sini", en: "does not apply here" },
};

/** Kinds of employment as people call them. */
export const employmentTexts: Readonly<Record<EmploymentKind, Label>> = {
  pns: { id: "PNS", en: "PNS" },
  pppk: { id: "PPPK", en: "PPPK" },
  pppkPartTime: { id: "PPPK paruh waktu", en: "part-time PPPK" },
};

/** The words for small counts of boxes. */
export const countTexts: Readonly<Record<string, Label>> = {
  "4": { id: "empat", en: "four" },
  "6": { id: "enam", en: "six" },
  "9": { id: "sembilan", en: "nine" },
  "12": { id: "dua belas", en: "twelve" },
};
