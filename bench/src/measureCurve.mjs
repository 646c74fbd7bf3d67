import { measureTurn } from "./measureTurn.mjs";
import { nationalColumns } from "./nationalColumns.mjs";
import { createOurCohort } from "./ourCohort.mjs";
import { median } from "./statistics.mjs";

const sizes = [10_000, 30_000, 100_000, 300_000, 1_000_000, 5_000_000];
const rounds = 7;

/** Nanoseconds a member at sizes from ten thousand to five million, in turns, so that all sizes meet the same machine. */
export async function measureCurve(seed) {
  const engines = sizes.map((members) => createOurCohort(nationalColumns(members, seed)));
  const turns = engines.map(() => []);
  for (let round = -1; round < rounds; round += 1) {
    for (const [index, engine] of engines.entries()) {
      const { wall } = await measureTurn(engine, 60);
      if (round >= 0) turns[index].push(wall);
    }
  }
  return sizes.map((members, index) => ({
    members,
    nanoseconds: Math.round(median(turns[index])),
    least: Math.round(Math.min(...turns[index])),
  }));
}
