import { contentHash } from "../../record/content-hash.ts";
import type { ExtractionRecord } from "../../record/extraction-record.ts";
import { parseRecord } from "../../record/parse-record.ts";
import type { EntityKind } from "../../record/statement-shapes.ts";
import { ENTITY_LISTS, type StatementType } from "../../record/statement-shapes.ts";
import { InputError, type InputPlace } from "../../std/errors.ts";
import { type Input, refused } from "../input.ts";

export interface RecordedArticle {
  readonly id: string;
  readonly title: string;
  readonly publishedAt?: string | null;
  readonly author?: string | null;
  readonly url?: string | null;
  /** Who the data is from. */
  readonly source: string;
}

/** How sure a statement of somebody's data is, where that does not say. */
const CONFIDENCE = 0.9;

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A record in the making, of what somebody's data says on the word of one source. Its text is what is quoted, a line a
 * quote, so that each statement has its evidence.
 */
export class SourceRecord {
  readonly #article: RecordedArticle;
  readonly #extractor: ExtractionRecord["extractor"];
  readonly #entities = new Map<
    string,
    { kind: EntityKind; entry: Record<string, unknown>; mentions: Span[] }
  >();
  readonly #statements: object[] = [];
  #text = "";

  constructor(article: RecordedArticle, extractor: ExtractionRecord["extractor"]) {
    this.#article = article;
    this.#extractor = extractor;
  }

  /**
   * Lists an entity, once.
   * @param key tells it from others of its kind in the data
   * @param quote the words that speak of it, where no statement will
   */
  list(kind: EntityKind, key: string, entry: Readonly<Record<string, unknown>>, quote?: string): string {
    const id = `${kind[0]}:${key}`;
    if (!this.#entities.has(id)) this.#entities.set(id, { kind, entry: { ...entry, id }, mentions: [] });
    if (quote !== undefined) this.#mention(id, this.#quote(quote));
    return id;
  }

  /** @param object null for a post in no body that is known */
  state(
    type: StatementType,
    subject: string,
    object: string | null,
    quote: string,
    details: Readonly<Record<string, unknown>> = {},
  ): void {
    const evidence = this.#quote(quote);
    this.#mention(subject, evidence);
    if (object !== null) this.#mention(object, evidence);
    this.#statements.push({ type, subject, object, confidence: CONFIDENCE, evidence, ...details });
  }

  /** Refused where the data gives what no record may have. */
  input(place: InputPlace): Input {
    try {
      return this.#record(place);
    } catch (error) {
      if (error instanceof InputError) return refused(error);
      throw error;
    }
  }

  #record(place: InputPlace): Input {
    const lists: Record<string, object[]> = {};
    for (const { kind, entry, mentions } of this.#entities.values()) {
      lists[ENTITY_LISTS[kind]] ??= [];
      lists[ENTITY_LISTS[kind]]!.push({ ...entry, mentions });
    }
    const article = { ...this.#article, contentHash: contentHash(this.#text) };
    const record = parseRecord(
      { article, extractor: this.#extractor, ...lists, statements: this.#statements },
      place,
    );
    return { kind: "record", record, text: this.#text, place };
  }

  #quote(quote: string): Span {
    const line = quote.replace(/\s+/g, " ").trim() || "–";
    const known = `\n${this.#text}`.indexOf(`\n${line}\n`);
    if (known >= 0) return { start: known, end: known + line.length };
    const start = this.#text.length;
    this.#text += `${line}\n`;
    return { start, end: start + line.length };
  }

  #mention(id: string, span: Span): void {
    const { mentions } = this.#entities.get(id)!;
    if (!mentions.some(({ start }) => start === span.start)) mentions.push(span);
  }
}
