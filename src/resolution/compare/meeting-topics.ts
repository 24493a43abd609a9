import type { Outcome } from "../comparison.ts";
import type { MeetingProfile } from "../meeting-profile.ts";

export type TopicOutcome =
  | "same topic"
  | "topics alike"
  | "some of the topic"
  | "little of the topic"
  | "other topic"
  | "topic unknown";

/** So few syllables tell no topic. */
const FEW = 5;
const MOST_SAID = 5;

/** How far the articles speak of one matter: the cosine of what they say of it. */
export function compareTopics(
  { topics: a }: MeetingProfile,
  { topics: b }: MeetingProfile,
): Outcome<TopicOutcome> {
  if (Math.min(a.size, b.size) < FEW) return { outcome: "topic unknown", because: "" };
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  const shared = [...small.keys()].filter((topic) => large.has(topic)).sort();
  const product = shared.reduce((sum, topic) => sum + a.get(topic)! * b.get(topic)!, 0);
  const cosine = product / (length(a) * length(b));
  const because = `articles share the words ${shared.slice(0, MOST_SAID).join(" ")}`;
  if (cosine >= 0.3) return { outcome: "same topic", because };
  if (cosine >= 0.2) return { outcome: "topics alike", because };
  if (cosine >= 0.14) return { outcome: "some of the topic", because };
  if (cosine >= 0.08) return { outcome: "little of the topic", because: "" };
  return { outcome: "other topic", because: "articles of other topics" };
}

function length(counts: ReadonlyMap<string, number>): number {
  return Math.sqrt([...counts.values()].reduce((sum, count) => sum + count * count, 0));
}
