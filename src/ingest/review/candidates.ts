import type { GraphReader } from "../../graph/session.ts";
import type { StoredMeetingMention } from "../../graph/stored-rows.ts";
import { byScore, type Decision } from "../../resolution/decision.ts";
import { jointMention } from "../../resolution/joint-mention.ts";
import type { PersonMention } from "../../resolution/person-mention.ts";
import { proposeMeetings } from "../../resolution/propose-meetings.ts";
import { proposePairs } from "../../resolution/propose-pairs.ts";
import { articleOfReference } from "../../resolution/reference.ts";
import { groupBy } from "../../std/group-by.ts";
import { judgedPairs } from "../judged-pairs.ts";
import { MEETINGS, PERSONS } from "../settle/compared-kinds.ts";
import { meetingMention, personMention } from "../settle/mentions-to-compare.ts";
import { decidedAnew } from "./decided-anew.ts";

/**
 * Pairs of persons, and of meetings, that may be one although they are not joined, likeliest first: what rules kept apart,
 * names that are merely alike, and meetings of which a report tells no day. Those that somebody judged are left out.
 * References are the smallest of each person and meeting.
 */
export async function candidates(graph: GraphReader, atMost: number): Promise<Decision[]> {
  const persons: PersonMention[] = [];
  const smallest = new Map<string, string>();
  const keptApart: Decision[] = [];
  const judged = await judgedPairs(graph);
  for await (const { mentions, decisions } of decidedAnew(PERSONS, graph, judged)) {
    for (const of of groupBy(mentions, ({ currentId }) => currentId).values()) {
      const joint = jointMention(of.map(personMention).sort((x, y) => (x.reference < y.reference ? -1 : 1)));
      persons.push(joint);
      for (const { reference } of of) smallest.set(reference, joint.reference);
    }
    keptApart.push(...decisions.filter(({ same }) => !same));
  }
  const reports: StoredMeetingMention[] = [];
  for await (const { mentions, decisions } of decidedAnew(MEETINGS, graph, judged)) {
    reports.push(...mentions);
    keptApart.push(...decisions.filter(({ same }) => !same));
  }
  for (const of of groupBy(reports, ({ currentId }) => currentId).values()) {
    const first = of.map(({ reference }) => reference).sort()[0]!;
    for (const { reference } of of) smallest.set(reference, first);
  }
  const proposed = [...proposePairs(persons), ...proposeMeetings(reports.map(meetingMention))];
  const pairOf = (a: string, b: string) =>
    [smallest.get(a) ?? a, smallest.get(b) ?? b].sort() as [string, string];
  const judgements = (await graph.read("all-judgements", {})).map(({ judgement }) => judgement);
  const told = new Set(
    judgements.filter(({ stands, b }) => stands && b !== null).map(({ a, b }) => pairOf(a, b!).join(" ")),
  );
  const best = new Map<string, Decision>();
  for (const decision of [...keptApart, ...proposed].sort(byScore)) {
    const [a, b] = pairOf(decision.a, decision.b);
    const key = `${a} ${b}`;
    // Two that one article names are two.
    if (articleOfReference(a) === articleOfReference(b)) continue;
    if (!told.has(key) && !best.has(key)) best.set(key, { ...decision, a, b });
    if (best.size >= atMost) break;
  }
  return [...best.values()];
}
