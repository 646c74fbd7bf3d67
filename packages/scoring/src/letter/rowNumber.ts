/** The number of a row as people count: `activities[2]` is `3`, `items[0].indicators[2]` is `1.3`. */
export function rowNumber(path: string): string {
  return [...path.matchAll(/\[(\d+)\]/g)].map(([, index]) => String(Number(index) + 1)).join(".");
}
