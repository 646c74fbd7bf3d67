/** Where bytes are written, one part after the other. */
export interface ByteSink {
  /** Resolves when more may be written; the part is not kept. */
  readonly write: (bytes: Uint8Array) => Promise<void>;
  readonly close: () => Promise<void>;
}
