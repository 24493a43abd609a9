import { z } from "zod";
import { partialDateSchema } from "./partial-date.ts";

const localId = z.string().min(1);

/** Half-open, in UTF-16 code units of the article's text as it was given. */
const spanSchema = z
  .looseObject({ start: z.int().nonnegative(), end: z.int().positive() })
  .refine((span) => span.end > span.start, "ends before it starts");

/** A span and the words that stand there, so that a record can be read without its article. */
const evidenceSchema = z
  .looseObject({ start: z.int().nonnegative(), end: z.int().positive(), quote: z.string().optional() })
  .refine((span) => span.end > span.start, "ends before it starts");

const mentions = z.array(spanSchema).default([]);
/** In merged records: the names of the extractors that found it. */
const foundBy = z.array(z.string().min(1)).optional();
const names = z.array(z.string().min(1)).optional();

const personSchema = z.looseObject({
  id: localId,
  name: z.string().min(1),
  /** As far as the article says it. */
  birthDate: partialDateSchema.nullish(),
  mentions,
  extractors: foundBy,
});

const bodySchema = z.looseObject({
  id: localId,
  name: z.string().min(1),
  /** The id of the seed that it is, where the writer knows. */
  seed: z.string().optional(),
  /** The local id of the body it belongs to. */
  parent: localId.nullish(),
  kind: z.string().optional(),
  /** The province, city or other place that tells it from bodies of the same name. */
  area: z.string().nullish(),
  abbreviations: names,
  aliases: names,
  /** First and last day of its existence. */
  from: partialDateSchema.nullish(),
  until: partialDateSchema.nullish(),
  mentions,
  extractors: foundBy,
});

const positionSchema = z.looseObject({
  id: localId,
  title: z.string().min(1),
  /** The id of the seed that it is, where the writer knows. */
  seed: z.string().optional(),
  role: z.string().optional(),
  /** The local id of the body that it is a position in. */
  body: localId.nullish(),
  level: z.string().optional(),
  /** How many people hold it at one time; null: any number. */
  seats: z.int().positive().nullish(),
  aliases: names,
  mentions,
  extractors: foundBy,
});

export const MEETING_MODES = ["in-person", "online", "hybrid"] as const;
export const MEETING_STATUSES = ["held", "planned"] as const;
export const TIMES_OF_DAY = ["morning", "noon", "afternoon", "evening"] as const;

const meetingSchema = z.looseObject({
  id: localId,
  name: z.string().min(1),
  kind: z.string().nullish(),
  /** Which of its kind, in digits: `2` of `kỳ họp thứ hai`. */
  number: z.string().nullish(),
  mode: z.enum(MEETING_MODES).nullish(),
  status: z.enum(MEETING_STATUSES).optional(),
  date: partialDateSchema.nullish(),
  /** The date without what only the day of publication or another sentence tells: `--11-30` where no year is said. */
  dateSaid: partialDateSchema.nullish(),
  endDate: partialDateSchema.nullish(),
  timeOfDay: z.enum(TIMES_OF_DAY).nullish(),
  place: z.string().nullish(),
  /** Of a meeting held in several places at once, as worded: `điểm cầu Vĩnh Phúc`. */
  sites: names,
  mentions,
  extractors: foundBy,
});

const documentSchema = z.looseObject({
  id: localId,
  name: z.string().min(1),
  kind: z.string().nullish(),
  number: z.string().nullish(),
  /** The local id of the body that issued it. */
  issuer: localId.nullish(),
  mentions,
  extractors: foundBy,
});

const statementBase = {
  subject: localId,
  object: localId,
  confidence: z.number().min(0).max(1),
  evidence: evidenceSchema,
  /** The permanent id of the rule that made the statement. */
  rule: z.string().optional(),
  /** In merged records: who said it, how sure and by which words. */
  extractors: z
    .array(
      z.looseObject({
        name: z.string().min(1),
        version: z.string().min(1),
        confidence: z.number().min(0).max(1),
        evidence: evidenceSchema,
        rule: z.string().optional(),
      }),
    )
    .optional(),
};

