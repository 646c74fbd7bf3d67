/** Scores the members from one row to before another. */
export type RangeScorer = (from: number, to: number) => void;
