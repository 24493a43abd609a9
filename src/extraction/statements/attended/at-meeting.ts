import type { AnnotatedArticle } from "../../annotated-article.ts";
import type { Mark } from "../../marks.ts";
import type { MeetingMention } from "../../mentions/meeting-mention.ts";
import type { Official } from "../../mentions/official.ts";
import type { AttendedFinding, StatementRule } from "../../rule.ts";
import { officialBehindComma } from "../official-behind-comma.ts";
import { groupEndingWith } from "../officials-group.ts";
import { isBefallen } from "../subject.ts";
import { attends } from "./attends.ts";

const LONGEST_OPENING = 16;
/** Of one that says the meeting's day, and so where it was. */
const LONGEST_DATED_OPENING = 24;
/** What a long opening says of a meeting that somebody only comments on. */
const COMMENTS =
  /^(?:bình luận|sau khi|trước)(?!\p{L})|(?:^|\s)(?:bài (?:báo|viết)|gây|lời hứa|phản ứng)(?!\p{L})/iu;
const FARTHEST_SPEAKER = 10;
const FARTHEST_FUTURE = 5;
const FARTHEST_PASSIVE = 4;
const FARTHEST_AGENT = 24;
const LONGEST_QUOTE = 80;
/** What somebody gave there by speaking. */
const SAID = /(?:chỉ đạo|phát biểu|ý kiến|kết luận|đánh giá|trả lời|đề nghị|kiến nghị|báo cáo|yêu cầu)$/i;

export const atMeeting: StatementRule<AttendedFinding> = {
  id: "attended/at-meeting",
  says: "“Tại” a meeting, who does what the sentence tells was there; so was who spoke “tại” it, or told of it right behind it.",
  find(article, decline) {
    return article.meetings.flatMap((meeting) => {
      if (meeting.isPlanned) return [];
      const at = atBefore(article, meeting.from)?.from ?? afterTalks(article, meeting);
      if (at === undefined) return toldBehind(article, meeting) ?? remarkOn(article, meeting);
      const pictured = picturedBefore(article, at);
      if (pictured.length > 0) return attends(article, pictured, meeting, "PRESENT", 0.8);
      const official = opensSentence(article, meeting)
        ? actorBehind(article, meeting)
        : speakerBefore(article, at);
      if (!official || isPassive(article, official)) {
        decline({ from: at, to: meeting.kindTo }, "nobody acts there");
        return [];
      }
      if (!isSilent(article, official))
        return attends(article, together(article, official), meeting, "SPOKE", 0.85);
      // `A không thể phát biểu tại hội nghị` may have been elsewhere.
      return opensSentence(article, meeting) ? attends(article, [official], meeting, "PRESENT", 0.85) : [];
    });
  },
};

/** `chỉ đạo của A và B tại cuộc họp`: both gave it; of `sự vắng bóng của A và B` nobody knows. */
function together(article: AnnotatedArticle, last: Official): readonly Official[] {
  const group = groupEndingWith(article, last);
  const of = article.marks.at(group.from - 1, "word", "of");
  const isSaid = of !== undefined && SAID.test(article.tokens.slice(Math.max(0, of.from - 2), of.from));
  return isSaid ? group.officials : [last];
}

/** `tại hội nghị, ông A không thể phát biểu`: he was there, all the same. */
function isSilent({ marks, tokens }: AnnotatedArticle, { to }: Official): boolean {
  if (!marks.at(to, "word", "not")) return false;
  const able = tokens.isWord(to + 1) && /^thể$/i.test(tokens.word(to + 1)) ? to + 2 : to + 1;
  return marks.at(able, "verb", "speak") !== undefined;
}

/** `tại hội nghị`, `trong một cuộc họp`. */
function atBefore({ marks }: AnnotatedArticle, meeting: number): Mark | undefined {
  const indefinite = marks.at(meeting - 1, "word", "indefinite");
  return marks.at((indefinite?.from ?? meeting) - 1, "word", "at");
}

/** `sau cuộc hội đàm với B, A …`: who speaks of his talks behind them. Where `sau` stands. */
function afterTalks({ marks, tokens }: AnnotatedArticle, meeting: MeetingMention): number | undefined {
  const { from, kindTo, class: kind, isVerb } = meeting;
  if (isVerb || (kind !== "talks" && kind !== "reception") || !marks.at(kindTo, "word", "with"))
    return undefined;
  return tokens.isWord(from - 1) && /^sau$/i.test(tokens.word(from - 1)) ? from - 1 : undefined;
}

