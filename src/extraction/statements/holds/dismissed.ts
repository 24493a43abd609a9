import type { TenureEvent } from "../../../record/extraction-record.ts";
import type { AnnotatedArticle } from "../../annotated-article.ts";
import type { Mark } from "../../marks.ts";
import type { TitleMention } from "../../mentions/title-mention.ts";
import type { HoldsFinding, StatementRule } from "../../rule.ts";
import { sentenceOf } from "../sentence-of.ts";
import { dateOfEvent } from "./date-of-event.ts";
import { decisionOf } from "./decision.ts";
import { personBefore } from "./person-before.ts";
import { proposedBecause } from "./proposed.ts";
import { termEnd } from "./term-end.ts";
import { skipToTitle, titleList } from "./title-list.ts";

const FARTHEST_PERSON = 6;
/** `bị Ban Thường vụ Tỉnh ủy … cách chức`, `kỷ luật ông A bằng hình thức cách chức`: the agent or other posts stand between. */
const FARTHEST_PASSIVE = 24;
const BEFALLS = /^(?:bị|được|nhận|luật|thức)$/i;
/** Verbs of the one who takes a post away; of the others the subject is the one who leaves it. */
const DONE_TO_OTHERS =
  /^(?:miễn nhiệm|bãi nhiệm|bãi miễn|cách chức|giáng chức|cho thôi|đình chỉ|tạm đình chỉ|xóa tư cách)/;

export const dismissed: StatementRule<HoldsFinding> = {
  id: "holds/dismissed",
  says: "Who is dismissed from a title, resigns or retires from it held it until then; while that is only proposed, or denied, he holds it.",
  find(article, decline) {
    return article.marks.ofSense("verb", "dismiss").flatMap((verb) => {
      if (article.inside[verb.from]) return [];
      const titles = titleList(article, skipToTitle(article, verb.to));
      const last = titles.at(-1);
      if (!last) return [];
      const proposed = isPassive(article, verb) ? null : proposedBecause(article, verb.from);
      const person = proposed ? keeperOf(article, last) : personOf(article, verb, termEnd(article, last.end));
      if (person === null) {
        decline({ from: verb.from, to: last.to }, proposed ?? "it does not say who");
        return [];
      }
      const date = dateOfEvent(article, verb.from);
      return titles.map((title) => ({
        type: "HOLDS" as const,
        person,
        title,
        ...(proposed
          ? { status: title.status }
          : {
              status: "former" as const,
              event: verb.entry.value as TenureEvent,
              ...(date ? { date } : {}),
              ...decisionOf(article, verb),
            }),
        evidence: sentenceOf(article, verb.from),
        strength: 0.85,
      }));
    });
  },
};

/** `cách chức … đối với ông A`, `của ông A`; else who resigns, or to whom it is done. */
function personOf(article: AnnotatedArticle, verb: Mark, end: number): number | null {
  const linked = linkedTo(article, end);
  if (linked !== null) return linked;
  // `Chủ tịch nước trình bày tờ trình miễn nhiệm Thủ tướng`: who dismisses does not lose the post.
  return !DONE_TO_OTHERS.test(verb.entry.form) || isPassive(article, verb)
    ? (personBefore(article, verb.from) ?? toldOf(article, verb.from, end))
    : null;
}

/** Who keeps a post that is only proposed to be taken; of a term that is said to be over nobody. */
function keeperOf(article: AnnotatedArticle, title: TitleMention): number | null {
  const isTerm = termEnd(article, title.to) > title.to;
  const end = termEnd(article, title.end);
  return isTerm || article.marks.at(end, "word", "with") ? null : linkedTo(article, end);
}

/** `… đối với ông A`, `của ông A` behind the titles. */
function linkedTo(article: AnnotatedArticle, end: number): number | null {
  const { marks, officialsOf, sentenceOf: sentence } = article;
  const link =
    marks.at(end, "word", "towards") ?? marks.at(end, "word", "with") ?? marks.at(end, "word", "of");
  const behind = link
    ? officialsOf[sentence[end]!]!.find(({ nameFrom, naming }) => nameFrom >= link.to && naming !== "title")
    : undefined;
  return behind && behind.from - end <= FARTHEST_PERSON ? behind.person : null;
}

/** `Sau khi bị kỷ luật và thôi chức Ủy viên Bộ Chính trị, ông A …`: who is named behind the comma of such an opening. */
function toldOf(article: AnnotatedArticle, verb: number, end: number): number | null {
  const { marks, tokens, sentences, sentenceOf: sentence } = article;
  const { from } = sentences[sentence[verb]!]!;
  if (!tokens.isMark(end, ",")) return null;
  const opens = [from, from + 1, from + 2].some((at) => at < verb && marks.at(at, "word", "when"));
  const official = article.officialsOf[sentence[verb]!]!.find((o) => o.to > from);
  return opens && official?.from === end + 1 && official.naming !== "title" ? official.person : null;
}

function isPassive({ tokens }: AnnotatedArticle, verb: Mark): boolean {
  if (/bị|được/.test(verb.entry.form)) return true;
  for (let at = verb.from - 1; at >= Math.max(0, verb.from - FARTHEST_PASSIVE); at--)
    if (tokens.isWord(at) && BEFALLS.test(tokens.word(at))) return true;
  return false;
}
