import { absenceKinds } from "@kinerja/model";
import type { Random } from "../random/createRandom.ts";

/** A value that the door should refuse or read as an absence, for one field. */
export function spoil(random: Random): unknown {
  return random.pick<unknown>([
    ...absenceKinds.map((absent) => ({ absent })),
    ...absenceKinds.map((absent) => ({ absent })),
    null,
    undefined,
    "",
    "12,5",
    "1.234.567",
    "0.001",
    "-1",
    "100000000000000000",
    "x",
    "1e3",
    true,
    "none",
    { absent: "gone" },
    Number.NaN,
  ]);
}
