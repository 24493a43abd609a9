import { groupBy } from "../std/group-by.ts";
import { byScore, type Decision, decisionOn } from "./decision.ts";
import { meetingBlock } from "./meeting-block.ts";
import type { MeetingMention } from "./meeting-mention.ts";
import { compareMeetings } from "./meeting-model.ts";
import { MeetingProfile } from "./meeting-profile.ts";

/** Less likely pairs are not worth the eyes of a reviewer. */
const WORTH_REVIEW = 0.5;
/** What more reports than this have in common tells none of them. */
const MOST_ALIKE = 40;
/** Of more people, no pairs are made. */
const MOST_PEOPLE = 8;

/**
 * Pairs of reports that may be of one meeting although rules do not compare them, since one of them tells no day. The
 * likeliest first. Only reports that share a clue are compared, so that the work grows with the reports.
 */
export function proposeMeetings(reports: readonly MeetingMention[]): Decision[] {
  const profiles = reports.map((report) => new MeetingProfile(report));
  const clued = profiles.flatMap((profile, at) => [...clues(profile)].map((clue) => ({ clue, at })));
  const alike = groupBy(clued, ({ clue }) => clue);
  const proposals = new Map<string, Decision>();
  for (const sharing of alike.values()) {
    if (sharing.length > MOST_ALIKE) continue;
    for (const { at: i } of sharing) {
      if (meetingBlock(reports[i]!) !== null) continue;
      for (const { at: j } of sharing) {
        const [a, b] = [reports[i]!.reference, reports[j]!.reference].sort() as [string, string];
        if (a === b || proposals.has(`${a} ${b}`)) continue;
        const proposal = decisionOn(a, b, compareMeetings(profiles[i]!, profiles[j]!), false);
        if (proposal.score >= WORTH_REVIEW) proposals.set(`${a} ${b}`, proposal);
      }
    }
  }
  return [...proposals.values()].sort(byScore);
}

/** The words of its name or title, two of its people, one with a telling word of its name. */
function* clues({ words, titleWords, people }: MeetingProfile): Iterable<string> {
  yield `name ${[...words.keys()].sort().join("|")}`;
  yield `title ${[...titleWords.keys()].sort().join("|")}`;
  const known = people.size > MOST_PEOPLE ? [] : [...people.keys()].sort();
  for (const [i, one] of known.entries()) {
    for (const other of known.slice(i + 1)) yield `people ${one}|${other}`;
    for (const [word, tells] of words) if (tells === 1) yield `word ${one}|${word}`;
  }
}
