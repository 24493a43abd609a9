import { z } from "zod";
import {
  ATTENDANCE_ROLES,
  MEETING_MODES,
  MEETING_STATUSES,
  TENURE_EVENTS,
  TENURE_STATUSES,
  TIMES_OF_DAY,
} from "../record/extraction-record.ts";

/** Servers that enforce a schema want every field there, and null for what is not said. */
const said = z.string().nullable();
const entity = { id: z.string(), name: z.string(), quote: z.string() };
const statement = { subject: z.string(), object: z.string(), quote: z.string(), confidence: z.number() };

/** What a model is asked for: the record with quotes for offsets. Ids and quotes are checked afterwards. */
export const answerSchema = z.strictObject({
  persons: z.array(z.strictObject(entity)),
  bodies: z.array(z.strictObject({ ...entity, area: said, parent: said })),
  meetings: z.array(
    z.strictObject({
      ...entity,
      kind: said,
      mode: z.enum(MEETING_MODES).nullable(),
      status: z.enum(MEETING_STATUSES),
      date: said,
      endDate: said,
      timeOfDay: z.enum(TIMES_OF_DAY).nullable(),
      place: said,
    }),
  ),
  documents: z.array(z.strictObject({ ...entity, kind: said, number: said, issuer: said })),
  statements: z.array(
    z.union([
      z.strictObject({ type: z.literal("CHAIRED"), ...statement }),
      z.strictObject({ type: z.literal("ATTENDED"), ...statement, role: z.enum(ATTENDANCE_ROLES), at: said }),
      z.strictObject({
        type: z.literal("HOLDS"),
        ...statement,
        object: said,
        title: z.string(),
        status: z.enum(TENURE_STATUSES),
        event: z.enum(TENURE_EVENTS).nullable(),
        date: said,
      }),
      z.strictObject({ type: z.literal("ORGANISED"), ...statement }),
      z.strictObject({ type: z.literal("DISCUSSED"), ...statement }),
    ]),
  ),
});

export type Answer = z.infer<typeof answerSchema>;
export type AnsweredStatement = Answer["statements"][number];

/** The same for the server: JSON Schema in the strict subset that OpenAI and its kin enforce. */
export function answerJsonSchema(): Record<string, unknown> {
  const { $schema: _, ...schema } = z.toJSONSchema(answerSchema);
  return schema;
}
