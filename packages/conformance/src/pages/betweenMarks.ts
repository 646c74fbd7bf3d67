const begin = "<!-- generated: begin -->";
const end = "<!-- generated: end -->";

/** A page with a new generated part; what people wrote around the marks stays. */
export function betweenMarks(page: string, part: string): string {
  const [before, rest, ...more] = page.split(begin);
  const [, after, ...others] = (rest ?? "").split(end);
  if (before === undefined || after === undefined || more.length + others.length > 0) {
    throw new RangeError(`expected one "${begin}" and after it one "${end}"`);
  }
  return `${before}${begin}\n\n${part}\n\n${end}${after}`;
}
