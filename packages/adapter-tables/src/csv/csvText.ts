/** A CSV text and the name under which messages speak of it. */
export interface CsvText {
  /** The file's name, or any name that tells the reader which table it is. */
  readonly file: string;
  readonly text: string;
}
