import { clusters } from "./clusters.ts";
import { entityId } from "./entity-id.ts";
import { nameKey } from "./name-key.ts";
import type { Resolution } from "./resolution.ts";

/** One meeting as one article reports it. */
export interface MeetingMention {
  readonly reference: string;
  readonly name: string;
  readonly kind: string | null;
  readonly date: string | null;
  /** `nameKey`s of those who chaired. */
  readonly chairs: readonly string[];
  /** Ids of the bodies that organised it. */
  readonly organisers: readonly string[];
}

/** Reports can only mean one meeting when they share this key; null: nothing can be compared. */
export function meetingBlock(date: string | null | undefined): string | null {
  return date != null && /^\d{4}-\d{2}-\d{2}$/.test(date) ? `meeting:${date}` : null;
}

/**
 * Which reports of one day speak of one meeting: those of one kind with a chair or an organiser in common.
 * A pure function of the set: neither order nor batches matter.
 */
export function resolveMeetings(mentions: readonly MeetingMention[]): Resolution {
  const groups = clusters(mentions, (mention) => {
    const kind = nameKey(mention.kind ?? mention.name);
    return [
      ...mention.chairs.map((chair) => `${kind} chaired by ${chair}`),
      ...mention.organisers.map((body) => `${kind} organised by ${body}`),
    ];
  });
  return new Map(
    groups.flatMap((group) => {
      const id = meetingIdOf(group[0]!);
      return group.map((mention): [string, string] => [mention.reference, id]);
    }),
  );
}

/** The id that a meeting has for as long as this mention is the smallest of its. */
export function meetingIdOf(mention: Pick<MeetingMention, "reference" | "kind" | "date">): string {
  return entityId(
    [mention.kind, mention.date].filter(Boolean).join(" ") || "meeting",
    `meeting ${mention.reference}`,
  );
}
