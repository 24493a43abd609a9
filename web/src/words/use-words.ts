import { useContext } from "react";
import type { Language } from "../state/explorer.ts";
import { ExplorerContext } from "../state/explorer-context.ts";
import { en, type Words } from "./en.ts";
import { vi } from "./vi.ts";

const WORDS: Readonly<Record<Language, Words>> = { en, vi };

/** Everything that is said, in the reader's language. */
export function useWords(): Words {
  return wordsOf(useContext(ExplorerContext).state.language);
}

export function wordsOf(language: Language): Words {
  return WORDS[language];
}
