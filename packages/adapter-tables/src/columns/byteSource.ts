/** Bytes that can be read from any place: a file, a blob, or an array in memory. */
export interface ByteSource {
  readonly byteLength: number;
  /** The bytes from `start` up to `end`. */
  readonly read: (start: number, end: number) => Promise<Uint8Array>;
}
