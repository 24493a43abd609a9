import { z } from "zod";
import { parseWith } from "../../record/parse-with.ts";
import { ENTITY_KINDS, type StatementType } from "../../record/statement-shapes.ts";
import type { InputPlace } from "../../std/errors.ts";
import type { PreparedArticle, PreparedFact, PreparedMention, Properties } from "../prepared-article.ts";

const value = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.array(z.union([z.string(), z.number()])),
  z.null(),
]);
const properties = z.record(z.string(), value);

const lineSchema = z.looseObject({
  id: z.string().min(1),
  properties: z.looseObject({
    title: z.string(),
    contentHash: z.string(),
    /** The extractors that read it, each with the hash of what it found. */
    records: z.array(z.string().regex(/^.+ \S+$/, "is no extractor with a hash")),
    publishedAt: z.string().nullish(),
    author: z.string().nullish(),
    url: z.string().nullish(),
    source: z.string().nullish(),
    text: z.string().nullish(),
  }),
  statements: z.array(
    z.looseObject({
      id: z.string().min(1),
      properties: properties.and(
        z.looseObject({ type: z.string(), extractor: z.string(), reference: z.string() }),
      ),
    }),
  ),
});

/** An `article` line of an export in JSONL. */
export type ExportedLine = z.infer<typeof lineSchema>;
type ExportedStatement = ExportedLine["statements"][number];

/** @throws InputError that names the field, the value and what is wrong with it */
export function parseExportedLine(line: unknown, place: InputPlace): ExportedLine {
  return parseWith(lineSchema, line, place);
}

/** What each extractor found in the article, as it was prepared before it was first written. */
export function preparedOf({ id, properties, statements }: ExportedLine): PreparedArticle[] {
  const { title, contentHash, records } = properties;
  const { publishedAt = null, author = null, url = null, source = null, text = null } = properties;
  return records.map((record) => {
    const at = record.lastIndexOf(" ");
    const [extractor, recordHash] = [record.slice(0, at), record.slice(at + 1)];
    const own = statements.filter((statement) => statement.properties.extractor === extractor);
    return {
      article: {
        id,
        title,
        publishedAt,
        author,
        url,
        source,
        contentHash,
        text,
        extractor,
        recordHash,
        extractionKey: null,
      },
      mentions: own.filter(isMention).map(mentionOf),
      facts: own.filter((statement) => !isMention(statement)).map(factOf),
    };
  });
}

function isMention({ properties }: ExportedStatement): boolean {
  return properties.type === "MENTIONED_IN";
}

function mentionOf({ id, properties }: ExportedStatement): PreparedMention {
  const { reference, entityId, block = null } = properties;
  const kind = ENTITY_KINDS.find((each) => each === properties.kind)!;
  return {
    statementId: id,
    kind,
    reference,
    entityId: entityId as string,
    block: block as string | null,
    properties: told(properties),
  };
}

function factOf({ id, properties }: ExportedStatement): PreparedFact {
  const end = (reference: unknown) => ({ reference: reference as string, entityId: "" });
  return {
    statementId: id,
    type: properties.type as StatementType,
    subject: end(properties.reference),
    object: end(properties.objectReference),
    properties: told(properties),
  };
}

/** Without what is written beside it, and what settling and judging find again. */
const FOUND_AGAIN = ["id", "claim", "judgement", "reference", "objectReference", "entityId", "block"];

function told(all: Readonly<Record<string, unknown>>): Properties {
  return Object.fromEntries(
    Object.entries(all).filter(([name]) => !FOUND_AGAIN.includes(name)),
  ) as Properties;
}
