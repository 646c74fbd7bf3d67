import { createIssue } from "../createIssue.ts";
import { addMonths } from "../date/addMonths.ts";
import type { IsoDate } from "../date/isoDate.ts";
import { parseIsoDate } from "../date/parseIsoDate.ts";
import type { Issue } from "../issue.ts";
import type { ModelCode } from "../messages.ts";
import type { Outcome } from "../outcome.ts";
import type { Nip, NipNumber } from "./nip.ts";

/** Options of `parseNip`. */
export interface ParseNipOptions {
  /** Where the number stands in the input; empty if not given. */
  readonly path?: string;
}

const spaces = /[ \u00A0]/g;
const digitsOnly = /^[0-9]*$/;
const greatestLength = 64;
const youngestYears = 18;
const lowestContractCode = 21;

/**
 * Reads a NIP of a PNS or an NI PPPK: 18 digits, with or without spaces between the groups.
 *
 * The digits are the birth date, the year of appointment, then the month (PNS) or a contract code
 * from 21 up (PPPK), the sex and a serial. There is no check digit, so a plausible number need not
 * exist. Keep the number as text: as a JSON number or in a spreadsheet cell it loses digits.
 *
 * No issue holds any part of the number.
 *
 * @returns the parts, or the issues `nip.characters`, `nip.legacy`, `nip.length`, `nip.birthDate`,
 * `nip.appointment`, `nip.appointmentBeforeBirth`, `nip.sex` and `nip.serial`. The warning
 * `nip.youngAppointment` does not refuse.
 * @example
 * const outcome = parseNip("20000229 202403 2 999");
 * outcome.kind === "accepted" ? outcome.value.birthDate : outcome.issues; // => "2000-02-29"
 */
export function parseNip(text: string, options: ParseNipOptions = {}): Outcome<Nip> {
  const path = options.path ?? "";
  const refuse = (code: ModelCode, received: string): Outcome<Nip> => ({
    kind: "refused",
    issues: [createIssue(code, { path, expected: "18 digits", received })],
  });
  if (text.length > greatestLength) return refuse("nip.length", `${text.length} characters`);
  const digits = text.replace(spaces, "");
  if (!digitsOnly.test(digits)) return refuse("nip.characters", "other characters than digits and spaces");
  if (digits.length === 9) return refuse("nip.legacy", "9 digits");
  if (digits.length !== 18) return refuse("nip.length", `${digits.length} digits`);
  return readDigits(digits as NipNumber, path);
}

function readDigits(number: NipNumber, path: string): Outcome<Nip> {
  const birthDate = parseIsoDate(`${number.slice(0, 4)}-${number.slice(4, 6)}-${number.slice(6, 8)}`);
  const year = Number(number.slice(8, 12));
  const code = Number(number.slice(12, 14));
  const sexDigit = number.charAt(14);
  const serial = Number(number.slice(15));
  const isMonth = code >= 1 && code <= 12;
  const isContract = code >= lowestContractCode;

  const issues: Issue[] = [];
  if (birthDate === undefined) issues.push(createIssue("nip.birthDate", { path, expected: "YYYYMMDD" }));
  if (year === 0 || !(isMonth || isContract)) {
    issues.push(createIssue("nip.appointment", { path, expected: "01 to 12, or 21 and up" }));
  } else if (birthDate !== undefined) {
    const latest = latestAppointment(year, isMonth ? code : undefined);
    if (latest < birthDate) issues.push(createIssue("nip.appointmentBeforeBirth", { path }));
    else if (isYounger(birthDate, latest)) {
      issues.push(createIssue("nip.youngAppointment", { path, severity: "warning" }));
    }
  }
  if (sexDigit !== "1" && sexDigit !== "2") issues.push(createIssue("nip.sex", { path, expected: "1 or 2" }));
  if (serial === 0) issues.push(createIssue("nip.serial", { path, expected: "001 to 999" }));

  if (birthDate === undefined || issues.some((issue) => issue.severity !== "warning"))
    return { kind: "refused", issues };
  const parts = { number, birthDate, sex: sexDigit === "1" ? "male" : "female", serial } as const;
  const value: Nip = isMonth
    ? { kind: "pns", ...parts, appointment: { year, month: code } }
    : { kind: "pppk", ...parts, appointment: { year, contractCode: code } };
  return { kind: "accepted", value, issues };
}

// An appointment is always the first of its month. A PPPK number tells the year only.
function latestAppointment(year: number, month: number | undefined): string {
  const yearText = String(year).padStart(4, "0");
  return month === undefined ? `${yearText}-12-31` : `${yearText}-${String(month).padStart(2, "0")}-01`;
}

function isYounger(birthDate: IsoDate, appointment: string): boolean {
  return birthDate > "9981-12-31" || appointment < addMonths(birthDate, youngestYears * 12);
}
