import { type BirthYearOutcome, compareBirthYears } from "./compare/birth-years.ts";
import { type CompanyOutcome, compareCompany } from "./compare/company.ts";
import { compareLevels, type LevelOutcome } from "./compare/levels.ts";
import { rarityInWords } from "./compare/name-rarity.ts";
import { comparePeriods, type PeriodOutcome } from "./compare/periods.ts";
import { comparePlaces, type PlaceOutcome } from "./compare/places.ts";
import { comparePosts, type PostOutcome } from "./compare/posts.ts";
import { meet } from "./compare/sets.ts";
import { compareSpelling, type SpellingOutcome } from "./compare/spelling.ts";
import { type Comparison, weighed } from "./comparison.ts";
import type { PersonProfile } from "./person-profile.ts";

const NEVER = -100;

/**
 * How much each outcome says: ln(its share between mentions of one person / its share between those of two), counted
 * in the corpus over names so rare that they mean one, and over pairs of other names.
 */
export const PERSON_WEIGHTS = {
  post: {
    "same post": 6,
    "same role in a similar body": 3,
    "same membership": 3,
    "same body": 2,
    "same role": 1.3,
    "same province": 1.5,
    "similar body": 1,
    "same role in another body": -0.6,
    "both without post": 0,
    "one without post": -0.8,
    "other posts": -1.2,
    "same role elsewhere": -2.2,
    "other province": -2.8,
    "elsewhere at one time": -8,
  },
  level: {
    "same level": 0,
    "level unknown": 0,
    "other levels": -0.5,
    "central and local": -1.3,
    "home and abroad": -2,
  },
  company: {
    "three in common": 3,
    "two in common": 2.5,
    "one in common": 1.5,
    "few in common": 0,
    "none in common": -0.6,
  },
  place: {
    "three bodies in common": 2.5,
    "two bodies in common": 2.2,
    "one body in common": 1.8,
    "same places": 1.5,
    "few of the places": 0,
    "places unknown": -0.3,
    "other places": -1.2,
  },
  period: { "one time": 0.2, "decades apart": -1, "time unknown": 0 },
  birthYear: { "same birth year": 4, "other birth year": -8, "birth year unknown": 0 },
  spelling: {
    "same name": 0,
    "accents differ": -4,
    "Thị missing": -4,
    "a foreign word missing": -1,
    "a letter differs": -4,
    "a word missing": -4,
    "other name": NEVER,
  },
} as const satisfies {
  post: Record<PostOutcome, number>;
  level: Record<LevelOutcome, number>;
  company: Record<CompanyOutcome, number>;
  place: Record<PlaceOutcome, number>;
  period: Record<PeriodOutcome, number>;
  birthYear: Record<BirthYearOutcome, number>;
  spelling: Record<SpellingOutcome, number>;
};

/** How likely two profiles are one person, and why. */
export function comparePersons(a: PersonProfile, b: PersonProfile): Comparison {
  const spelling = compareSpelling(a, b);
  if (spelling.outcome !== "same name" && meet(a.articles, b.articles))
    return { logOdds: NEVER, reasons: [{ because: "two names in one article" }], mayJoin: false };
  const rarity = Math.min(a.rarity, b.rarity);
  const outcomes = {
    spelling,
    post: comparePosts(a, b),
    level: compareLevels(a, b),
    company: compareCompany(a, b),
    place: comparePlaces(a, b),
    period: comparePeriods(a, b),
    birthYear: compareBirthYears(a, b),
  };
  const logOdds = weighed(rarity, PERSON_WEIGHTS, outcomes);
  const [, ...others] = Object.values(outcomes);
  const reasons = [spelling, { because: rarityInWords(rarity) }, ...others];
  return { logOdds, reasons, mayJoin: mayBeOneByRule(spelling.outcome, a, b) };
}

/**
 * Names that are merely alike mean one person only in one post that few hold, where the rarer spelling comes with no
 * other post; and those that differ in a letter or a word never, unless somebody judges so.
 */
function mayBeOneByRule(spelling: SpellingOutcome, a: PersonProfile, b: PersonProfile): boolean {
  if (spelling === "same name" || spelling === "a foreign word missing") return true;
  if (spelling !== "accents differ" && spelling !== "Thị missing") return false;
  if (a.posts.size === 0) return false;
  const holdsNoOther = (one: PersonProfile, other: PersonProfile) =>
    [...one.posts].every((post) => other.posts.has(post));
  if (a.mentions === b.mentions) return holdsNoOther(a, b) && holdsNoOther(b, a);
  return a.mentions < b.mentions ? holdsNoOther(a, b) : holdsNoOther(b, a);
}
