const powers: bigint[] = [];

/** Ten to a power from 0 up. */
export function tenTo(power: number): bigint {
  powers[power] ??= 10n ** BigInt(power);
  return powers[power];
}
