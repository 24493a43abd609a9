import type { RecordedMeeting } from "../../record/extraction-record.ts";
import type { AnnotatedArticle } from "../annotated-article.ts";
import type { MeetingMention } from "../mentions/meeting-mention.ts";
import type { TokenRange } from "../rule.ts";
import type { MeetingEvent } from "../settle/meeting-event.ts";

type Mode = NonNullable<RecordedMeeting["mode"]>;

const MOST_MENTIONS = 16;
/** In tokens, of `được tổ chức`, `buổi giao ban`. */
const LONGEST_HEAD = 5;
const HELD = new Set(["meet", "organise", "take-place", "attend"]);
/** What may stand between a meeting and its way. */
const EXTENT = /^(?:toàn quốc|thượng đỉnh|khẩn|kết hợp|sơ kết|tổng kết)$/i;
const GATHERED = /^tập trung$/i;
const WHERE = new Set(["at", "with", "and", "between"]);

/** In what way the text says that a meeting is held; null where it does not say. */
export function meetingMode(article: AnnotatedArticle, event: MeetingEvent): Mode | null {
  const said = new Set<Mode>();
  for (const mention of event.mentions.slice(0, MOST_MENTIONS)) {
    const { from, to } = wordsOn(article, mention);
    for (let at = from; at < to; at++) {
      const mode = modeAt(article, at);
      if (mode) said.add(mode);
    }
  }
  if (said.has("hybrid") || said.size > 1) return "hybrid";
  return [...said][0] ?? null;
}

/** What a sentence says between the meetings before and behind. */
function wordsOn(article: AnnotatedArticle, mention: MeetingMention): TokenRange {
  const sentence = article.sentenceOf[mention.from]!;
  const { from, to } = article.sentences[sentence]!;
  const meetings = article.meetingsOf[sentence]!;
  const before = meetings.findLast((m) => m.to <= mention.from);
  const behind = meetings.find((m) => m.from >= mention.to && !m.isBare);
  return { from: before?.to ?? from, to: behind?.from ?? to };
}

function modeAt(article: AnnotatedArticle, at: number): Mode | null {
  const { marks, tokens } = article;
  if (marks.at(at, "word", "site")) return "online";
  const mode = (["hybrid", "online", "in-person"] as const).find((each) => marks.at(at, "word", each));
  if (mode === "hybrid" || mode === "online") return headBefore(article, at) ? mode : null;
  const isGathered = tokens.isWord(at + 1) && GATHERED.test(tokens.slice(at, at + 2));
  const head = mode || isGathered ? headBefore(article, at) : null;
  return head === "form" || (head && endsClause(article, at + 2)) ? "in-person" : null;
}

/** What is held in a way: `hội nghị`, `tổ chức`, `theo hình thức`. `dịch vụ công trực tuyến` tells of no meeting. */
function headBefore({ marks, tokens }: AnnotatedArticle, at: number): "meeting" | "form" | null {
  for (let from = at; from >= Math.max(0, at - LONGEST_HEAD); from--) {
    if (marks.at(from, "word", "form")?.to === at) return "form";
    const kind = marks.at(from, "meeting");
    const verb = marks.at(from, "verb");
    if (kind && kind.to >= at) return "meeting";
    if (verb?.to === at && HELD.has(verb.entry.sense)) return "meeting";
    if (tokens.isWord(from) && from < at && EXTENT.test(tokens.slice(from, at))) return "meeting";
  }
  return null;
}

/** `họp trực tiếp tại Huế`; in `chủ trì cuộc họp trực tiếp điều hành` it belongs to the verb behind. */
function endsClause({ marks, tokens }: AnnotatedArticle, to: number): boolean {
  if (!tokens.isWord(to) || marks.at(to, "time")) return true;
  return marks.startingAt(to).some(({ entry }) => entry.category === "word" && WHERE.has(entry.sense));
}
