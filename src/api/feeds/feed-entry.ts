/** Something new, as a feed tells it. */
export interface FeedEntry {
  /** Of the claim: the same for ever, so that a reader shows it once. */
  readonly id: string;
  readonly title: string;
  /** ISO day since when it is so. */
  readonly day: string;
  readonly articles: readonly FeedArticle[];
}

export interface FeedArticle {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly quote: string | null;
}
