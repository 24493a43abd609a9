import { type AreaOutcome, compareAreas } from "./compare/meeting-areas.ts";
import { type ArticleOutcome, compareArticles } from "./compare/meeting-articles.ts";
import { compareDates, type DateOutcome } from "./compare/meeting-dates.ts";
import { compareKinds, type KindOutcome } from "./compare/meeting-kinds.ts";
import { compareMeetingNames, compareTitles, type WordsOutcome } from "./compare/meeting-names.ts";
import { comparePeople, type PeopleOutcome } from "./compare/meeting-people.ts";
import { compareSeries, type SeriesOutcome } from "./compare/meeting-series.ts";
import {
  type Agreement,
  compareHours,
  compareMeetingPlaces,
  compareOrganisers,
} from "./compare/meeting-settings.ts";
import { compareTopics, type TopicOutcome } from "./compare/meeting-topics.ts";
import { meet } from "./compare/sets.ts";
import { type Comparison, weighed } from "./comparison.ts";
import type { MeetingProfile } from "./meeting-profile.ts";

const NEVER = -100;
/** Of the reports of one day of any year, few are of one meeting. */
const PRIOR = -2.5;

/** How much each outcome says: ln(its share between reports of one meeting / its share between those of two). */
const MEETING_WEIGHTS = {
  date: {
    "same date": 1.8,
    "same day, same year named": 1,
    "same day, year unsaid": -0.2,
    "same day, other years named": -2.5,
    "date unknown": -1,
    "other date": NEVER,
  },
  kind: { "same kind": 1, "kinds alike": 0.3, "kind unknown": 0, "other kinds": -4, "press and other": -8 },
  people: {
    "three in common": 4,
    "two in common": 3,
    "same chair": 2.5,
    "one in common": 1.5,
    "people unknown": 0,
    "none in common": -1.3,
    "other counterpart": -2.5,
  },
  name: { "same words": 3, "half of the words": 1.5, "some words": 0.5, "few words": 0, "other words": -1 },
  title: {
    "same words": 2.5,
    "half of the words": 1.2,
    "some words": 0.5,
    "few words": 0,
    "other words": -0.5,
  },
  article: { "much in common": 2, "some in common": 1, "little in common": 0, "nothing in common": -1.3 },
  topic: {
    "same topic": 2.4,
    "topics alike": 1.4,
    "some of the topic": 0.6,
    "little of the topic": -0.5,
    "other topic": -1.2,
    "topic unknown": 0,
  },
  area: { "same province": 0.5, "province unknown": 0, "other provinces": -2.5 },
  series: {
    "same number": 1.5,
    "number unknown": 0,
    "same number of another series": -0.5,
    "other number": NEVER,
  },
  organiser: { same: 2, unknown: 0, other: -1.5 },
  place: { same: 1, unknown: 0, other: -0.7 },
  hour: { same: 0.5, unknown: 0, other: -1.2 },
} as const satisfies {
  date: Record<DateOutcome, number>;
  kind: Record<KindOutcome, number>;
  people: Record<PeopleOutcome, number>;
  name: Record<WordsOutcome, number>;
  title: Record<WordsOutcome, number>;
  article: Record<ArticleOutcome, number>;
  topic: Record<TopicOutcome, number>;
  area: Record<AreaOutcome, number>;
  series: Record<SeriesOutcome, number>;
  organiser: Record<Agreement, number>;
  place: Record<Agreement, number>;
  hour: Record<Agreement, number>;
};

/** How likely two profiles are one meeting, and why. */
export function compareMeetings(a: MeetingProfile, b: MeetingProfile): Comparison {
  if (meet(a.articles, b.articles))
    return { logOdds: NEVER, reasons: [{ because: "two of one article" }], mayJoin: false };
  const organiser = compareOrganisers(a, b);
  const outcomes = {
    date: compareDates(a, b),
    kind: compareKinds(a, b),
    people: comparePeople(a, b),
    name: compareMeetingNames(a, b),
    title: compareTitles(a, b),
    article: compareArticles(a, b),
    topic: compareTopics(a, b),
    area: compareAreas(a, b),
    series: compareSeries(a, b, organiser.outcome),
    organiser,
    place: compareMeetingPlaces(a, b),
    hour: compareHours(a, b),
  };
  const logOdds = weighed(PRIOR, MEETING_WEIGHTS, outcomes);
  return { logOdds, reasons: Object.values(outcomes), mayJoin: true };
}
