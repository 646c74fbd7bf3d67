const width = 110;

/**
 * Writes JSON for people: what fits into a line stands in one, the rest is indented by two spaces.
 * Equal values with keys in the same order give equal text.
 */
export function layOut(value: unknown, indent: string = "", before: number = 0): string {
  const line = inOneLine(value);
  if (indent.length + before + line.length <= width || typeof value !== "object" || value === null) return line;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => `${inner}${layOut(item, inner)}`).join(",\n")}\n${indent}]`;
  }
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  const lines = members.map(([key, member]) => {
    const name = `${JSON.stringify(key)}: `;
    return `${inner}${name}${layOut(member, inner, name.length)}`;
  });
  return `{\n${lines.join(",\n")}\n${indent}}`;
}

function inOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOneLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  if (members.length === 0) return "{}";
  return `{ ${members.map(([key, member]) => `${JSON.stringify(key)}: ${inOneLine(member)}`).join(", ")} }`;
}
