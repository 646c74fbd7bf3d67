import { seededRandom } from "./seededRandom.mjs";

/**
 * Members of the national workload: eight indicators (7 of 10 higher is better, 2 lower, 1 a range)
 * and seven behaviour ratings each. One indicator in ten lies on or beside a rounding tie.
 */
export function nationalCohort(count, seed) {
  const random = seededRandom(seed);
  const whole = (least, greatest) => least + Math.floor(random() * (greatest - least + 1));
  const text = (hundredths) => `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, "0")}`;
  const indicator = () => {
    const kind = whole(1, 10);
    const direction = kind <= 7 ? "higher" : kind <= 9 ? "lower" : "range";
    const tie = whole(1, 10) === 1;
    const target = tie ? 200 * whole(1, 400) : whole(100, 100_000);
    const realized = tie
      ? Math.floor((target * whole(100_001, 119_999)) / 200_000)
      : Math.floor(target * (0.5 + random() * 0.8));
    return { direction, target: text(target), realized: text(realized), weight: text(whole(500, 2500)) };
  };
  return Array.from({ length: count }, (_, index) => ({
    id: `m${index}`,
    ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((number) => [`behaviour${number}`, whole(70, 120)])),
    indicators: Array.from({ length: 8 }, indicator),
  }));
}
