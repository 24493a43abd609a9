import { mendLatin } from "../encoding/mend-latin.ts";

const ONE_LINE_FIELDS = ["title", "author", "source"] as const;

export interface Mended {
  readonly value: unknown;
  /** Of what it was made right; none where it is as it was given. */
  readonly encoding?: string | undefined;
}

/** An article, as JSON has it, made right where some program took its Vietnamese for Latin letters. */
export function mendArticle(value: unknown): Mended {
  if (typeof value !== "object" || value === null) return { value };
  const given = value as Record<string, unknown>;
  if (typeof given.text !== "string") return { value };
  const fields = ONE_LINE_FIELDS.filter((name) => {
    const field = given[name];
    return typeof field === "string" && !field.includes("\n");
  });
  // Together, so that a headline of three words is read as its article is.
  const mended = mendLatin([...fields.map((name) => given[name]), given.text].join("\n"));
  if (!mended) return { value };
  const lines = mended.text.split("\n");
  const inFields = Object.fromEntries(fields.map((name, i) => [name, lines[i]]));
  return {
    value: { ...given, ...inFields, text: lines.slice(fields.length).join("\n") },
    encoding: mended.encoding,
  };
}