export const ATTENDANCE_ROLES = ["PRESENT", "OPENED", "SPOKE", "REPORTED", "CONCLUDED", "ABSENT"] as const;
export const TENURE_STATUSES = ["current", "former", "acting"] as const;
export const TENURE_EVENTS = [
  "APPOINTED",
  "ELECTED",
  "ASSIGNED",
  "TRANSFERRED",
  "APPROVED",
  "DISMISSED",
  "DISCIPLINED",
  "RETIRED",
  "RESIGNED",
  "DIED",
] as const;
/** What begins a tenure; `TRANSFERRED` ends it where the holder is called former. */
export const TENURE_BEGINNINGS: readonly TenureEvent[] = [
  "APPOINTED",
  "ELECTED",
  "ASSIGNED",
  "TRANSFERRED",
  "APPROVED",
];
/** What ends one, whatever else is said of the holder. */
export const TENURE_ENDINGS: readonly TenureEvent[] = ["DISMISSED", "RETIRED", "RESIGNED", "DIED"];

const statementSchema = z.discriminatedUnion("type", [
  z.looseObject({ type: z.literal("CHAIRED"), ...statementBase }),
  z.looseObject({
    type: z.literal("ATTENDED"),
    ...statementBase,
    role: z.enum(ATTENDANCE_ROLES).default("PRESENT"),
    /** The site (`điểm cầu`) as worded. */
    at: z.string().nullish(),
    /** Place in the article's order of mention, from 1. */
    order: z.int().positive().optional(),
  }),
  z.looseObject({
    type: z.literal("HOLDS"),
    ...statementBase,
    /** The body; null where the article does not tell it. */
    object: localId.nullable(),
    /** As the article words it, without honorific and rank. */
    title: z.string().min(1),
    /** The title without its body: `Trưởng Ban`. */
    role: z.string().optional(),
    level: z.string().optional(),
    status: z.enum(TENURE_STATUSES).default("current"),
    event: z.enum(TENURE_EVENTS).nullish(),
    date: partialDateSchema.nullish(),
    /** The body that decided on the event, and the document by which it did. */
    decidedBy: localId.nullish(),
    decision: localId.nullish(),
  }),
  z.looseObject({ type: z.literal("ORGANISED"), ...statementBase }),
  z.looseObject({ type: z.literal("DISCUSSED"), ...statementBase }),
  z.looseObject({ type: z.literal("PART_OF"), ...statementBase }),
  z.looseObject({ type: z.literal("SUCCEEDED_BY"), ...statementBase, date: partialDateSchema.nullish() }),
  z.looseObject({ type: z.literal("ISSUED"), ...statementBase, date: partialDateSchema.nullish() }),
]);

const extractorSchema = z.looseObject({ name: z.string().min(1), version: z.string().min(1) });

/** What one extractor found in one article: the seam between extraction and everything after it. */
export const extractionRecordSchema = z.looseObject({
  article: z.looseObject({
    id: z.string().min(1),
    title: z.string().default(""),
    publishedAt: z.string().nullish(),
    author: z.string().nullish(),
    url: z.string().nullish(),
    source: z.string().nullish(),
    /** What the text was converted from; offsets and hash are of the text after it. */
    encoding: z.string().nullish(),
    contentHash: z.string().regex(/^sha256:[0-9a-f]{64}$/, "is no sha256:… hash"),
  }),
  extractor: extractorSchema,
  /** In merged records: whose records were joined. */
  extractors: z.array(extractorSchema).optional(),
  persons: z.array(personSchema).default([]),
  positions: z.array(positionSchema).default([]),
  bodies: z.array(bodySchema).default([]),
  meetings: z.array(meetingSchema).default([]),
  documents: z.array(documentSchema).default([]),
  statements: z.array(statementSchema).default([]),
});

export type ExtractionRecord = z.infer<typeof extractionRecordSchema>;
export type RecordedPerson = ExtractionRecord["persons"][number];
export type RecordedPosition = ExtractionRecord["positions"][number];
export type RecordedBody = ExtractionRecord["bodies"][number];
export type RecordedMeeting = ExtractionRecord["meetings"][number];
export type RecordedDocument = ExtractionRecord["documents"][number];
export type Statement = ExtractionRecord["statements"][number];
export type StatementSource = NonNullable<Statement["extractors"]>[number];
export type AttendanceRole = (typeof ATTENDANCE_ROLES)[number];
export type TenureStatus = (typeof TENURE_STATUSES)[number];
export type TenureEvent = (typeof TENURE_EVENTS)[number];
