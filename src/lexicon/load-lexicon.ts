import { readFileSync } from "node:fs";
import { readBodySeeds } from "../seeds/read-seeds.ts";
import type { Seeds } from "../seeds/seed.ts";
import { packagePath } from "../std/package-root.ts";
import { compileLexicon, type LexiconFile, PHRASE_FILES, WORD_FILES } from "./compile-lexicon.ts";
import type { Language } from "./language.ts";
import type { Lexicon } from "./lexicon.ts";
import { parseLexiconTable } from "./lexicon-table.ts";

export interface LexiconOptions {
  /** Default `vi`. */
  readonly language?: Language;
  /** Default: those of the package. Null: none, names are found by pattern alone. */
  readonly seeds?: Pick<Seeds, "bodies"> | null;
}

/** Reads and compiles a language's lexicon; some tens of milliseconds, so once per process. */
export function loadLexicon(options: LexiconOptions = {}): Lexicon {
  const language = options.language ?? "vi";
  const seeds = options.seeds === undefined ? readBodySeeds() : options.seeds;
  const files = [...Object.keys(PHRASE_FILES), ...WORD_FILES] as LexiconFile[];
  const tables = new Map(
    files.map((file) => {
      const path = packagePath("lexicon", language, file);
      return [file, parseLexiconTable(path, readFileSync(path, "utf8"))] as const;
    }),
  );
  return compileLexicon(language, tables, seeds);
}
