import type { RecordedBody } from "../../record/extraction-record.ts";
import { foldKey } from "../../text/fold.ts";
import type { AnnotatedArticle } from "../annotated-article.ts";
import { nameOfBody } from "../mentions/body-mention.ts";
import type { TokenRange } from "../rule.ts";
import { siteArea } from "./article-area.ts";

interface Entry {
  readonly name: string;
  readonly area: string | null;
  readonly mentions: TokenRange[];
}

/** The bodies that statements name, one for each name in each area. */
export class RecordBodies {
  private readonly byKey = new Map<string, { id: string; entry: Entry }>();

  constructor(
    private readonly article: AnnotatedArticle,
    private readonly area: string | null,
  ) {}

  /** The id of the body under these tokens, with a head that its wording leaves out. */
  at({ from, to }: TokenRange, head: string | null = null): string {
    const words = nameOfBody(this.article.tokens, { from, to });
    return this.named(head ? `${head} ${words}` : words, { from, to });
  }

  named(name: string, mention: TokenRange | null): string {
    const area = this.areaOf(name, mention);
    const key = `${foldKey(name)} ${area}`;
    let known = this.byKey.get(key);
    if (!known) {
      const entry = { name, area, mentions: [] };
      known = { id: `b${this.byKey.size + 1}`, entry };
      this.byKey.set(key, known);
    }
    if (mention) known.entry.mentions.push(mention);
    return known.id;
  }

  list(): RecordedBody[] {
    return [...this.byKey.values()].map(({ id, entry }) => ({
      id,
      name: entry.name,
      ...(entry.area ? { area: entry.area } : {}),
      mentions: entry.mentions.map(({ from, to }) =>
        this.article.source.toGiven(this.article.tokens.span(from, to)),
      ),
    }));
  }

  /** A local body without a place in its name belongs to its site's province, or the article's: `Ban Tổ chức Tỉnh ủy`. */
  private areaOf(name: string, mention: TokenRange | null): string | null {
    if (mention) {
      const { marks } = this.article;
      for (let at = mention.from; at < mention.to; at++) {
        const place = marks.at(at, "place", "province");
        if (place && place.to <= mention.to) return place.entry.form;
      }
    }
    if (!/tỉnh|thành ủy|thành phố|sở |hđnd|ubnd|\btp\b/.test(foldKey(name))) return null;
    return (mention && siteArea(this.article, mention.from)) ?? this.area;
  }
}
