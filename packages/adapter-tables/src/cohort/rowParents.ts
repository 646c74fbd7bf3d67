/** The parent row of each row, from the first rows of the parents. */
export function rowParents(offsets: Int32Array, rows: number): Int32Array {
  const parents = new Int32Array(rows);
  for (let parent = 0; parent + 1 < offsets.length; parent += 1)
    parents.fill(parent, offsets[parent] ?? 0, offsets[parent + 1] ?? 0);
  return parents;
}
