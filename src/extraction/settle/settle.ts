import type { AnnotatedArticle } from "../annotated-article.ts";
import { nameOfBody } from "../mentions/body-mention.ts";
import type { MeetingMention } from "../mentions/meeting-mention.ts";
import type { AttendedFinding, ChairedFinding, DiscussedFinding, OrganisedFinding } from "../rule.ts";
import type { Trace } from "../trace.ts";
import type { MeetingEvent } from "./meeting-event.ts";
import { MeetingEvents, type Need } from "./meeting-events.ts";
import { settleTitles } from "./settle-titles.ts";
import type { Ruled, Settled } from "./settled.ts";

type MeetingFinding = Ruled<ChairedFinding | AttendedFinding | OrganisedFinding | DiscussedFinding>;

/** Joins findings that say the same: mentions to meetings, wordings to titles, repeated facts to one. */
export function settle(article: AnnotatedArticle, findings: readonly Ruled[], trace?: Trace): Settled {
  const about = findings.filter((f) => f.type !== "HOLDS");
  const { events, of } = eventsOf(article, about);
  const placed = about.filter((finding) => {
    const isPlaced = of.has(finding);
    if (!isPlaced) trace?.note(unplaced(article, finding));
    return isPlaced;
  });
  const held = placed.filter((finding) => !of.get(finding)!.isPlanned);
  return {
    events,
    holds: settleTitles(findings.filter((f) => f.type === "HOLDS")),
    chaired: once(
      held.filter((f) => f.type === "CHAIRED"),
      of,
      (f) => f.person,
    ),
    attended: once(
      held.filter((f) => f.type === "ATTENDED"),
      of,
      (f) => f.person,
    ),
    organised: once(
      held.filter((f) => f.type === "ORGANISED"),
      of,
      (f) => nameOfBody(article.tokens, f.body).toLowerCase(),
    ),
    discussed: once(
      placed.filter((f) => f.type === "DISCUSSED"),
      of,
      (f) => article.documents[f.document]!.name,
    ),
  };
}

/** Reads meetings and findings together in reading order: a finding without a meeting is about the current one. */
function eventsOf(
  article: AnnotatedArticle,
  findings: readonly MeetingFinding[],
): { events: readonly MeetingEvent[]; of: ReadonlyMap<MeetingFinding, MeetingEvent> } {
  const events = new MeetingEvents(article);
  const needs = new Map<MeetingMention, Need>();
  for (const finding of findings) {
    const { meeting, type } = finding;
    if (!meeting || type === "DISCUSSED") continue;
    const isMissed = type === "ATTENDED" && finding.role === "ABSENT";
    if (!isMissed || !needs.has(meeting)) needs.set(meeting, isMissed ? "aside" : "told");
  }
  const waiting = findings.filter((f) => f.meeting === null).sort((a, b) => placeOf(a) - placeOf(b));
  const of = new Map<MeetingFinding, MeetingEvent>();
  const early: MeetingFinding[] = [];
  let next = 0;
  const takeUpTo = (token: number) => {
    for (; next < waiting.length && placeOf(waiting[next]!) <= token; next++) {
      const event = isPictured(article, waiting[next]!) ? events.main() : events.at(null);
      if (event) of.set(waiting[next]!, event);
      else early.push(waiting[next]!);
    }
  };
  for (const mention of article.meetings) {
    takeUpTo(mention.from);
    events.read(mention, needs.get(mention) ?? "none");
  }
  takeUpTo(Number.POSITIVE_INFINITY);
  events.dateTheOnly();
  // What is said before any meeting is named, a lead or a caption, is about the first.
  const first = events.all[0];
  if (first) for (const finding of early) of.set(finding, first);
  for (const finding of findings) {
    const event = finding.meeting ? events.at(finding.meeting) : null;
    if (event) of.set(finding, event);
  }
  return { events: events.all, of };
}

/** A picture's line is of what the report is about, whatever was told last. */
function isPictured({ segments, sentenceOf }: AnnotatedArticle, { evidence }: MeetingFinding): boolean {
  return segments[sentenceOf[evidence.from]!] === "caption";
}

function placeOf(finding: MeetingFinding): number {
  return finding.type === "ATTENDED" ? finding.namedAt : finding.evidence.to;
}

/** The first finding of each fact that is strongest; the pipeline's order breaks ties. */
function once<F extends MeetingFinding>(
  findings: readonly F[],
  of: ReadonlyMap<MeetingFinding, MeetingEvent>,
  key: (finding: F) => number | string,
): (F & { readonly event: MeetingEvent })[] {
  const best = new Map<MeetingEvent, Map<number | string, F>>();
  for (const finding of findings) {
    const event = of.get(finding)!;
    const byKey = best.get(event) ?? new Map<number | string, F>();
    const known = byKey.get(key(finding));
    if (!known || finding.strength > known.strength) byKey.set(key(finding), finding);
    best.set(event, byKey);
  }
  const kept = new Set([...best.values()].flatMap((byKey) => [...byKey.values()]));
  return findings
    .filter((finding) => kept.has(finding))
    .map((finding) => ({ ...finding, event: of.get(finding)! }));
}

function unplaced(article: AnnotatedArticle, { rule, evidence: { from, to } }: MeetingFinding) {
  const span = article.tokens.span(from, to);
  const words = article.tokens.slice(from, to);
  return {
    rule,
    outcome: "settled" as const,
    span,
    words,
    because: "dropped: the article reports no such meeting",
  };
}
