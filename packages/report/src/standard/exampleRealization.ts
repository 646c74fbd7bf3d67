import type { IndicatorDirection, IndicatorTarget, PositionProfile, ProfileRealization } from "@kinerja/policy";

interface Figures {
  readonly target?: IndicatorTarget;
  readonly realized: string;
}

/** Invented figures, near the target on both sides, so that a reader sees how a result comes about. */
const figures = {
  higher: [
    { target: "40", realized: "38" },
    { target: "80", realized: "84" },
    { target: "12", realized: "12" },
  ],
  lower: [
    { target: "5", realized: "6" },
    { target: "10", realized: "9" },
  ],
  range: [{ target: { low: "7", high: "8" }, realized: "8.5" }],
  date: [{ target: "30", realized: "2" }],
  milestone: [{ target: "5", realized: "4" }],
  rubric: [{ realized: "fully" }],
} as const satisfies Readonly<Record<IndicatorDirection, readonly Figures[]>>;

/** Makes up what an employee in a position realised: the same figures for the same position. */
export function exampleRealization(position: PositionProfile): ProfileRealization {
  const indicators = position.aspects.flatMap((aspect) => aspect.indicators);
  const made = indicators.map(({ name, direction, target }, index) => {
    const choices: readonly Figures[] = figures[direction];
    const chosen = choices[index % choices.length];
    // A target of the profile is kept, and reached: any other figure might not fit it.
    if (target !== undefined) return { name, realized: typeof target === "object" ? target.low : target };
    return { name, target: chosen?.target, realized: chosen?.realized ?? null };
  });
  return {
    id: "example",
    realized: Object.fromEntries(made.map(({ name, realized }) => [name, realized])),
    targets: Object.fromEntries(made.flatMap(({ name, target }) => (target === undefined ? [] : [[name, target]]))),
  };
}
