import { foldKey } from "../../text/fold.ts";
import type { AnnotatedArticle } from "../annotated-article.ts";
import type { MeetingMention } from "../mentions/meeting-mention.ts";

/** So much of the shorter description must stand in the longer for the two to be one meeting. */
const ALIKE = 0.6;

/** How alike mentions of meetings are in what they say. */
export class MeetingLikeness {
  /** The words that say what a meeting is about; each mention is compared again and again. */
  private readonly contents = new Map<MeetingMention, ReadonlySet<string>>();
  /** The same by wording: a text that says one thing a hundred thousand times folds it once. */
  private readonly contentsOfWords = new Map<string, ReadonlySet<string>>();

  constructor(private readonly article: Pick<AnnotatedArticle, "tokens">) {}

  /** Do they say the same of what the meeting is about? */
  isAlike(a: MeetingMention, b: MeetingMention): boolean {
    const [x, y] = [this.contentOf(a), this.contentOf(b)];
    if (x.size < 2 || y.size < 2) return false;
    const [short, long] = x.size <= y.size ? [x, y] : [y, x];
    let shared = 0;
    for (const word of short) if (long.has(word)) shared++;
    return shared / short.size >= ALIKE;
  }

  /** Are they worded alike to the letter? */
  isSame(a: MeetingMention, b: MeetingMention): boolean {
    const words = (m: MeetingMention) => foldKey(this.article.tokens.slice(m.from, m.to));
    return !a.isBare && words(a) === words(b);
  }

  private contentOf(mention: MeetingMention): ReadonlySet<string> {
    const known = this.contents.get(mention);
    if (known) return known;
    const { kindTo, to } = mention;
    const words = to <= kindTo ? "" : this.article.tokens.slice(kindTo, to);
    const content = this.contentsOfWords.get(words) ?? contentOfWords(words);
    this.contentsOfWords.set(words, content);
    this.contents.set(mention, content);
    return content;
  }
}

function contentOfWords(words: string): ReadonlySet<string> {
  return new Set(
    foldKey(words)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean),
  );
}
