import type { RoundingMode } from "@kinerja/model";

/** How a number is rounded: to which decimals, and whether it descends from a division at the working scale. */
interface Rounding {
  readonly decimals: number;
  readonly mode: RoundingMode;
  readonly inexact: boolean;
}

/** The arithmetic that an oracle computes in. */
export interface Arithmetic<N> {
  readonly read: (text: string) => N;
  readonly isZero: (a: N) => boolean;
  readonly add: (a: N, b: N) => N;
  readonly subtract: (a: N, b: N) => N;
  readonly multiply: (a: N, b: N) => N;
  /** A quotient; `decimals` is absent where the policy states none. */
  readonly divide: (a: N, b: N, how: { readonly decimals: number | undefined; readonly mode: RoundingMode }) => N;
  readonly compare: (a: N, b: N) => number;
  readonly round: (a: N, how: Rounding) => N;
  /** What is compared and banded. */
  readonly decide: (a: N, inexact: boolean) => N;
}
