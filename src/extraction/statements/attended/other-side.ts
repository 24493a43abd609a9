import type { AnnotatedArticle } from "../../annotated-article.ts";
import type { Mark } from "../../marks.ts";
import type { MeetingMention } from "../../mentions/meeting-mention.ts";
import type { AttendedFinding, StatementRule } from "../../rule.ts";
import { groupStartingWith, officialAt } from "../officials-group.ts";
import { attends } from "./attends.ts";

/** Meetings of one side with another. */
const HAVE_SIDES = new Set(["talks", "reception"]);

export const otherSide: StatementRule<AttendedFinding> = {
  id: "attended/other-side",
  says: "Whom a meeting was “với” or “giữa” is a side of it and was there; so is who is named behind “cùng”.",
  find(article) {
    return article.meetings.flatMap((meeting) => {
      if (meeting.isPlanned) return [];
      const link = withBehind(article, meeting.kindTo, meeting.to) ?? togetherBehind(article, meeting.to);
      const official = link ? officialAt(article, link.to) : sideBehind(article, meeting);
      return official
        ? attends(article, groupStartingWith(article, official).officials, meeting, "PRESENT", 0.85)
        : [];
    });
  },
};

/** `cuộc gặp Tổng thư ký A`: whom one meets stands behind the word itself. */
function sideBehind(article: AnnotatedArticle, { kindTo, class: kind, isVerb }: MeetingMention) {
  const official = !isVerb && HAVE_SIDES.has(kind) ? officialAt(article, kindTo) : undefined;
  return official?.from === kindTo ? official : undefined;
}

/** `họp báo chung với Thủ tướng A`. */
function withBehind({ marks }: AnnotatedArticle, from: number, to: number): Mark | undefined {
  for (let at = from; at < Math.min(to + 1, from + 3); at++) {
    const link = marks.at(at, "word", "with") ?? marks.at(at, "word", "between");
    if (link) return link;
  }
  return undefined;
}

/** `chủ trì cuộc họp báo, cùng bác sĩ A và bác sĩ B`. */
function togetherBehind({ marks, tokens }: AnnotatedArticle, at: number): Mark | undefined {
  const start = tokens.isMark(at, ",") ? at + 1 : at;
  const link = marks.at(start, "word", "and");
  return link && link.entry.form !== "và" ? link : undefined;
}
