import type { Label } from "@kinerja/model";

/** A message with the status under which it leaves. */
interface ProblemText extends Label {
  readonly status: number;
}

/**
 * Every problem of this package, by code. A text says what happened, what was expected and what to
 * do; `{word}` stands for a detail that is never taken from the request. Codes are public API.
 */
export const httpProblems = {
  "http.requestLine": {
    status: 400,
    id: "Alamat atau header permintaan ini tidak sah. Periksa pustaka klien yang dipakai.",
    en: "The address or a header of this request is malformed. Check the client library in use.",
  },
  "http.unknownParameter": {
    status: 400,
    id: "Alamat ini memakai parameter yang tidak dikenal. Yang dikenal di sini: {known}. Periksa ejaannya.",
    en: "The address has a parameter that is not known. Known here are: {known}. Check the spelling.",
  },
  "http.repeatedParameter": {
    status: 400,
    id: 'Parameter "{name}" ditulis lebih dari sekali. Tulis satu kali; beberapa perubahan dipisah dengan koma.',
    en: 'The parameter "{name}" stands more than once. Write it once; several overlays are separated by commas.',
  },
  "http.unknownLanguage": {
    status: 400,
    id: 'Parameter "lang" harus id (Indonesia) atau en (Inggris).',
    en: 'The parameter "lang" must be id (Indonesian) or en (English).',
  },
  "http.emptyBody": {
    status: 400,
    id: "Permintaan ini tidak berisi apa-apa. Kirim JSON seperti pada /openapi.json.",
    en: "This request has no content. Send JSON as /openapi.json describes it.",
  },
  "http.notUtf8": {
    status: 400,
    id: "Isi permintaan bukan teks UTF-8. Kirim JSON dalam UTF-8.",
    en: "The content of the request is not UTF-8 text. Send JSON in UTF-8.",
  },
  "http.notJson": {
    status: 400,
    id: "Isi permintaan bukan JSON yang sah pada baris {line}, kolom {column}. Perbaiki tanda baca di sekitar tempat itu.",
    en: "The content of the request is no valid JSON at line {line}, column {column}. Correct the punctuation around that place.",
  },
  "http.duplicateKey": {
    status: 400,
    id: "Ada kunci yang tertulis dua kali dalam satu objek (baris {line}, kolom {column}). Hapus salah satunya.",
    en: "A key stands twice in one object (line {line}, column {column}). Remove one of the two.",
  },
  "http.tooDeep": {
    status: 400,
    id: "JSON ini bersusun lebih dari {limit} tingkat (baris {line}, kolom {column}). Masukan tidak perlu sedalam itu; periksa isinya.",
    en: "This JSON is nested more than {limit} levels deep (line {line}, column {column}). No input needs that; check its content.",
  },
  "http.bodyInterrupted": {
    status: 400,
    id: "Isi permintaan terputus sebelum selesai. Kirim ulang.",
    en: "The content of the request broke off before its end. Send it again.",
  },
  "http.unauthorized": {
    status: 401,
    id: 'Alamat ini memerlukan token. Kirim header "Authorization: Bearer ..." dengan token layanan ini.',
    en: 'This address needs a token. Send the header "Authorization: Bearer ..." with the token of this service.',
  },
  "http.notFound": {
    status: 404,
    id: "Alamat ini tidak ada. Semua alamat tercantum pada /openapi.json.",
    en: "There is no such address. /openapi.json lists all of them.",
  },
  "http.unknownPolicy": {
    status: 404,
    id: "Kebijakan dengan id itu tidak ada di layanan ini. Yang ada: {known}.",
    en: "This service has no policy of that id. It has: {known}.",
  },
  "http.methodNotAllowed": {
    status: 405,
    id: "Alamat ini tidak menerima metode itu. Yang diterima: {known}.",
    en: "This address does not take that method. It takes: {known}.",
  },
  "http.notAcceptable": {
    status: 406,
    id: "Jawaban tidak tersedia dalam bentuk yang diminta header Accept. Yang tersedia: {known}.",
    en: "The answer is not to be had in the form that the header Accept asks for. There is: {known}.",
  },
  "http.tooLarge": {
    status: 413,
    id: "Isi permintaan lebih besar dari {limit} bita. Bagi anggotanya ke beberapa permintaan.",
    en: "The content of the request is larger than {limit} bytes. Spread the members over several requests.",
  },
  "http.tooManyValues": {
    status: 413,
    id: "Isi permintaan memuat lebih dari {limit} nilai. Bagi anggotanya ke beberapa permintaan.",
    en: "The content of the request holds more than {limit} values. Spread the members over several requests.",
  },
  "http.tooManyMembers": {
    status: 413,
    id: "Permintaan ini memuat lebih dari {limit} anggota. Bagi ke beberapa permintaan.",
    en: "This request has more than {limit} members. Spread them over several requests.",
  },
  "http.tooMuchWork": {
    status: 413,
    id: "Permintaan ini tidak selesai dihitung dalam {limit} milidetik, jadi dihentikan. Bagi anggotanya ke beberapa permintaan.",
    en: "This request could not be computed within {limit} milliseconds, so it was stopped. Spread the members over several requests.",
  },
  "http.answerTooLarge": {
    status: 413,
    id: "Jawaban untuk permintaan ini melebihi {limit} huruf, biasanya karena terlalu banyak masalah pada data. Kirim anggota lebih sedikit, lalu perbaiki masalahnya.",
    en: "The answer to this request exceeds {limit} characters, mostly because the data has too many issues. Send fewer members and mend the issues first.",
  },
  "http.contentType": {
    status: 415,
    id: 'Isi permintaan harus JSON dengan header "Content-Type: application/json".',
    en: 'The content must be JSON with the header "Content-Type: application/json".',
  },
  "http.contentEncoding": {
    status: 415,
    id: "Isi permintaan harus dikirim tanpa kompresi (tanpa header Content-Encoding).",
    en: "The content must be sent without compression (no header Content-Encoding).",
  },
  "http.hostNotServed": {
    status: 421,
    id: "Layanan ini tidak melayani nama host itu. Pakai nama yang disediakan pengelolanya.",
    en: "This service does not serve that host name. Use a name that its operator has set.",
  },
  "http.inputRefused": {
    status: 422,
    id: "Masukan ini secara keseluruhan tidak dapat dipakai. Lihat daftar masalahnya.",
    en: "This input cannot be used as a whole. See the list of issues.",
  },
  "http.unexpected": {
    status: 500,
    id: "Terjadi kesalahan di dalam layanan ini. Laporkan kepada pengelolanya, tanpa data pegawai.",
    en: "Something went wrong inside this service. Report it to its operator, without data about employees.",
  },
  "http.busy": {
    status: 503,
    id: "Layanan ini sedang mengerjakan {limit} permintaan sekaligus. Coba lagi sebentar lagi.",
    en: "This service is working on {limit} requests at once. Try again in a moment.",
  },
} as const satisfies Readonly<Record<string, ProblemText>>;

