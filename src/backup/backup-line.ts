import { z } from "zod";

const propertiesSchema = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.array(z.union([z.string(), z.number()])), z.null()]),
);
const keptSchema = propertiesSchema.and(z.object({ id: z.string() }));

const headSchema = z.strictObject({
  /** The form of the file. */
  backup: z.literal(1),
  made: z.string(),
  /** Names of the migrations that the graph had. */
  schema: z.array(z.string()),
});
const articleSchema = z.strictObject({
  article: keptSchema,
  mentions: z.array(keptSchema),
  facts: z.array(keptSchema),
});
/** A line as `judgements/*.jsonl` has it. */
const judgementSchema = z.strictObject({ judgement: z.record(z.string(), z.unknown()) });
const endSchema = z.strictObject({
  end: z.strictObject({
    articles: z.number(),
    statements: z.number(),
    judgements: z.number(),
    /** SHA-256 of all lines before, each with its line feed, in hex. */
    sha256: z.string(),
  }),
});

const lineSchema = z.union([headSchema, articleSchema, judgementSchema, endSchema]);

export type BackupLine = z.infer<typeof lineSchema>;
export type BackupHead = z.infer<typeof headSchema>;
export type KeptArticle = z.infer<typeof articleSchema>;
export type KeptNode = z.infer<typeof keptSchema>;
export type BackupEnd = z.infer<typeof endSchema>["end"];

/** What is in a backup, the files of reference data told from the articles. */
export interface BackupContents extends Omit<BackupEnd, "sha256"> {
  readonly referenceFiles: number;
}

/** `undefined` when it is no line of a backup. */
export function parseBackupLine(text: string): BackupLine | undefined {
  try {
    return lineSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
