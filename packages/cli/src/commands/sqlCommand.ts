import { compilePolicy } from "@kinerja/scoring";
import {
  type DialectName,
  defaultMapping,
  type PrintedSql,
  parseMapping,
  printSql,
  type SqlMapping,
} from "@kinerja/scoring/sql";
import { readDate } from "../arguments/readDate.ts";
import { refusePositionals } from "../arguments/refusePositionals.ts";
import { requireOption } from "../arguments/requireOption.ts";
import { findOverlays } from "../policies/findOverlays.ts";
import { findPolicyDocument } from "../policies/findPolicyDocument.ts";
import { writeOutput } from "../printing/writeOutput.ts";
import { decodeText } from "../reading/decodeText.ts";
import { readBytes } from "../reading/readBytes.ts";
import { readJson } from "../reading/readJson.ts";
import type { Command, CommandCall } from "./command.ts";
import { scoreOptions } from "./scoreOptions.ts";

const dialects: readonly DialectName[] = ["duckdb", "postgres", "mariadb", "spark"];

/** Prints a policy as SQL. */
export const sqlCommand: Command = {
  name: "sql",
  usage: {
    id: "--policy ID --dialect duckdb|postgres|mariadb|spark",
    en: "--policy ID --dialect duckdb|postgres|mariadb|spark",
  },
  summary: {
    id: "mencetak kebijakan sebagai SQL, untuk menilai di tempat datanya berada",
    en: "print a policy as SQL, to score where the data are",
  },
  notes: [
    {
      id: "Tanpa --mapping: satu tabel per tingkat, bernama seperti tingkatnya; kolom bernama seperti isian; kunci id, dan member_id pada tabel anak. Hasilnya satu baris per anggota, digit demi digit sama dengan kinerja score.",
      en: "Without --mapping: one table a level, named as the level; columns named as the fields; keys id, and member_id in a child table. The result has one row a member, with the very digits of kinerja score.",
    },
    {
      id: "NULL berarti nilai bawaan isian itu. Anggota yang datanya bermasalah mendapat status refused dengan kode masalahnya, dan yang lain tetap dinilai. Bila bilangannya melampaui bilangan bulat terlebar, alasannya disebut dan kode keluarnya 1.",
      en: "NULL means the field's default. A member whose data are wrong gets the status refused with the code of the issue, and the others are scored. Where numbers go beyond the widest integer, the reason is told and the exit code is 1.",
    },
  ],
  formats: ["table", "json"],
  options: {
    policy: scoreOptions.policy,
    overlay: scoreOptions.overlay,
    at: scoreOptions.at,
    dialect: {
      kind: "text",
      value: dialects.join("|"),
      oneOf: dialects,
      label: { id: "basis data yang dipakai", en: "the database" },
    },
    mapping: {
      kind: "text",
      value: "FILE.json",
      label: {
        id: "tabel dan kolom Anda sendiri; lihat panduan sql",
        en: "your own tables and columns; see the guide on SQL",
      },
    },
    "absence-columns": {
      kind: "flag",
      label: {
        id: "setiap isian punya kolom ISIAN_absent berisi jenis ketiadaannya (tanpa --mapping)",
        en: "each field has a column FIELD_absent with the kind of absence (without --mapping)",
      },
    },
    view: {
      kind: "text",
      value: "NAME",
      label: { id: "cetak CREATE VIEW dengan nama ini", en: "print a CREATE VIEW of this name" },
    },
    level: {
      kind: "text",
      value: "LEVEL",
      label: {
        id: "hasil setiap baris tingkat ini (bawaan: tingkat anggota)",
        en: "the results of this level's rows (default: the member's)",
      },
    },
    out: {
      kind: "text",
      value: "FILE",
      label: { id: "tulis SQL ke berkas ini", en: "write the SQL to this file" },
    },
  },
  examples: [
    "kinerja sql --policy pp-46-2011 --dialect duckdb",
    "kinerja sql --policy pp-30-2019 --dialect postgres --mapping tabel.json --view nilai_pegawai",
    "kinerja sql --policy pp-46-2011 --dialect duckdb --level activities --out kegiatan.sql",
    "kinerja sql --policy pp-30-2019 --dialect mariadb --format json",
  ],
  run: async (call) => {
    refusePositionals(call);
    const printed = await print(call);
    if (printed.kind === "notSupported") {
      const reasons = printed.reasons.map(({ rule, needed, greatest, message }) => ({
        rule,
        needed,
        greatest,
        message,
      }));
      if (call.format === "json") await writeOutput(`${JSON.stringify({ ...printed, reasons }, undefined, 2)}\n`, call);
      else call.streams.stderr.write(`${reasons.map(({ message }) => message[call.language]).join("\n")}\n`);
      return 1;
    }
    const { text, dialect, columns } = printed;
    const json = `${JSON.stringify({ dialect, sql: text, columns }, undefined, 2)}\n`;
    await writeOutput(call.format === "json" ? json : `${text};\n`, call);
    return 0;
  },
};

async function print(call: CommandCall): Promise<PrintedSql> {
  const { options, streams } = call;
  const name = requireOption(call, "policy", "ID");
  const asked = requireOption(call, "dialect", dialects.join("|"));
  const dialect = dialects.find((known) => known === asked) ?? "duckdb";
  const at = readDate(call);
  const policy = await findPolicyDocument(name, streams.stdin);
  const overlays = await findOverlays(options.get("overlay") ?? [], policy, streams.stdin);
  const { program } = compilePolicy(policy, { overlays, ...(at === undefined ? {} : { at }) });
  const [view] = options.get("view") ?? [];
  const [level] = options.get("level") ?? [];
  const own = await readMapping(call);
  const isRows = level !== undefined && level !== program.levels[0]?.name;
  const mapping = own ?? defaultMapping(program, { absenceColumns: options.has("absence-columns"), rowIds: isRows });
  return printSql(program, {
    dialect,
    mapping,
    ...(level === undefined ? {} : { level }),
    ...(view === undefined ? {} : { form: "view", name: { name: view } }),
  });
}

async function readMapping({ options, streams }: CommandCall): Promise<SqlMapping | undefined> {
  const [name] = options.get("mapping") ?? [];
  if (name === undefined) return undefined;
  return parseMapping(readJson(decodeText(await readBytes(name, { stdin: streams.stdin }), name), name));
}