/** The code of a problem of this package. */
export type HttpProblemCode = keyof typeof httpProblems;

/** Every issue of this package, by code. */
export const httpIssues = {
  "http.unknownOverlay": {
    id: "Tidak ada perubahan dengan id itu untuk kebijakan ini. {hint}",
    en: "There is no overlay of that id for this policy. {hint}",
  },
  "http.overlayList": {
    id: '"overlays" harus berupa daftar id, masing-masing satu teks.',
    en: '"overlays" must be a list of ids, each a text.',
  },
  "http.notAnObject": {
    id: 'Isi permintaan harus berupa objek JSON dengan "member".',
    en: 'The content must be a JSON object with a "member".',
  },
  "http.missingMember": {
    id: '"member" belum ada. Isi dengan satu anggota, seperti salah satu isi "members" pada penilaian.',
    en: '"member" is missing. Give one member, such as one of the "members" of a scoring request.',
  },
} as const satisfies Readonly<Record<string, Label>>;

/** The code of an issue of this package. */
export type HttpIssueCode = keyof typeof httpIssues;

/** What the statuses are called. */
export const statusTitles: Readonly<Record<number, Label>> = {
  400: { id: "Permintaan tidak sah", en: "Bad request" },
  401: { id: "Perlu token", en: "Unauthorized" },
  404: { id: "Tidak ditemukan", en: "Not found" },
  405: { id: "Metode tidak diterima", en: "Method not allowed" },
  406: { id: "Bentuk jawaban tidak tersedia", en: "Not acceptable" },
  413: { id: "Permintaan terlalu besar", en: "Content too large" },
  415: { id: "Bentuk isi tidak diterima", en: "Unsupported media type" },
  421: { id: "Host tidak dilayani", en: "Misdirected request" },
  422: { id: "Isi tidak dapat diolah", en: "Unprocessable content" },
  500: { id: "Kesalahan layanan", en: "Internal server error" },
  503: { id: "Layanan sedang penuh", en: "Service unavailable" },
};
