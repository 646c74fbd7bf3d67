/** One step of a path down the levels: the level and a row of it, by its place or its id. */
export interface PathStep {
  readonly level: string;
  readonly row: number | string;
}

/** The rows that a path leads through, and the name at its end. */
export interface FieldPath {
  readonly steps: readonly PathStep[];
  readonly name: string;
}

/**
 * Reads a path such as `behaviourScore`, `activities[0].realizedQuantity` or
 * `activities["a-1"].realizedQuantity`. Nothing where the text is no path; a row below 0 is read, and
 * there is none.
 */
export function parseFieldPath(text: string): FieldPath | undefined {
  const steps: PathStep[] = [];
  const step = /([A-Za-z][A-Za-z0-9]*)\[(?:(-?\d{1,9})|"([^"]{1,200})")\]\./y;
  let end = 0;
  for (let match = step.exec(text); match !== null; match = step.exec(text)) {
    const [, level = "", place, id] = match;
    steps.push({ level, row: place === undefined ? (id ?? "") : Number(place) });
    end = step.lastIndex;
  }
  const name = text.slice(end);
  return /^[A-Za-z][A-Za-z0-9]*$/.test(name) ? { steps, name } : undefined;
}
