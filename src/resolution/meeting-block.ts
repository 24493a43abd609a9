import { datePartsOf } from "../record/partial-date.ts";

/**
 * Reports can only be told to mean one meeting by rules when they share this key: the day of the year, so that
 * `2018-10-26` and `--10-26` meet. null: nothing can be compared.
 */
export function meetingBlock({ date }: { readonly date: string | null }): string | null {
  const parts = date === null ? null : datePartsOf(date);
  if (parts?.month === undefined || parts.day === undefined) return null;
  return `meeting:${date!.slice(-5)}`;
}
