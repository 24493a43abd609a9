import type { AnnotatedArticle } from "../../annotated-article.ts";
import type { Mark } from "../../marks.ts";
import type { MeetingMention } from "../../mentions/meeting-mention.ts";
import type { AttendedFinding, StatementRule } from "../../rule.ts";
import { closingGroup, officialAt } from "../officials-group.ts";
import { attends } from "./attends.ts";
import { isCalledOff } from "./called-off.ts";

/** Meetings of one side with another. */
const HAVE_SIDES = new Set(["talks", "reception"]);
/** What somebody holds with others, and is called by. */
const HAVE_OWNERS = new Set(["talks", "reception", "voters", "working"]);
/** Ceremonies for a guest. */
const WELCOMES = new Set(["lễ đón", "lễ đón chính thức", "lễ đón trọng thể", "lễ đón tiếp"]);

/** The last words of `kỳ vọng`, `khả năng`, `trước thềm`, `chuẩn bị`, `kế hoạch`, `ấn định`, `thiết lập`, `sắp xếp`, `sẵn lòng`. */
const HOPES =
  /^(?:vọng|năng|thềm|trước|bị|xuất|hoạch|hủy|huỷ|hoãn|muốn|nghị|sàng|hẹn|định|lập|xếp|lòng|gọi|mời)$/i;
const BETWEEN = /^(?:về|vào|cho|một|của|các|những|việc|có|tổ|chức|bỏ|trong|ngày|diễn|ra)$/i;
const FARTHEST_HOPE = 5;
const FARTHEST_WITH = 12;
const FARTHEST_OWNER = 14;
const NEAR = 3;
/** In tokens, of what a comma parts from a meeting's name. */
const LONGEST_REST = 4;
/** What a meeting is about, or that it is planned: of `về`, `bàn`, `nhằm`, `kế hoạch`, `có thể`. */
const TOPICS = /^(?:về|bàn|nhằm|để|liên|hoạch|thể|tới|khi|sau|trước)$/i;

export const otherSide: StatementRule<AttendedFinding> = {
  id: "attended/other-side",
  says: "Whom a meeting was “với”, “giữa” or “của” is a side of it and was there; so is who is named behind “cùng”.",
  find(article) {
    return article.meetings.flatMap((meeting) => {
      if (meeting.isPlanned || isAhead(article, meeting) || isCalledOff(article, meeting, meeting.from))
        return [];
      const link =
        withBehind(article, meeting.kindTo, meeting.to) ??
        togetherBehind(article, meeting.to) ??
        ownerBehind(article, meeting);
      const official = link ? officialAt(article, link.to) : sideBehind(article, meeting);
      return official
        ? attends(article, closingGroup(article, official).officials, meeting, "PRESENT", 0.85)
        : [];
    });
  },
};

/** `kỳ vọng về một cuộc gặp`, `trước thềm hội nghị`, `cuộc gặp sắp tới`: not told as held. */
function isAhead({ tokens, marks }: AnnotatedArticle, { from, to }: MeetingMention): boolean {
  for (let at = to - 1; at <= to + 1; at++)
    if (marks.at(at, "word", "future")?.entry.form === "sắp") return true;
  for (let at = from - 1; at >= from - FARTHEST_HOPE && tokens.isWord(at); at--) {
    if (HOPES.test(tokens.word(at))) return true;
    if (!BETWEEN.test(tokens.word(at))) return false;
  }
  return false;
}

/** `cuộc gặp Tổng thư ký A`: whom one meets stands behind the word itself. */
function sideBehind(article: AnnotatedArticle, { kindTo, class: kind, kind: form, isVerb }: MeetingMention) {
  const isMet = HAVE_SIDES.has(kind) || WELCOMES.has(form);
  const official = !isVerb && isMet ? officialAt(article, kindTo) : undefined;
  return official?.from === kindTo ? official : undefined;
}

/** `họp báo chung với Thủ tướng A`, `cuộc họp kéo dài một giờ cùng Chủ tịch B`; not `cuộc họp về quan hệ với B`. */
function withBehind(article: AnnotatedArticle, from: number, to: number): Mark | undefined {
  const { marks, tokens } = article;
  for (let at = from; at < Math.min(to + 1, from + FARTHEST_WITH); at++) {
    if (marks.at(at, "word", "future") || TOPICS.test(tokens.word(at))) return undefined;
    const together = marks.at(at, "word", "and");
    const link =
      marks.at(at, "word", "with") ??
      marks.at(at, "word", "between") ??
      (together?.entry.form === "và" ? undefined : together);
    if (link && (at < from + NEAR || officialAt(article, link.to)?.from === link.to)) return link;
  }
  return undefined;
}

/** `buổi tiếp xúc cử tri các quận Ba Đình, Tây Hồ của Tổng Bí thư A`: whose it was. */
function ownerBehind(article: AnnotatedArticle, { kindTo, class: kind, isVerb }: MeetingMention) {
  const { marks, tokens, personStarts } = article;
  if (isVerb || !HAVE_OWNERS.has(kind)) return undefined;
  for (let at = kindTo; at < kindTo + FARTHEST_OWNER; at++) {
    const of = marks.at(at, "word", "of");
    if (of) return officialAt(article, of.to)?.from === of.to ? of : undefined;
    if (personStarts[at] || marks.at(at, "verb") || TOPICS.test(tokens.word(at)) || tokens.isMark(at, "."))
      return undefined;
  }
  return undefined;
}

/** `chủ trì cuộc họp báo, cùng bác sĩ A và bác sĩ B`, `chủ trì họp lãnh đạo của Đảng, Nhà nước cùng Thủ tướng A`. */
function togetherBehind(article: AnnotatedArticle, from: number): Mark | undefined {
  const { marks, tokens } = article;
  for (let at = from; at <= from + LONGEST_REST; at++) {
    const link = marks.at(at, "word", "and");
    if (link && link.entry.form !== "và") {
      const isNear = at <= from + 1 || officialAt(article, link.to)?.from === link.to;
      return isNear ? link : undefined;
    }
    if (!(tokens.isWord(at) || tokens.isMark(at, ",")) || article.personStarts[at] || marks.at(at, "verb"))
      return undefined;
  }
  return undefined;
}
