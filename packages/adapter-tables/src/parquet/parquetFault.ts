/** What is wrong with a Parquet file, before it has a place: thrown inside the reader, caught at its door. */
export class ParquetFault extends Error {
  readonly reason: string;

  constructor(reason: string) {
    super(reason);
    this.reason = reason;
  }
}
