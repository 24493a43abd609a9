import type { Language } from "../state/explorer.ts";

const FILES = import.meta.glob<string>("../../../queries/*.graphql", {
  query: "?raw",
  import: "default",
  eager: true,
});

export interface Question {
  /** `13-meetings-with-both` */
  readonly name: string;
  /** The first lines of the file. */
  readonly title: Readonly<Record<Language, string>>;
  readonly query: string;
}

/** The documents of `queries/`, in the order of their numbers. */
export const QUESTIONS: readonly Question[] = Object.entries(FILES)
  .map(([path, query]) => ({
    name: path
      .split("/")
      .pop()!
      .replace(/\.graphql$/, ""),
    title: { en: /^# (.+)/.exec(query)?.[1] ?? path, vi: /^# vi: (.+)/m.exec(query)?.[1] ?? path },
    query,
  }))
  .sort((a, b) => a.name.localeCompare(b.name, "en", { numeric: true }));
