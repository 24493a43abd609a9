import { foldKey } from "../../text/fold.ts";
import type { AnnotatedArticle } from "../annotated-article.ts";
import type { DocumentMention } from "../mentions/document-mention.ts";

const YEAR = / (?:năm )?((?:19|20)\d\d)$/;

/** One document of the article and all its mentions. */
export interface DocumentGroup {
  readonly first: DocumentMention;
  readonly name: string;
  readonly mentions: readonly DocumentMention[];
}

/** Mentions that are one document: a law without its year is the latest named of the laws with one. */
export function documentGroups({ documents }: AnnotatedArticle): DocumentGroup[] {
  const years = new Map<string, string>();
  for (const { name } of documents) {
    const year = YEAR.exec(name)?.[1];
    if (!year) continue;
    const base = baseKey(name);
    if (year > (years.get(base) ?? "")) years.set(base, year);
  }
  const groups = new Map<string, DocumentMention[]>();
  for (const mention of documents) {
    const base = baseKey(mention.name);
    const latest = years.get(base);
    const year = YEAR.exec(mention.name)?.[1] ?? latest ?? "";
    const key = `${base} ${year}`;
    const known = groups.get(key);
    if (known) known.push(mention);
    else groups.set(key, [mention]);
  }
  return [...groups.values()].map((mentions) => ({ first: mentions[0]!, name: mentions[0]!.name, mentions }));
}

function baseKey(name: string): string {
  return foldKey(name.replace(YEAR, ""))
    .replace(/ \(sửa đổi\)$/, "")
    .replace(/(?<!\p{L})số (?=\d)/u, "");
}
