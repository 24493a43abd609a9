import { didYouMean } from "../../std/did-you-mean.ts";
import { InputError } from "../../std/errors.ts";

export const ARTICLE_COLUMNS = ["id", "title", "text", "publishedAt", "author", "url", "source"] as const;

export type ArticleColumn = (typeof ARTICLE_COLUMNS)[number];

const REQUIRED: readonly ArticleColumn[] = ["id", "text"];

/**
 * Which cell of a row is which field of an article, by the names in the first row, whatever their case.
 * @param renamed the names that the file uses: `{ text: "nội dung" }`
 * @throws InputError, without a file, where a column is missing
 */
export function articleColumns(
  header: readonly string[],
  renamed: Readonly<Record<string, string>> = {},
): ReadonlyMap<ArticleColumn, number> {
  const names = header.map(asName);
  const columns = new Map<ArticleColumn, number>();
  for (const field of ARTICLE_COLUMNS) {
    const name = renamed[field] ?? field;
    const at = names.indexOf(asName(name));
    if (at >= 0) columns.set(field, at);
    else if (REQUIRED.includes(field) || renamed[field] !== undefined)
      throw new InputError(
        `has no column “${name}” but ${header.join(", ")}.${didYouMean(name, header)} --columns ${field}=NAME names it`,
        { line: 1 },
      );
  }
  return columns;
}

function asName(text: string): string {
  return text.trim().normalize("NFC").toLowerCase();
}
