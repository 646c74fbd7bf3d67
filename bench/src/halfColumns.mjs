import { nationalColumns } from "./nationalColumns.mjs";

const shared = (bytes) => new SharedArrayBuffer(bytes);

/** A cohort over shared memory in two halves, each with offsets of its own; the rest are views of the same bytes. */
export function halfColumns(members, seed) {
  const whole = nationalColumns(members, seed, shared);
  const middle = Math.floor(members / 2);
  return [
    [0, middle],
    [middle, members],
  ].map(([from, to]) => {
    const [first, last] = [whole.offsets[from], whole.offsets[to]];
    const offsets = new Int32Array(shared((to - from + 1) * 4));
    for (let member = from; member <= to; member += 1) offsets[member - from] = whole.offsets[member] - first;
    return {
      members: to - from,
      rows: last - first,
      behaviours: whole.behaviours.map((values) => values.subarray(from, to)),
      direction: whole.direction.subarray(first, last),
      target: whole.target.subarray(first, last),
      realized: whole.realized.subarray(first, last),
      weight: whole.weight.subarray(first, last),
      offsets,
    };
  });
}
