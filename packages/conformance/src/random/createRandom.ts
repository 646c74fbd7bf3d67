/** A seeded source of choices; the same seed gives the same choices on every machine. */
export interface Random {
  /** An integer from 0 up to, not including, `end` (at most 2^32). */
  readonly below: (end: number) => number;
  /** An integer from `least` to `greatest`, both included, of any size up to 2^53. */
  readonly between: (least: number, greatest: number) => number;
  /** True in `numerator` of `denominator` cases. */
  readonly chance: (numerator: number, denominator: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  /** Picks by weight: each entry is a weight and a value. */
  readonly weighted: <T>(list: readonly (readonly [number, T])[]) => T;
}

/**
 * Makes a generator: xoshiro128** (Blackman and Vigna, "Scrambled linear pseudorandom number
 * generators", ACM TOMS 47(4), 2021, doi:10.1145/3460772), its state filled by SplitMix32.
 */
export function createRandom(seed: number): Random {
  const next = xoshiro(seed);
  const below = (end: number): number => Math.floor((next() / 2 ** 32) * end);
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new RangeError("Nothing to pick from");
    return list[below(list.length)] as (typeof list)[number];
  };
  return {
    below,
    between: (least, greatest) => {
      const span = greatest - least + 1;
      if (span <= 2 ** 32) return least + below(span);
      return least + (((next() & 0x1fffff) * 2 ** 32 + next()) % span);
    },
    chance: (numerator, denominator) => below(denominator) < numerator,
    pick,
    weighted: (list) => {
      let left = below(list.reduce((sum, [weight]) => sum + weight, 0));
      for (const [weight, value] of list) {
        left -= weight;
        if (left < 0) return value;
      }
      return pick(list)[1];
    },
  };
}

function xoshiro(seed: number): () => number {
  const fill = splitMix(seed);
  let [a, b, c, d] = [fill(), fill(), fill(), fill()];
  return () => {
    const result = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotateLeft(d, 11);
    return result;
  };
}

function splitMix(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
}

function rotateLeft(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}
