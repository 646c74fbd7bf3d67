/** What `npm run prove` asks of a suite: its sizes by name, and the seed. */
export interface Proof {
  readonly size: (name: string) => number;
  readonly seed: number;
}

/** Reads what the environment asks of a suite. */
export function readProof(): Proof {
  const sizes: unknown = JSON.parse(process.env["KINERJA_SIZES"] ?? "{}");
  const record = typeof sizes === "object" && sizes !== null ? (sizes as Readonly<Record<string, unknown>>) : {};
  return {
    seed: Number(process.env["KINERJA_SEED"] ?? 20_260_101),
    size: (name) => {
      const size = record[name];
      if (typeof size === "number" && Number.isSafeInteger(size) && size > 0) return size;
      throw new RangeError(`KINERJA_SIZES gives no size "${name}"`);
    },
  };
}
