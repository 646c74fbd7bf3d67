import type { Random } from "../random/createRandom.ts";

/** Writes whole hundredths in one of the ways in which an input may hold them: text or JSON number, with or without zeros. */
export function writeHundredths(random: Random, hundredths: number): string | number {
  const negative = hundredths < 0;
  const digits = String(Math.abs(hundredths)).padStart(3, "0");
  const full = `${negative ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
  const short = full.replace(/\.?0+$/, "");
  return random.weighted([
    [6, short],
    [2, full],
    // The shortest text of the nearest double has the same digits up to 15 of them.
    [4, digits.length <= 15 ? Number(short) : short],
    [1, `${full}00`],
    [1, `${negative ? "-" : ""}${digits}e-2`],
  ]);
}
