/** Brings a compressed page back; `size` is what its header says that it will have. Throws where it cannot. */
export type Decompress = (bytes: Uint8Array, size: number) => Uint8Array;

/** A way back for each codec, by its name in Parquet, such as `ZSTD`. Snappy is built in. */
export type Decompressors = Readonly<Record<string, Decompress>>;
