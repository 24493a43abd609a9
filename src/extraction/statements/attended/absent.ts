import type { AnnotatedArticle } from "../../annotated-article.ts";
import type { Mark } from "../../marks.ts";
import type { MeetingMention } from "../../mentions/meeting-mention.ts";
import type { AttendedFinding, StatementRule } from "../../rule.ts";
import { meetingBefore, meetingBehind } from "../meeting-near.ts";
import { subjectBefore } from "../subject.ts";
import { attends } from "./attends.ts";

const FARTHEST_FUTURE = 4;
/** Before the one who is missing: `nếu`, `khi`, `trường hợp`. */
const SUPPOSED = /^(?:nếu|khi|hợp|việc)$/i;

export const absent: StatementRule<AttendedFinding> = {
  id: "attended/absent",
  says: "Who is said to be “vắng mặt” or not to attend is reported absent, which is more than not reported.",
  find(article, decline) {
    return article.marks.ofSense("verb", "absent").flatMap((verb) => {
      const { group, because } = subjectBefore(article, verb.from);
      const meeting = meetingBehind(article, verb.to, 5);
      const refused = group ? notMissedBecause(article, verb, group.from, meeting) : because;
      if (!group || refused) {
        decline({ from: verb.from, to: verb.to }, refused ?? because);
        return [];
      }
      // A bare title may be another's: `Tổng thống Philippines, người không dự tiệc`.
      const named = group.officials.filter(({ naming }) => naming !== "title");
      return attends(article, named, meeting, "ABSENT", 0.85);
    });
  },
};

function notMissedBecause(
  article: AnnotatedArticle,
  verb: Mark,
  subject: number,
  meeting: MeetingMention | null,
): string | null {
  const { marks, tokens } = article;
  for (let at = verb.from - 1; at >= verb.from - FARTHEST_FUTURE; at--)
    if (marks.at(at, "word", "future")) return "it is only planned";
  if (tokens.isWord(subject - 1) && SUPPOSED.test(tokens.word(subject - 1))) return "it is only supposed";
  if (meeting?.isOfMany) return "it is of no one meeting";
  if (!meeting && marks.at(verb.to, "word", "at")) return "it is a place that he was not at";
  return meeting || isTold(article, verb.from) ? null : "no meeting is told of before it";
}

/** `Ngày 5/5 tỉnh tổ chức hội nghị. Ông A vắng mặt.`; not where `Một ngày sau` goes over to something else. */
function isTold(article: AnnotatedArticle, verb: number): boolean {
  const { marks, meetingsOf, sentences, sentenceOf } = article;
  const sentence = sentenceOf[verb]!;
  if (meetingBefore(article, verb)) return true;
  const isOther = marks.at(sentences[sentence]!.from, "word", "shift") !== undefined;
  return !isOther && sentence > 0 && meetingsOf[sentence - 1]!.length > 0;
}
