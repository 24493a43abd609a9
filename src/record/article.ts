import { z } from "zod";

/** An ISO date, or a date-time. Without an offset the clock is Asia/Ho_Chi_Minh. */
const publishedAtSchema = z
  .string()
  .regex(
    /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/,
    "is no ISO date or date-time: write 2020-11-30 or 2020-11-30T06:11:00+07:00",
  )
  .refine((text) => !Number.isNaN(Date.parse(text.slice(0, 10))), "is no day of the calendar");

/** One news article, as it is given: one line of the input. */
export const articleSchema = z.looseObject({
  id: z.string().min(1),
  title: z.string().default(""),
  publishedAt: publishedAtSchema.nullish(),
  author: z.string().nullish(),
  url: z.string().nullish(),
  source: z.string().nullish(),
  /** What the text was converted from; none where it is UTF-8 as it was given. */
  encoding: z.string().nullish(),
  text: z.string(),
});

export type Article = z.infer<typeof articleSchema>;

const VIETNAM_OFFSET_MS = 7 * 60 * 60 * 1000;

/** The day in Vietnam on which the article appeared: `2020-11-30`. */
export function publicationDay(publishedAt: string): string {
  const hasOffset = /(Z|[+-]\d{2}:?\d{2})$/.test(publishedAt.slice(10));
  if (!hasOffset) return publishedAt.slice(0, 10);
  const instant = Date.parse(publishedAt.replace(" ", "T"));
  return new Date(instant + VIETNAM_OFFSET_MS).toISOString().slice(0, 10);
}
