/** A file to read. */
export interface FoundFile {
  readonly path: string;
  /** As messages call it: the way the user gave it, and what it was found by from there. */
  readonly name: string;
  /** The id of its article, where it is one: its path from what was given, without its ending. */
  readonly id: string;
  /** In bytes. */
  readonly size: number;
}
