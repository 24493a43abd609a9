/** What was done to an input that is not refused, and where. */
export interface InputNote {
  readonly file: string;
  readonly line?: number | undefined;
  readonly says: string;
}

export type OnNote = (note: InputNote) => void;

export function printNote({ file, line, says }: InputNote): string {
  return `${[file, line].filter((part) => part !== undefined).join(":")}: ${says}`;
}

/** Tells of the conversions of one file: each encoding where it is met first, and the rest in one line. */
export class Conversions {
  private readonly more = new Map<string, { count: number; last: number }>();

  constructor(
    private readonly file: string,
    private readonly onNote: OnNote,
  ) {}

  /** @param line none where the file is one article */
  add(encoding: string, line?: number): void {
    const seen = this.more.get(encoding);
    if (seen && line !== undefined) {
      seen.count++;
      seen.last = line;
      return;
    }
    this.more.set(encoding, { count: 0, last: line ?? 0 });
    this.onNote({
      file: this.file,
      ...(line === undefined ? {} : { line }),
      says: `was ${encoding}, converted to Unicode`,
    });
  }

  end(): void {
    for (const [encoding, { count, last }] of this.more)
      if (count > 0)
        this.onNote({
          file: this.file,
          says: `${count} more ${count === 1 ? "line" : "lines"} up to ${last} were ${encoding}, converted to Unicode`,
        });
  }
}
