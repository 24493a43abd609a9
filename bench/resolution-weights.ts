/**
 * What the weights of the person model would be if they were counted: for each outcome, its share between mentions of
 * names so rare that they mean one person, its share between mentions of other names, and ln of the quotient.
 *
 *     npm run -s bench -- resolution-weights
 */
import { compareCompany } from "../src/resolution/compare/company.ts";
import { compareLevels } from "../src/resolution/compare/levels.ts";
import { namesakes } from "../src/resolution/compare/name-rarity.ts";
import { comparePeriods } from "../src/resolution/compare/periods.ts";
import { comparePlaces } from "../src/resolution/compare/places.ts";
import { comparePosts } from "../src/resolution/compare/posts.ts";
import { nameKey } from "../src/resolution/name-key.ts";
import type { PersonMention } from "../src/resolution/person-mention.ts";
import { PersonProfile } from "../src/resolution/person-profile.ts";
import { groupBy } from "../src/std/group-by.ts";
import { corpusRecords } from "../tests/support/corpus-records.ts";
import { resolveCorpus } from "../tests/support/resolved-corpus.ts";

const RARE = 0.05;
/** So that no one person outweighs the others. */
const PAIRS_OF_A_NAME = 4;
const PAIRS_OF_TWO = 60_000;

const COMPARED = {
  post: comparePosts,
  level: compareLevels,
  company: compareCompany,
  place: comparePlaces,
  period: comparePeriods,
};

const { persons } = resolveCorpus(corpusRecords());
const vietnamese = persons.filter(({ name }) => namesakes(name) > 1e-4);
const one = [...groupBy(vietnamese, ({ name }) => nameKey(name)).values()].flatMap((mentions) =>
  namesakes(mentions[0]!.name) < RARE ? somePairs(mentions, PAIRS_OF_A_NAME) : [],
);
const two = somePairs(vietnamese, PAIRS_OF_TWO).filter(([a, b]) => nameKey(a.name) !== nameKey(b.name));
process.stdout.write(`${one.length} pairs of one, ${two.length} of two\n`);
for (const [feature, compare] of Object.entries(COMPARED)) {
  const [ofOne, ofTwo] = [count(one, compare), count(two, compare)];
  process.stdout.write(`\n${feature}\n`);
  for (const outcome of new Set([...ofOne.keys(), ...ofTwo.keys()])) {
    const m = ((ofOne.get(outcome) ?? 0) + 0.5) / one.length;
    const u = ((ofTwo.get(outcome) ?? 0) + 0.5) / two.length;
    process.stdout.write(
      `  ${outcome.padEnd(24)} ${m.toFixed(4)} ${u.toFixed(4)} ${Math.log(m / u)
        .toFixed(1)
        .padStart(6)}\n`,
    );
  }
}

type Pair = readonly [PersonMention, PersonMention];

/** Evenly from all pairs, by a step that meets no pattern in them. */
function somePairs(mentions: readonly PersonMention[], most: number): Pair[] {
  const n = mentions.length;
  const all = (n * (n - 1)) / 2;
  const wanted = Math.min(all, most);
  return Array.from({ length: wanted }, (_, k) => {
    const i = (k * 7919) % n;
    return [mentions[i]!, mentions[(i + 1 + ((k * 104_729) % (n - 1))) % n]!] as const;
  });
}

function count(
  pairs: readonly Pair[],
  compare: (a: PersonProfile, b: PersonProfile) => { outcome: string },
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [a, b] of pairs) {
    const { outcome } = compare(new PersonProfile(a), new PersonProfile(b));
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  }
  return counts;
}
