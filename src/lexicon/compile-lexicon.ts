import type { Seeds } from "../seeds/seed.ts";
import type { Category, LexiconEntry } from "./category.ts";
import type { Language } from "./language.ts";
import { type FamilyNameGroup, Lexicon } from "./lexicon.ts";
import type { LexiconRow } from "./lexicon-table.ts";

/** The files of a language, and what each of their phrases is. */
export const PHRASE_FILES = {
  "titles.tsv": "title",
  "modifiers.tsv": "modifier",
  "honorifics.tsv": "honorific",
  "ranks.tsv": "rank",
  "body-heads.tsv": "body-head",
  "fields.tsv": "field",
  "places.tsv": "place",
  "place-types.tsv": "place-type",
  "lookalikes.tsv": "lookalike",
  "verbs.tsv": "verb",
  "meeting-kinds.tsv": "meeting",
  "document-kinds.tsv": "document",
  "laws.tsv": "law",
  "words.tsv": "word",
  "times.tsv": "time",
} as const satisfies Record<string, Category>;

export const WORD_FILES = ["family-names.tsv", "abbreviations.tsv"] as const;

export type LexiconFile = keyof typeof PHRASE_FILES | (typeof WORD_FILES)[number];

/** Joins how a language words things with the names that the seeds know. */
export function compileLexicon(
  language: Language,
  tables: ReadonlyMap<LexiconFile, readonly LexiconRow[]>,
  seeds: Pick<Seeds, "bodies"> | null,
): Lexicon {
  const lexicon = new Lexicon(language);
  for (const [file, category] of Object.entries(PHRASE_FILES))
    for (const { form, cells } of tables.get(file as LexiconFile) ?? [])
      for (const entry of wordings(category, form, cells)) lexicon.addPhrase(entry);
  for (const { form, cells } of tables.get("family-names.tsv") ?? [])
    lexicon.addFamilyName(form, cells[0] as FamilyNameGroup);
  for (const { form } of tables.get("abbreviations.tsv") ?? []) lexicon.abbreviations.add(form.toLowerCase());
  for (const body of seeds?.bodies ?? [])
    for (const form of [body.name, ...body.aliases, ...body.abbreviations])
      lexicon.addPhrase(seedEntry(form, body));
  return lexicon.seal();
}

/** A title whose last column says so has a deputy: `Phó Chủ tịch` is a title where `Chủ tịch` is one. */
function wordings(category: Category, form: string, cells: readonly string[]): LexiconEntry[] {
  const [sense = "", value = "", extra = "", deputy = "", bodyHead = ""] = cells;
  const entry = { category, form, sense, value, extra, ...(bodyHead ? { bodyHead } : {}) };
  if (deputy !== "yes") return [entry];
  return [entry, { ...entry, form: `Phó ${form}`, sense: `deputy-${sense}` }];
}

const TERRITORIES = new Set(["province", "municipality"]);

/** A province as a territory is a place; every other seed is a body. */
function seedEntry(form: string, body: Seeds["bodies"][number]): LexiconEntry {
  const isPlace = TERRITORIES.has(body.kind);
  return {
    category: isPlace ? "place" : "body",
    form,
    sense: isPlace ? "province" : body.kind,
    value: body.id,
    extra: body.area ?? "",
  };
}
