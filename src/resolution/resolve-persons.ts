import { byReferences } from "./decision.ts";
import { entityId } from "./entity-id.ts";
import { gather } from "./gather.ts";
import type { Judged } from "./judged.ts";
import type { PersonMention } from "./person-mention.ts";
import { comparePersons } from "./person-model.ts";
import type { PersonProfile } from "./person-profile.ts";
import { personUnits } from "./person-units.ts";
import type { Resolved } from "./resolution.ts";

/**
 * Who is who among mentions. A pure function of the set: neither order nor batches matter, and what it says of a block
 * hangs only on the mentions of that block and of those that judgements join to it.
 */
export function resolvePersons(mentions: readonly PersonMention[], judged: Judged): Resolved {
  const { units, decisions } = personUnits(mentions, new Set([...judged.same, ...judged.different].flat()));
  const gathered = gather(units, judged, { compare: comparePersons, tokens, absorb });
  const resolution = new Map<string, string>();
  for (const { references, profile } of gathered.sets) {
    const id = personIdOf(profile);
    for (const reference of references) resolution.set(reference, id);
  }
  return { resolution, decisions: [...decisions, ...gathered.decisions].sort(byReferences) };
}

function* tokens({
  nameKeys,
  posts,
  bodies,
  roles,
  areas,
  company,
  places,
  surroundings,
}: PersonProfile): Iterable<string> {
  for (const name of nameKeys) yield name;
  for (const post of posts) yield `post ${post}`;
  for (const body of bodies.keys()) yield `body ${body}`;
  for (const role of roles) yield `role ${role}`;
  for (const area of areas) yield `area ${area}`;
  for (const key of company.keys()) yield `with ${key}`;
  for (const place of places.keys()) yield `place ${place}`;
  for (const body of surroundings.keys()) yield `near ${body}`;
}

function absorb(into: PersonProfile, other: PersonProfile): void {
  into.absorb(other);
}

/** The id that a person has for as long as this mention is the smallest of theirs. */
export function personIdOf(mention: Pick<PersonMention, "name" | "reference">): string {
  return entityId(mention.name, `person ${mention.reference}`);
}