/** `Sau cuộc họp, ông A cho biết …`: who tells of it was there; `Ba ngày sau hội nghị` is later. */
function toldBehind(article: AnnotatedArticle, meeting: MeetingMention): AttendedFinding[] | null {
  const { tokens, marks, sentences, sentenceOf } = article;
  const { from, kindTo, isBare, isVerb } = meeting;
  const start = sentences[sentenceOf[from]!]!.from;
  const opens = /^(?:ngay )?(?:sau|kết thúc)$/i.test(tokens.slice(start, from));
  if (!opens || !isBare || isVerb || !tokens.isMark(kindTo, ",")) return null;
  const official = officialBehindComma(article, kindTo);
  if (!official) return null;
  const verb = marks.at(official.to, "word", "aux")?.to ?? official.to;
  const tells = ["say", "remark", "speak"].some((sense) => marks.at(verb, "verb", sense));
  return tells ? attends(article, [official], meeting, "PRESENT", 0.7) : null;
}

/** `Góp ý vào dự án luật được thảo luận chiều 5/9, ông A cho rằng …`: the remark was made there. */
function remarkOn(article: AnnotatedArticle, meeting: MeetingMention): AttendedFinding[] {
  const { from } = article.sentences[article.sentenceOf[meeting.from]!]!;
  const opening = article.marks.at(from, "word");
  if (
    isBeside(article, meeting) ||
    !(meeting.isDateOwn || (meeting.isImplicit && meeting.date !== null)) ||
    (opening && opening.entry.sense !== "aux") ||
    !opensSentence(article, meeting)
  )
    return [];
  const official = officialBehindComma(article, meeting.kindTo);
  const verb = official ? article.marks.at(official.to, "verb", "say") : undefined;
  return official && verb ? attends(article, [official], meeting, "SPOKE", 0.75) : [];
}

/** `bên lề phiên họp`: said to the press outside. */
function isBeside({ tokens }: AnnotatedArticle, { from }: MeetingMention): boolean {
  return tokens.isWord(from - 1) && /^lề$/i.test(tokens.word(from - 1));
}

/** Who acts behind the meeting; not whom a body that acts there speaks of. */
function actorBehind(article: AnnotatedArticle, meeting: MeetingMention): Official | null {
  const official = officialBehindComma(article, meeting.kindTo);
  if (!official) return null;
  const bodies = article.bodiesOf[article.sentenceOf[meeting.from]!]!;
  const acting = bodies.some(
    ({ from, to }) =>
      from >= meeting.to &&
      to <= official.from &&
      !isAgent(article, meeting.kindTo, from) &&
      (article.marks.at(to, "word", "aux") !== undefined || article.marks.at(to, "verb") !== undefined),
  );
  return acting ? null : official;
}

/** `tại hội nghị do Sở A tổ chức, ông B …`: a body behind “do” made the meeting, it does not act at it. */
function isAgent({ marks, tokens }: AnnotatedArticle, meeting: number, body: number): boolean {
  for (let at = body - 1; at >= Math.max(meeting, body - FARTHEST_AGENT); at--) {
    if (marks.at(at, "word", "by")) return true;
    if (marks.at(at, "verb", "organise") || tokens.isMark(at, ";")) return false;
  }
  return false;
}

/** `tại kỳ họp …, ông A được bầu`: he need not have been there; who `sẽ` do something was not yet. */
function isPassive({ tokens, marks }: AnnotatedArticle, official: Official): boolean {
  for (let at = official.to; at < Math.min(tokens.count, official.to + FARTHEST_FUTURE); at++) {
    // `A cho biết sẽ …`: what is said is to come, the saying is not.
    if (marks.at(at, "verb", "say")) break;
    if (marks.at(at, "word", "future")?.entry.form === "sẽ") return true;
  }
  for (let at = official.to; at < Math.min(tokens.count, official.to + FARTHEST_PASSIVE); at++)
    if (isSuffered(tokens, at) || marks.at(at, "verb", "absent")) return true;
  return false;
}

/** `được`, `bị`; who `nhận được câu hỏi` was there to be asked. */
function isSuffered(tokens: AnnotatedArticle["tokens"], at: number): boolean {
  return /^(?:được|bị)$/i.test(tokens.word(at)) && !/^nhận$/i.test(tokens.word(at - 1));
}

