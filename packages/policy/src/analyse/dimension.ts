import { dimensionless, type Unit, unitNames } from "../units/unitNames.ts";

/** Powers of units by name; a bare number has none. */
type Powers = Map<string, number>;

/** The dimension of a declared unit, or `undefined` where the unit is not in the list. */
export function dimensionOf(unit: string): string | undefined {
  if (!unitNames.includes(unit as Unit)) return undefined;
  return dimensionless.includes(unit) ? "" : unit;
}

/** The dimension of a product. */
export function multiplyDimensions(a: string, b: string): string {
  return write(combine(read(a), read(b), 1));
}

/** The dimension of a quotient. */
export function divideDimensions(a: string, b: string): string {
  return write(combine(read(a), read(b), -1));
}

function read(dimension: string): Powers {
  const powers: Powers = new Map();
  if (dimension === "") return powers;
  for (const factor of dimension.split("·")) {
    const [name = "", power = "1"] = factor.split("^");
    powers.set(name, Number(power));
  }
  return powers;
}

function combine(a: Powers, b: Powers, sign: 1 | -1): Powers {
  const sum = new Map(a);
  for (const [name, power] of b) sum.set(name, (sum.get(name) ?? 0) + sign * power);
  return sum;
}

function write(powers: Powers): string {
  return [...powers]
    .filter(([, power]) => power !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, power]) => (power === 1 ? name : `${name}^${power}`))
    .join("·");
}
