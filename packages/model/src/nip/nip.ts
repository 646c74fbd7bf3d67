import type { Brand } from "../brand.ts";
import type { IsoDate } from "../date/isoDate.ts";

/** The 18 digits of a NIP without spaces. Personal data: it tells the birth date and the sex. */
export type NipNumber = string & Brand<"NipNumber">;

/** What the numbers of both kinds of civil servant hold. */
export interface NipParts {
  readonly number: NipNumber;
  readonly birthDate: IsoDate;
  readonly sex: "male" | "female";
  /** From 1 to 999; tells apart people with equal digits before it. */
  readonly serial: number;
}

/** The number of a PNS, with the year and month of the appointment as a candidate (TMT CPNS). */
export interface PnsNip extends NipParts {
  readonly kind: "pns";
  readonly appointment: { readonly year: number; readonly month: number };
}

/** The number of a PPPK (NI PPPK), with a code from 21 up where a PNS number has the month. */
export interface PppkNip extends NipParts {
  readonly kind: "pppk";
  readonly appointment: { readonly year: number; readonly contractCode: number };
}

/**
 * The identity number of a civil servant, taken apart. It stays at the door: scoring works with a
 * `PersonId`, for which `@kinerja/model/pseudonym` can stand in.
 */
export type Nip = PnsNip | PppkNip;