/** `cho rằng những bức xúc tại hội thảo …`: the meeting is in what is said, not where. */
function opensReport({ tokens }: AnnotatedArticle, { to, entry }: Mark): boolean {
  return (
    entry.form.endsWith("rằng") ||
    tokens.isMark(to, ",") ||
    tokens.isMark(to, ":") ||
    tokens.word(to) === "rằng"
  );
}

/** `được A chia sẻ, tại buổi họp báo`: behind the comma stands where, not what. */
function isAgentOf({ tokens }: AnnotatedArticle, { from }: Official): boolean {
  return tokens.isWord(from - 1) && /^được$/i.test(tokens.word(from - 1));
}

/** Not who is represented there; of a bare title only `kết luận của Thủ tướng tại hội nghị`. */
function isThere({ marks, tokens }: AnnotatedArticle, { from, naming }: Official): boolean {
  if (naming === "title") return marks.at(from - 1, "word", "of") !== undefined;
  return !(tokens.isWord(from - 1) && /^(?:cho|mặt|diện|bởi|thay)$/i.test(tokens.word(from - 1)));
}

/** A caption shows whom it names: `A và B trong cuộc gặp`. */
function picturedBefore(article: AnnotatedArticle, at: number): readonly Official[] {
  const sentence = article.sentenceOf[at]!;
  const { from } = article.sentences[sentence]!;
  const isPicture =
    article.segments[sentence] === "caption" ||
    /^từ (?:trái|phải)$/i.test(article.tokens.slice(from, from + 2));
  if (!isPicture) return [];
  return article.officialsOf[sentence]!.filter(({ to, naming }) => to <= at && naming !== "title");
}

function opensSentence(article: AnnotatedArticle, meeting: MeetingMention): boolean {
  const sentence = article.sentenceOf[meeting.from]!;
  const { from } = article.sentences[sentence]!;
  const length = meeting.from - from;
  const isLong = length > LONGEST_OPENING;
  if (isLong && (!meeting.isDateOwn || COMMENTS.test(article.tokens.slice(from, meeting.from)))) return false;
  return (
    length <= LONGEST_DATED_OPENING &&
    !article.officialsOf[sentence]!.some((o) => o.to <= meeting.from && o.naming !== "title")
  );
}

/** How many tokens between two stand in quotation marks: `nhấn mạnh yêu cầu "…" tại hội nghị`. */
function quotedBetween({ tokens }: AnnotatedArticle, from: number, to: number): number {
  let quoted = 0;
  let open = -1;
  for (let at = from; at < to && at < from + LONGEST_QUOTE; at++) {
    const closes = open >= 0 && (tokens.isMark(at, '"') || tokens.isMark(at, "”"));
    if (closes) {
      quoted += at - open + 1;
      open = -1;
    } else if (open < 0 && (tokens.isMark(at, '"') || tokens.isMark(at, "“"))) open = at;
  }
  return quoted;
}

/** `A và các đại biểu tại hội nghị`: those without a name who are pictured with somebody. */
function delegatesEnd({ marks, tokens }: AnnotatedArticle, from: number): number {
  const and = marks.at(from, "word", "and");
  const many = and ? marks.at(and.to, "word", "plural") : undefined;
  return many && /^đại biểu$/iu.test(tokens.slice(many.to, Math.min(many.to + 2, tokens.count)))
    ? many.to + 2
    : from;
}

/** `A khẳng định điều này tại buổi họp báo`, `đánh giá của A tại buổi làm việc`. */
function speakerBefore(article: AnnotatedArticle, at: number): Official | null {
  const before = article.officialsOf[article.sentenceOf[at]!]!.filter(({ to }) => to <= at).at(-1);
  if (!before || isBefallen(article, before.from)) return null;
  if (at - before.to - quotedBetween(article, before.to, at) > FARTHEST_SPEAKER) return null;
  // `đánh giá của A tại cuộc họp`, `A trong cuộc họp ngày 2/7 đã ra lệnh`
  const end = delegatesEnd(article, before.to);
  const isDirect = end === at || (end === at - 1 && article.tokens.isMark(end, ","));
  if (isDirect) return isThere(article, before) ? before : null;
  for (let i = before.to; i < at; i++) {
    const verb = article.marks.at(i, "verb");
    if (verb && ["say", "remark", "speak", "report", "interview"].includes(verb.entry.sense))
      return opensReport(article, verb) && !isAgentOf(article, before) ? null : before;
    if (article.tokens.isMark(i, ";")) return null;
  }
  return null;
}
