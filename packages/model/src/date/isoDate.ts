import type { Brand } from "../brand.ts";

/**
 * A calendar day written as `YYYY-MM-DD`, without time and without time zone, from 0001-01-01 to
 * 9999-12-31 in the Gregorian calendar. Texts of this form sort by date, so `<` compares days.
 */
export type IsoDate = string & Brand<"IsoDate">;
