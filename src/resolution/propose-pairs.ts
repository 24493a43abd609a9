import { groupBy } from "../std/group-by.ts";
import { byScore, type Decision, decisionOn } from "./decision.ts";
import { foldedName } from "./folded-name.ts";
import { nearNames } from "./near-names.ts";
import { personKeys } from "./person-keys.ts";
import type { PersonMention } from "./person-mention.ts";
import { comparePersons } from "./person-model.ts";
import { PersonProfile } from "./person-profile.ts";

/** Less likely pairs are not worth the eyes of a reviewer. */
const WORTH_REVIEW = 0.1;
/** Of one folded name; persons of commoner names are only proposed by what `resolvePersons` says of them. */
const MOST_NAMESAKES = 40;

/**
 * Pairs of persons that may be one although rules do not join them: of names that are alike but for accents, a letter or
 * a word, or namesakes of whom much is the same. The likeliest first.
 * @param persons one for each person, as `jointMention` makes it of all mentions
 */
export function proposePairs(persons: Iterable<PersonMention>): Decision[] {
  const keys = personKeys();
  const byName = groupBy(persons, ({ name }) => foldedName(name));
  const names = [...byName.keys()].sort();
  const proposals: Decision[] = [];
  const compare = (one: PersonMention, other: PersonMention) => {
    const comparison = comparePersons(new PersonProfile(one, keys), new PersonProfile(other, keys));
    const proposal = decisionOn(one.reference, other.reference, comparison, false);
    if (proposal.score >= WORTH_REVIEW) proposals.push(proposal);
  };
  for (const namesakes of byName.values())
    for (const [i, one] of namesakes.slice(0, MOST_NAMESAKES).entries())
      for (const other of namesakes.slice(i + 1, MOST_NAMESAKES)) compare(one, other);
  for (const [i, j] of nearNames(names))
    for (const one of byName.get(names[i]!)!.slice(0, MOST_NAMESAKES))
      for (const other of byName.get(names[j]!)!.slice(0, MOST_NAMESAKES))
        if (haveTies(one, other)) compare(one, other);
  return proposals.sort(byScore);
}

/** Whether anything beside their names speaks for one person: cheap, and nearly all pairs end here. */
function haveTies(a: PersonMention, b: PersonMention): boolean {
  const inA = new Set([...a.posts.map(({ positionId }) => positionId), ...a.bodies, ...a.with]);
  return (
    b.posts.some(({ positionId }) => inA.has(positionId)) ||
    b.bodies.some((body) => inA.has(body)) ||
    b.with.some((name) => inA.has(name))
  );
}
