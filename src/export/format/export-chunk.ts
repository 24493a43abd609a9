/** A piece of one of the files that a format is made of. */
export interface ExportChunk {
  /** `persons.csv`; formats of one file call it by their ending alone. */
  readonly file: string;
  readonly content: string | Uint8Array;
}
