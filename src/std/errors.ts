/** Where a fault lies in what the user gave: `articles.jsonl:41 statements[2].object`. */
export interface InputPlace {
  readonly file?: string | undefined;
  /** Counted from 1. */
  readonly line?: number | undefined;
  /** A path in the record: `statements[2].object`. */
  readonly field?: string | undefined;
}

/** One piece of input is refused; the rest goes on. Exit code 1. */
export class InputError extends Error {
  override readonly name = "InputError";

  constructor(
    readonly reason: string,
    readonly place: InputPlace = {},
  ) {
    super([printPlace(place), reason].filter(Boolean).join(" "));
  }

  /** The same fault, seen from further out: what is already known of the place stays. */
  at(outer: InputPlace): InputError {
    return new InputError(this.reason, { ...outer, ...this.place });
  }
}

/** The command was asked wrongly. Exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Something outside this program is missing or down: Java, Maven, a port, Neo4j. Exit code 3. */
export class UnavailableError extends Error {
  override readonly name = "UnavailableError";
}

function printPlace({ file, line, field }: InputPlace): string {
  const source = [file, line].filter((part) => part !== undefined).join(":");
  const place = [source, field].filter(Boolean).join(" ");
  return place && `${place}:`;
}
