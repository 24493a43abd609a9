import { sameTitle } from "../mentions/title-key.ts";
import type { HoldsFinding } from "../rule.ts";
import type { Ruled } from "./settled.ts";

/** Posts of one kind that one person is told to have; no article tells more. */
const MOST_POSTS = 24;

const OF_COMMITTEE = /(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)(?!\p{L})/iu;
const OF_OTHERS =
  / (?:hội|hiệp hội|liên hiệp|liên đoàn|HĐND|HĐQT|công ty|tập đoàn|ngân hàng|hội đồng)(?!\p{L})/iu;

interface Group {
  readonly words: readonly string[];
  readonly findings: Ruled<HoldsFinding>[];
}

/**
 * One finding for each post of each person: of the wordings `Chủ tịch`, `Chủ tịch UBND`, `Chủ tịch UBND
 * TP Huế` the fullest stands; an event that any of them tells is kept.
 */
export function settleTitles(findings: readonly Ruled<HoldsFinding>[]): Ruled<HoldsFinding>[] {
  const groups = new Map<string, Group[]>();
  const fullestFirst = findings
    .map((finding) => ({ finding, words: finding.title.words }))
    .sort((a, b) => b.words.length - a.words.length || wordingLength(b.finding) - wordingLength(a.finding));
  for (const { finding, words } of fullestFirst) {
    const key = `${finding.person} ${finding.title.role}`;
    const list = groups.get(key) ?? [];
    groups.set(key, list);
    const known = list
      .slice(0, MOST_POSTS)
      .find((group) => sameTitle(group.words, words) && !isOtherBody(group.findings[0]!, finding));
    if (known) known.findings.push(finding);
    else list.push({ words, findings: [finding] });
  }
  return [...groups.values()]
    .flat()
    .map(({ findings: same }) => joined(same))
    .sort((a, b) => a.person - b.person || a.title.from - b.title.from);
}

/** `Chủ tịch UBND tỉnh` is not `Chủ tịch Liên hiệp các hội tỉnh`, though no word of it is missing there. */
function isOtherBody(fuller: HoldsFinding, finding: HoldsFinding): boolean {
  return OF_COMMITTEE.test(finding.title.wording) && OF_OTHERS.test(fuller.title.wording);
}

function wordingLength({ title }: HoldsFinding): number {
  return title.wording.length;
}

function joined(same: readonly Ruled<HoldsFinding>[]): Ruled<HoldsFinding> {
  const fullest = same[0]!;
  const telling = same.find(({ event }) => event !== undefined);
  if (!telling) {
    const best = same.reduce((a, b) => (b.strength > a.strength ? b : a));
    const status = statusOf(same);
    return { ...best, title: fullest.title, status };
  }
  return { ...telling, title: fullest.title };
}

/** Of two statuses said of one post the rarer word was chosen on purpose. */
function statusOf(same: readonly Ruled<HoldsFinding>[]): HoldsFinding["status"] {
  return same.find(({ status }) => status !== "current")?.status ?? "current";
}
