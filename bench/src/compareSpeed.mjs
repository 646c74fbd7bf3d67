import { measureTurn } from "./measureTurn.mjs";
import { median } from "./statistics.mjs";

/**
 * Measures ours beside a peer in turns, A B A B: a warm-up, then rounds. Each round is one turn of ours, one of the
 * peer; the ratio is the median of the rounds' ratios, so that a slow moment of the machine strikes both alike.
 */
export async function compareSpeed(ours, peer, { rounds, warmUps = 1, leastMilliseconds = 40 }) {
  const turns = { ours: [], peer: [] };
  for (let round = -warmUps; round < rounds; round += 1) {
    const own = await measureTurn(ours, leastMilliseconds);
    const theirs = await measureTurn(peer, leastMilliseconds);
    if (round < 0) continue;
    turns.ours.push(own);
    turns.peer.push(theirs);
  }
  const ratios = turns.peer.map(({ wall }, index) => wall / turns.ours[index].wall);
  return {
    ratio: median(ratios),
    leastRatio: Math.min(...ratios),
    greatestRatio: Math.max(...ratios),
    rounds,
    ours: summary(turns.ours),
    peer: summary(turns.peer),
  };
}

/** Nanoseconds a member: middle and least on the clock, middle on the processor. */
function summary(turns) {
  return {
    nanoseconds: round(median(turns.map(({ wall }) => wall))),
    least: round(Math.min(...turns.map(({ wall }) => wall))),
    processor: round(median(turns.map(({ processor }) => processor))),
  };
}

function round(value) {
  return Number(value.toPrecision(4));
}
