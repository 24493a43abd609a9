import type { Span } from "../text/span.ts";

/** One step of the extraction: a rule that fired, or declined and why. */
export interface TraceNote {
  readonly rule: string;
  readonly outcome: "fired" | "declined" | "settled";
  /** In offsets of the NFC view of the text. */
  readonly span: Span;
  readonly words: string;
  readonly because: string;
}

/** Notes what every rule did, in order. Without one, extraction notes nothing and pays nothing. */
export class Trace {
  readonly notes: TraceNote[] = [];

  note(note: TraceNote): void {
    this.notes.push(note);
  }

  /** One line a note: `fired    chaired/active-verb  [395, 530) “… chủ trì hội nghị”: subject before the verb`. */
  print(): string {
    return this.notes
      .map(({ outcome, rule, span, words, because }) => {
        const quoted = words.length > 90 ? `${words.slice(0, 60)} … ${words.slice(-25)}` : words;
        const because_ = because && `: ${because}`;
        return `${outcome.padEnd(8)} ${rule} [${span.start}, ${span.end}) “${quoted.replace(/\s+/g, " ")}”${because_}`;
      })
      .join("\n");
  }
}
